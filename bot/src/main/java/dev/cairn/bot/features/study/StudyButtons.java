package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Unit;

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

    static Button start(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.primary(words(viewer).start(), id(StudyActions.START, viewer, unit, minutes));
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

    static Button share(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return Button.secondary(words(viewer).share(), id(StudyActions.SHARE, viewer, unit, minutes));
    }

    private static StudyCopy words(Viewer viewer) {
        return StudyCopy.in(viewer.locale());
    }

    /** The custom id of an action on a unit, which remembers the minutes the learner said they have. */
    static CustomId id(String action, Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return CustomId.forOwner(action, viewer.id(), unit.id().value(), minutes.encoded());
    }
}
