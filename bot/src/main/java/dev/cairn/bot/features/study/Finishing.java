package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.StepTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finishes a unit for the command and the button alike, or asks first how much of it is done. */
final class Finishing {
    private final UnitChanges changes;
    private final NextUnit next;
    private final UnitResultCard results;

    Finishing(UnitChanges changes, NextUnit next, UnitResultCard results) {
        this.changes = changes;
        this.next = next;
        this.results = results;
    }

    /** Finishes a unit for today, or asks how much of it is done if more than one step is left. */
    Card finishOrAsk(Request request, Unit unit, AvailableMinutes minutes) {
        return finishOrAsk(request, unit, minutes, today -> today);
    }

    /**
     * Finishes a unit for a study day, or asks how much of it is done if more than one step is left.
     *
     * @param dayFrom chooses the day, given the learner's study day
     */
    Card finishOrAsk(Request request, Unit unit, AvailableMinutes minutes, UnaryOperator<LocalDate> dayFrom) {
        if (unit.steps().size() < 2) {
            LocalDate today = changes.today(request);
            return finish(request, unit, dayFrom.apply(today), today);
        }
        UnitChanges.Moment now = changes.moment(request, unit);
        LocalDate day = dayFrom.apply(now.today());
        Standing standing = now.roadmapStanding().standing();
        List<Step> open = unit.steps().stream()
                .filter(step -> !standing.ticked().contains(step.id()))
                .toList();
        if (open.size() < 2 || standing.isSettled(unit.id())) {
            return finish(request, unit, day, now.today());
        }
        Step meant = firstFull(unit, open, standing)
                .or(() -> next.todaysStep(request.learner(), now.roadmapStanding(), unit, minutes))
                .orElse(open.get(0));
        return UnitResultCard.askHowMuch(request.viewer(), new OpenSteps(unit, open.size(), meant, minutes, day));
    }

    private Card finish(Request request, Unit unit, LocalDate day, LocalDate today) {
        return results.of(request, changes.finish(request, unit, day, today));
    }

    /** Finds the first step that has had all its time and only waits to be ticked. */
    private static Optional<Step> firstFull(Unit unit, List<Step> open, Standing standing) {
        Map<StepId, Duration> filled = StepTime.fill(unit, standing.ticked(), standing.studied(unit.id()));
        return open.stream()
                .filter(step ->
                        filled.getOrDefault(step.id(), Duration.ZERO).compareTo(unit.estimatedDuration(step)) >= 0)
                .findFirst();
    }
}
