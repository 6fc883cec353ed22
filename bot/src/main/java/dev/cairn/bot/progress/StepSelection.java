package dev.cairn.bot.progress;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps that a learner left ticked in the select of a unit. Ignores steps of other units.
 *
 * @param shown the steps that the select offered: all of the unit, or as many as fit
 * @param ticked the steps that are ticked now
 */
public record StepSelection(Unit unit, Set<StepId> shown, Set<StepId> ticked) {
    public StepSelection {
        Set<StepId> own = unit.steps().stream().map(Step::id).collect(Collectors.toUnmodifiableSet());
        shown = shown.stream().filter(own::contains).collect(Collectors.toUnmodifiableSet());
        ticked = ticked.stream().filter(own::contains).collect(Collectors.toUnmodifiableSet());
    }
}
