package dev.cairn.bot.progress;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a learner left the select of a unit's steps; what is not of the unit is passed over.
 *
 * @param shown the steps that could be ticked there: all of the unit, or the part that fits a select
 * @param ticked those of them that are ticked now
 */
public record StepSelection(Unit unit, Set<StepId> shown, Set<StepId> ticked) {
    public StepSelection {
        Set<StepId> own = unit.steps().stream().map(Step::id).collect(Collectors.toUnmodifiableSet());
        shown = shown.stream().filter(own::contains).collect(Collectors.toUnmodifiableSet());
        ticked = ticked.stream().filter(own::contains).collect(Collectors.toUnmodifiableSet());
    }
}
