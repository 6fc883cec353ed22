package dev.cairn.bot.features.challenges;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/** Names the targets of challenges by the curriculum. */
final class TargetTitles {
    private final Curriculum curriculum;

    TargetTitles(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** The title of a phase or unit; empty if it is on no roadmap anymore. */
    Optional<String> of(Target target) {
        if (target instanceof Target.OfUnit one) {
            return curriculum.resolve(one.unit()).stream().findFirst().map(Unit::shortName);
        }
        Target.OfPhase part = (Target.OfPhase) target;
        return curriculum
                .roadmap(part.roadmap())
                .flatMap(roadmap -> roadmap.phases().stream()
                        .filter(phase -> phase.id().equals(part.phase()))
                        .findFirst())
                .map(Phase::title);
    }

    /** The title of what the goal is about, if it is about one part of a roadmap that is still there. */
    Optional<String> of(Goal goal) {
        return goal instanceof Goal.Units units ? units.target().flatMap(this::of) : Optional.empty();
    }
}
