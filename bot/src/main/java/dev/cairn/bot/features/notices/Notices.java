package dev.cairn.bot.features.notices;

import static java.util.Objects.requireNonNull;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.jobs.Job;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells learners their notices above the private answer to their next command. A notice is told at least once: it is told
 * again if Discord may not have received it.
 */
public final class Notices {
    private final NoticeStore store;
    private final Map<String, NoticeKind> kinds;

    /**
     * Creates the teller.
     *
     * @param kinds every kind of notice that features leave
     */
    public Notices(NoticeStore store, List<NoticeKind> kinds) {
        this.store = store;
        this.kinds = Stream.concat(Stream.of(NoticeKind.MARKDOWN), kinds.stream())
                .collect(Collectors.toUnmodifiableMap(NoticeKind::name, Function.identity()));
    }

    /** The feature with commands that tell notices first. */
    public Feature before(Feature feature) {
        return new Telling(feature);
    }

    private final class Telling implements Feature {
        private final Feature feature;

        private Telling(Feature feature) {
            this.feature = feature;
        }

        @Override
        public List<CommandGroup> commandGroups() {
            return feature.commandGroups();
        }

        @Override
        public List<Command> commands() {
            return feature.commands().stream().map(this::telling).toList();
        }

        private Command telling(Command command) {
            return command.spec().answer() == AnswerMode.PRIVATE ? new TellingCommand(command) : command;
        }

        @Override
        public List<UserCommand> userCommands() {
            return feature.userCommands();
        }

        @Override
        public List<Action> actions() {
            return feature.actions();
        }

        @Override
        public List<Job> jobs() {
            return feature.jobs();
        }
    }

    private final class TellingCommand implements Command {
        private final Command command;

        private TellingCommand(Command command) {
            this.command = command;
        }

        @Override
        public CommandSpec spec() {
            return command.spec();
        }

        @Override
        public Reply handle(Request request, Options options) {
            Reply reply = command.handle(request, options);
            return reply instanceof Reply.Message message ? telling(request, message) : reply;
        }

        @Override
        public List<Choice> suggest(Request request, String option, Options options) {
            return command.suggest(request, option, options);
        }
    }

    private Reply telling(Request request, Reply.Message answer) {
        if (!NoticeCard.hasRoom(answer.card())) {
            return answer;
        }
        List<NoticeCard.Worded> told = NoticeCard.fitting(worded(request));
        if (told.isEmpty()) {
            return answer;
        }
        List<Notice> notices = told.stream().map(NoticeCard.Worded::notice).toList();
        return answer.withCard(NoticeCard.before(answer.card(), told))
                .afterDelivery(() -> store.told(request.learner(), notices));
    }

    /** Leaves notices of unknown kinds where they are: a newer version of Cairn wrote them and can tell them. */
    private List<NoticeCard.Worded> worded(Request request) {
        return store.left(request.learner()).stream()
                .filter(notice -> kinds.containsKey(notice.kind()))
                .map(notice -> new NoticeCard.Worded(notice, markdown(notice, request.locale())))
                .toList();
    }

    private String markdown(Notice notice, Locale locale) {
        return requireNonNull(kinds.get(notice.kind())).words().apply(notice.arguments(), locale);
    }
}
