package dev.cairn.bot.features.notices;

import dev.cairn.bot.id.LearnerId;
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

/**
 * Tells learners what is left for them, before the answer to their next command that only they see. It is told at least
 * once: what Discord may not have taken is told again.
 */
public final class Notices {
    private final NoticeStore store;

    public Notices(NoticeStore store) {
        this.store = store;
    }

    /** The feature, with commands that tell what is left first. */
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
            return reply instanceof Reply.Message message ? telling(request.learner(), message) : reply;
        }

        @Override
        public List<Choice> suggest(Request request, String option, Options options) {
            return command.suggest(request, option, options);
        }
    }

    private Reply telling(LearnerId learner, Reply.Message answer) {
        if (!NoticeCard.hasRoom(answer.card())) {
            return answer;
        }
        List<Notice> told = NoticeCard.fitting(store.left(learner));
        if (told.isEmpty()) {
            return answer;
        }
        return answer.withCard(NoticeCard.before(answer.card(), told)).afterDelivery(() -> store.told(learner, told));
    }
}
