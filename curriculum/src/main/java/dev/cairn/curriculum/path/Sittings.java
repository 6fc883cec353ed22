package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses what part of a unit to study in one sitting. */
final class Sittings {
    private final Curriculum curriculum;

    Sittings(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * The first unticked step that fits the sitting and whose topics do not need an earlier unticked step, or else the
     * first unticked step, in part. Empty if every step is ticked.
     */
    Optional<Sitting> of(Unit unit, Standing standing, Duration length) {
        if (unit.steps().isEmpty()) {
            return Optional.of(new Sitting(Optional.empty(), unit.hours().duration(), length));
        }
        List<Step> left = unit.steps().stream()
                .filter(step -> !standing.ticked().contains(step.id()))
                .toList();
        return left.stream()
                .filter(step -> !needsOneOf(step, left.subList(0, left.indexOf(step))))
                .map(step -> new Sitting(Optional.of(step), unit.estimatedDuration(step), length))
                .filter(Sitting::fits)
                .findFirst()
                .or(() -> left.stream()
                        .findFirst()
                        .map(step -> new Sitting(Optional.of(step), unit.estimatedDuration(step), length)));
    }

    private boolean needsOneOf(Step step, List<Step> earlier) {
        Set<TopicId> needed = needed(step);
        return earlier.stream().flatMap(before -> before.topics().stream()).anyMatch(needed::contains);
    }

    private Set<TopicId> needed(Step step) {
        Set<TopicId> needed = new HashSet<>();
        Deque<TopicId> pending = new ArrayDeque<>(step.topics());
        while (!pending.isEmpty()) {
            curriculum.topic(pending.pop()).map(Topic::needs).orElse(List.of()).stream()
                    .filter(needed::add)
                    .forEach(pending::push);
        }
        return needed;
    }
}
