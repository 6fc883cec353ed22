package dev.cairn.bot.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.progress.Outcome;

/** {@code /undo}: takes the last change back, and the one before it when repeated. */
final class UndoCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of("undo", "Take back your last change", AnswerMode.PRIVATE);

    private final Studies studies;

    UndoCommand(Studies studies) {
        this.studies = studies;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        String said = studies.undo(request) instanceof Outcome.Undone undone
                ? StudyCopy.undone(
                        undone.change().kind(), studies.title(undone.change().subject()))
                : StudyCopy.nothingToUndo();
        return Reply.of(SettledCard.said(request.learner(), said));
    }
}
