package dev.cairn.bot.features.undo;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Draws what was undone or redone, and the question before. A button that changes something never takes the place of the one
 * that was pressed.
 */
final class UndoCard {
    private final Curriculum curriculum;
    private final Function<UnitId, String> titles;
    private final List<ChangeWords> words;
    private final UndoneEffect effect;
    private final Function<Viewer, Button> next;

    UndoCard(
            Curriculum curriculum,
            Function<UnitId, String> titles,
            List<ChangeWords> words,
            UndoneEffect effect,
            Function<Viewer, Button> next) {
        this.curriculum = curriculum;
        this.titles = titles;
        this.words = List.copyOf(words);
        this.effect = effect;
        this.next = next;
    }

    Card undone(Request request, ChangeOutcome.Undone undone) {
        Viewer viewer = request.viewer();
        RecordedChange change = undone.change();
        String what = copy(viewer).undone(phrase(change, viewer.locale()), change.at());
        String all = effect.of(viewer, undone.before(), undone.after())
                .map(more -> what + "\n" + more)
                .orElse(what);
        return Card.in(Card.Tone.SUCCESS)
                .text(all)
                .buttons(next.apply(viewer), UndoButtons.redo(viewer, change.number()))
                .build();
    }

    Card redone(Request request, RecordedChange change) {
        Viewer viewer = request.viewer();
        return Card.in(Card.Tone.SUCCESS)
                .text(copy(viewer).redone(phrase(change, viewer.locale())))
                .buttons(next.apply(viewer), UndoButtons.undo(viewer, change))
                .build();
    }

    Card ask(Request request, RecordedChange change) {
        Viewer viewer = request.viewer();
        return ask(viewer, change, copy(viewer).ask(phrase(change, viewer.locale()), change.at()));
    }

    /** Names what is undone another way, and asks about the change before it. */
    Card askAfter(Request request, OwnWayBack.Latest own, RecordedChange change) {
        Viewer viewer = request.viewer();
        Locale locale = viewer.locale();
        return ask(viewer, change, copy(viewer).askAfter(own.words().in(locale), phrase(change, locale), change.at()));
    }

    /** Says that something else was changed since the card with the button, and asks about that. */
    Card askAboutNewer(Request request, RecordedChange newer) {
        Viewer viewer = request.viewer();
        UndoCopy copy = copy(viewer);
        return ask(viewer, newer, copy.changedSince() + " " + copy.ask(phrase(newer, viewer.locale()), newer.at()));
    }

    private static Card ask(Viewer viewer, RecordedChange change, String question) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(question)
                .buttons(UndoButtons.undoIt(viewer, change), UndoButtons.leaveIt(viewer))
                .build();
    }

    Card undoneAlready(Request request, long number) {
        Viewer viewer = request.viewer();
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy(viewer).undoneAlready())
                .buttons(next.apply(viewer), UndoButtons.redo(viewer, number))
                .build();
    }

    Card message(Request request, Function<UndoCopy, String> message) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(message.apply(copy(request.viewer())))
                .buttons(next.apply(request.viewer()))
                .build();
    }

    private static UndoCopy copy(Viewer viewer) {
        return UndoCopy.in(viewer.locale());
    }

    private String phrase(RecordedChange change, Locale locale) {
        UndoCopy copy = UndoCopy.in(locale);
        if (change.subject() instanceof ChangeSubject.OfUnit of) {
            return copy.about(change.kind(), titles.apply(of.unit()));
        }
        if (change.subject() instanceof ChangeSubject.OfTime time) {
            return copy.about(change.kind(), time, time.unit().map(titles));
        }
        if (change.subject() instanceof ChangeSubject.OfRoadmap of) {
            return copy.about(change.kind(), title(of.roadmap()));
        }
        return words.stream()
                .flatMap(feature -> feature.of(change, locale).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has words for " + change.kind()));
    }

    /** The roadmap's title, or its id if it has left the curriculum. */
    private String title(RoadmapId roadmap) {
        return curriculum.roadmap(roadmap).map(Roadmap::title).orElse(roadmap.value());
    }
}
