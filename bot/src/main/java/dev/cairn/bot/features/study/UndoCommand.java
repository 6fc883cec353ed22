package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /undo}: takes back the last change, and the one before it when repeated. */
final class UndoCommand implements Command {
    private static final CommandSpec SPEC =
            CommandSpec.of("undo", StudyCopy.text(StudyCopy::undoCommand), AnswerMode.PRIVATE);

    private final StudyService study;

    UndoCommand(StudyService study) {
        this.study = study;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        StudyCopy words = StudyCopy.in(request.locale());
        String markdown =
                study.undo(request).map(undone -> markdown(words, undone)).orElseGet(words::nothingToUndo);
        return Reply.of(UnitResultCard.message(request.viewer(), markdown));
    }

    private String markdown(StudyCopy words, StudyService.UndoneChange undone) {
        String what = words.undone(
                undone.change().kind(), study.title(words, undone.change().subject()));
        return undone.elsewhere().isEmpty() ? what : what + "\n" + words.noMore(undone.elsewhere());
    }
}
