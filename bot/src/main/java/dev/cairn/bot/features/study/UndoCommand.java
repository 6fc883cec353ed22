package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;

/** {@code /undo}: takes back the last change, and the one before it when repeated. */
final class UndoCommand implements Command {
    private static final CommandSpec SPEC =
            CommandSpec.of("undo", StudyCopy.text(StudyCopy::undoCommand), AnswerMode.PRIVATE);

    private final UnitChanges changes;
    private final Curriculum curriculum;
    private final UnitTitles titles;

    UndoCommand(UnitChanges changes, Curriculum curriculum) {
        this.changes = changes;
        this.curriculum = curriculum;
        this.titles = new UnitTitles(curriculum);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        StudyCopy words = StudyCopy.in(request.locale());
        String markdown =
                changes.undo(request).map(undone -> markdown(words, undone)).orElseGet(words::nothingToUndo);
        return Reply.of(UnitResultCard.message(request.viewer(), markdown));
    }

    private String markdown(StudyCopy words, UnitChanges.UndoneChange undone) {
        String what = words.undone(
                undone.change().kind(), title(words, undone.change().subject()));
        return undone.elsewhere().isEmpty() ? what : what + "\n" + words.noLongerCounts(undone.elsewhere());
    }

    /** Names what a change was about; by its id if it has left the curriculum. */
    private String title(StudyCopy words, ChangeSubject subject) {
        if (subject instanceof ChangeSubject.OfUnit of) {
            return titles.of(of.unit());
        }
        if (subject instanceof ChangeSubject.OfTime time) {
            return words.time(time, time.unit().map(titles::of));
        }
        RoadmapId roadmap = ((ChangeSubject.OfRoadmap) subject).roadmap();
        return curriculum.roadmap(roadmap).map(Roadmap::title).orElse(roadmap.value());
    }
}
