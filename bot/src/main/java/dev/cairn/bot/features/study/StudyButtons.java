package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Locale;

/** The buttons that lead to the cards of this feature, for use on any card. */
public final class StudyButtons {
    private StudyButtons() {}

    /** Shows the next unit on the viewer's active roadmap. */
    public static Button next(Viewer viewer) {
        return Button.primary(words(viewer).next(), CustomId.forOwner(StudyActions.NEXT, viewer.id()));
    }

    /** Finishes a unit, or asks how much of it is done. */
    static Button done(Viewer viewer, Unit unit) {
        return Button.secondary(words(viewer).done(), id(StudyActions.DONE, viewer, unit, AvailableMinutes.NONE));
    }

    /** Shows everything that can be done about the unit. */
    static Button more(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.secondary(words(viewer).more(), id(StudyActions.MORE, viewer, unit, minutes));
    }

    /** Shows the unit without the rest again. */
    static Button less(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.secondary(words(viewer).less(), id(StudyActions.SHOW, viewer, unit, minutes));
    }

    /** Decides on the unit, of several alternatives. */
    static Button choose(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.primary(unit.shortName(), id(StudyActions.CHOOSE, viewer, unit, minutes));
    }

    /** Stands in the place of {@link #start} once the unit is in progress. */
    static Button started(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.disabled(words(viewer).started(), id(StudyActions.START, viewer, unit, minutes));
    }

    static Button start(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.secondary(words(viewer).start(), id(StudyActions.START, viewer, unit, minutes));
    }

    /** Finishes the unit that the card proposes. */
    static Button finish(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.success(words(viewer).done(), id(StudyActions.DONE, viewer, unit, minutes));
    }

    static Button swap(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.secondary(words(viewer).swap(), id(StudyActions.SWAP, viewer, unit, minutes));
    }

    static Button known(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.secondary(words(viewer).known(), id(StudyActions.KNOWN, viewer, unit, minutes));
    }

    /** Finishes only the step that was probably meant. */
    static Button finishStep(Viewer viewer, OpenSteps open) {
        return Button.primary(
                words(viewer).tickOnly(open.step()),
                CustomId.forOwner(
                        StudyActions.DONE_STEP,
                        viewer.id(),
                        open.unit().id().value(),
                        open.minutes().encoded(),
                        open.position(),
                        open.day().toString()));
    }

    /** Finishes the unit with all its steps. */
    static Button finishWhole(Viewer viewer, OpenSteps open) {
        return Button.secondary(
                words(viewer).whole(open.unit()),
                CustomId.forOwner(
                        StudyActions.DONE_WHOLE,
                        viewer.id(),
                        open.unit().id().value(),
                        open.minutes().encoded(),
                        open.day().toString()));
    }

    /** Tells the channel that the learner's longest streak has reached this many days. */
    public static Button shareStreak(Viewer viewer, int days) {
        return celebrate(viewer, new Celebration.OfStreak(days));
    }

    /** Tells the channel what the learner finished. */
    static Button celebrate(Viewer viewer, Celebration celebration) {
        return Button.secondary(
                words(viewer).share(),
                CustomId.forOwner(StudyActions.CELEBRATE, viewer.id(), celebration.kind(), celebration.value()));
    }

    static Button share(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.secondary(words(viewer).share(), id(StudyActions.SHARE, viewer, unit, minutes));
    }

    /** Shows the unit to whoever presses it, as it is for them; for cards that everybody sees. */
    public static Button studyToo(Locale locale, Unit unit) {
        return Button.secondary(
                StudyCopy.in(locale).studyToo(),
                CustomId.forAnyone(StudyActions.STUDY_TOO, unit.id().value()));
    }

    /** A menu that opens units, at most {@link Select#MAX_ENTRIES}. */
    public static Select open(Viewer viewer, String placeholder, List<Unit> units) {
        return Select.one(
                CustomId.forOwner(StudyActions.OPEN, viewer.id()),
                placeholder,
                units.stream()
                        .map(unit -> Select.Entry.of(unit.title(), unit.id().value()))
                        .toList());
    }

    private static StudyCopy words(Viewer viewer) {
        return StudyCopy.in(viewer.locale());
    }

    /** The custom id of an action on a unit, which remembers the minutes the learner said they have. */
    static CustomId id(String action, Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return CustomId.forOwner(action, viewer.id(), unit.id().value(), minutes.encoded());
    }
}
