package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;

/**
 * A unit that a learner wants to finish with more than one step left.
 *
 * @param steps how many steps are left
 * @param step the one that was probably meant
 * @param minutes the minutes that the learner said they have
 * @param day the study day that it is finished for
 */
record OpenSteps(Unit unit, int steps, Step step, AvailableMinutes minutes, LocalDate day) {
    /** Names the step in a button; with the ids of both the custom id would be too long. */
    String position() {
        return position(unit, step);
    }

    static String position(Unit unit, Step step) {
        return Integer.toString(unit.steps().indexOf(step));
    }
}
