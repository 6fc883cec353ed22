package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;
import java.util.Optional;

/** The commands about challenges that are there already. */
final class ChallengeCommands {
    private final ChallengeStore store;
    private final ChallengeDirectory directory;
    private final Participation participation;
    private final ChallengeViews views;
    private final ChallengeChanges changes;

    ChallengeCommands(
            ChallengeStore store,
            ChallengeDirectory directory,
            Participation participation,
            ChallengeViews views,
            ChallengeChanges changes) {
        this.store = store;
        this.directory = directory;
        this.participation = participation;
        this.views = views;
        this.changes = changes;
    }

    List<Command> all() {
        return List.of(join(), leave(), new ListCommand(views), show(), edit(), cancel());
    }

    private Command join() {
        return new PickedChallengeCommand(
                PickedChallengeCommand.spec(
                        "join", ChallengeCommandCopy.text(ChallengeCommandCopy::joinDescription), AnswerMode.PRIVATE),
                directory,
                (request, challenge) -> challenge.isOpen(request.at()) && !isIn(request, challenge),
                (request, challenge) -> Reply.of(participation.join(request, challenge)));
    }

    private Command leave() {
        return new PickedChallengeCommand(
                PickedChallengeCommand.spec(
                        "leave", ChallengeCommandCopy.text(ChallengeCommandCopy::leaveDescription), AnswerMode.PRIVATE),
                directory,
                this::isIn,
                (request, challenge) -> Reply.of(participation.leave(request, challenge)));
    }

    private boolean isIn(Request request, Challenge challenge) {
        return store.joined(challenge.server(), request.learner()).contains(challenge.id());
    }

    private Command show() {
        return new PickedChallengeCommand(
                PickedChallengeCommand.spec(
                        "show", ChallengeCommandCopy.text(ChallengeCommandCopy::showDescription), AnswerMode.PRIVATE),
                directory,
                (request, challenge) -> true,
                (request, challenge) -> Reply.of(views.show(request, challenge, Optional.empty())));
    }

    private Command edit() {
        return new PickedChallengeCommand(
                PickedChallengeCommand.spec(
                        "edit", ChallengeCommandCopy.text(ChallengeCommandCopy::editDescription), AnswerMode.MODAL),
                directory,
                ChallengeCommands::mayChange,
                changes::form);
    }

    private Command cancel() {
        return new PickedChallengeCommand(
                PickedChallengeCommand.spec(
                        "cancel",
                        ChallengeCommandCopy.text(ChallengeCommandCopy::cancelDescription),
                        AnswerMode.PRIVATE),
                directory,
                ChallengeCommands::mayChange,
                (request, challenge) -> Reply.of(changes.askCancel(request, challenge)));
    }

    private static boolean mayChange(Request request, Challenge challenge) {
        return challenge.isOpen(request.at()) && challenge.mayBeChangedBy(ChallengeDirectory.actor(request));
    }

    /** {@code /challenge list}. */
    private record ListCommand(ChallengeViews views) implements Command {
        @Override
        public CommandSpec spec() {
            return CommandSpec.inGroup(
                    ChallengesFeature.GROUP,
                    "list",
                    ChallengeCommandCopy.text(ChallengeCommandCopy::listDescription),
                    AnswerMode.PRIVATE);
        }

        @Override
        public Reply handle(Request request, Options options) {
            return Reply.of(views.list(request, 0));
        }
    }
}
