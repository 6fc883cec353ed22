package dev.cairn.bot.features.notices;

import static java.util.Objects.requireNonNull;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.MessageCommand;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Rehearsal;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.ServerEvents;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.jobs.Job;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows learners their notices above the private answer to their next command. A notice is shown at least once: it is
 * shown again if Discord may not have received it.
 */
public final class Notices {
    /** What is kept about people. */
    public static final PersonalData PERSONAL_DATA =
            PersonalData.of(PersonalTable.of(PersonalTopic.MESSAGES, "notices", "notice")
                    .texts("id", "kind", "arguments")
                    .instants("left_at"));

    private final NoticeStore store;
    private final Map<String, NoticeKind> kinds;

    /**
     * Creates the service.
     *
     * @param kinds every kind of notice that features leave
     */
    public Notices(NoticeStore store, List<NoticeKind> kinds) {
        this.store = store;
        this.kinds = Stream.concat(Stream.of(NoticeKind.MARKDOWN), kinds.stream())
                .collect(Collectors.toUnmodifiableMap(NoticeKind::name, Function.identity()));
    }

    /** Returns the feature with commands that show notices above their answers. */
    public Feature before(Feature feature) {
        return new FeatureWithNotices(feature);
    }

    private final class FeatureWithNotices implements Feature {
        private final Feature feature;

        private FeatureWithNotices(Feature feature) {
            this.feature = feature;
        }

        @Override
        public List<CommandGroup> commandGroups() {
            return feature.commandGroups();
        }

        @Override
        public List<Command> commands() {
            return feature.commands().stream().map(this::withNotices).toList();
        }

        private Command withNotices(Command command) {
            return command.spec().answer() == AnswerMode.PRIVATE ? new CommandWithNotices(command) : command;
        }

        @Override
        public List<UserCommand> userCommands() {
            return feature.userCommands();
        }

        @Override
        public List<MessageCommand> messageCommands() {
            return feature.messageCommands();
        }

        @Override
        public List<Action> actions() {
            return feature.actions();
        }

        @Override
        public List<Job> jobs() {
            return feature.jobs();
        }

        @Override
        public PersonalData personalData() {
            return feature.personalData();
        }

        @Override
        public ServerEvents serverEvents() {
            return feature.serverEvents();
        }

        @Override
        public List<Rehearsal> rehearsals() {
            return feature.rehearsals();
        }
    }

    private final class CommandWithNotices implements Command {
        private final Command command;

        private CommandWithNotices(Command command) {
            this.command = command;
        }

        @Override
        public CommandSpec spec() {
            return command.spec();
        }

        @Override
        public Reply handle(Request request, Options options) {
            Reply reply = command.handle(request, options);
            return reply instanceof Reply.Message message ? withNotices(request, message) : reply;
        }

        @Override
        public List<Choice> suggest(Request request, String option, Options options) {
            return command.suggest(request, option, options);
        }
    }

    private Reply withNotices(Request request, Reply.Message answer) {
        if (!NoticeCard.hasRoom(answer.card())) {
            return answer;
        }
        List<NoticeCard.Rendered> shown = NoticeCard.fitting(rendered(request));
        if (shown.isEmpty()) {
            return answer;
        }
        List<Notice> notices = shown.stream().map(NoticeCard.Rendered::notice).toList();
        return answer.withCard(NoticeCard.before(answer.card(), shown))
                .afterDelivery(() -> store.delete(request.learner(), notices));
    }

    /** Ignores notices of unknown kinds, which a newer version of Cairn wrote and can show. */
    private List<NoticeCard.Rendered> rendered(Request request) {
        return store.pending(request.learner()).stream()
                .filter(notice -> kinds.containsKey(notice.kind()))
                .map(notice -> new NoticeCard.Rendered(notice, markdown(notice, request.locale())))
                .toList();
    }

    private String markdown(Notice notice, Locale locale) {
        return requireNonNull(kinds.get(notice.kind())).words().apply(notice.arguments(), locale);
    }
}
