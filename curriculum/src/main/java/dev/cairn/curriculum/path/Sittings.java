package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Chooses what part of a unit to study in one sitting. */
final class Sittings {
    private Sittings() {}

    /**
     * The first unticked step whose hours are not full yet, which is also the one that the next logged time counts for;
     * the last unticked step if all of them are full. Empty if every step is ticked.
     */
    static Optional<Sitting> of(Unit unit, Standing standing, Duration length) {
        Duration studied = standing.studied(unit.id());
        if (unit.steps().isEmpty()) {
            return Optional.of(new Sitting(Optional.empty(), unit.hours().duration(), length, studied));
        }
        Map<StepId, Duration> filled = StepTime.fill(unit, standing.ticked(), studied);
        List<Sitting> left = unit.steps().stream()
                .filter(step -> filled.containsKey(step.id()))
                .map(step -> sitting(unit, step, filled, length))
                .toList();
        return left.stream()
                .filter(sitting -> !sitting.isFull())
                .findFirst()
                .or(() -> left.stream().reduce((earlier, later) -> later));
    }

    private static Sitting sitting(Unit unit, Step step, Map<StepId, Duration> filled, Duration length) {
        Duration studied = Objects.requireNonNull(filled.get(step.id()));
        return new Sitting(Optional.of(step), unit.estimatedDuration(step), length, studied);
    }
}
