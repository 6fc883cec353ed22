package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /undo}: takes the last change back, and the one before it when repeated. */
final class UndoCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of("undo", "Take back your last change", AnswerMode.PRIVATE);

    private final StudyService studies;

    UndoCommand(StudyService studies) {
        this.studies = studies;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        String said = studies.undo(request).map(this::said).orElseGet(StudyCopy::nothingToUndo);
        return Reply.of(UnitResultCard.said(request.learner(), said));
    }

    private String said(StudyService.TakenBack back) {
        String undone = StudyCopy.undone(
                back.change().kind(), studies.title(back.change().subject()));
        return back.elsewhere().isEmpty() ? undone : undone + "\n" + StudyCopy.noMore(back.elsewhere());
    }
}
