package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.ResourceUse.Purpose;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.CoveredResources.Finished;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sees which units a learner has finished by finishing the same resources, or more of them, in other units.
 *
 * <p>It is seen anew from what the learner said, and never kept: what is taken back there is taken back here.
 */
public final class LearntElsewhere {
    private final Map<UnitId, Asking> askings = new LinkedHashMap<>();
    private final Map<StepId, Finished> ofSteps = new LinkedHashMap<>();

    public LearntElsewhere(Curriculum curriculum) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                List<ResourceUse> core = core(unit).toList();
                if (!core.isEmpty()) {
                    enter(curriculum.placeOf(unit.id()).orElseThrow(), core);
                }
            }
        }
    }

    /** What a unit asks for, by itself and step by step. */
    private static Stream<ResourceUse> core(Unit unit) {
        return Stream.concat(
                unit.resources().stream().filter(use -> use.purpose() == Purpose.CORE),
                unit.steps().stream().flatMap(step -> core(step).stream()));
    }

    private static Optional<ResourceUse> core(Step step) {
        return step.resource().filter(use -> use.purpose() == Purpose.CORE);
    }

    private void enter(UnitLocation place, List<ResourceUse> core) {
        askings.put(place.unit().id(), new Asking(place, core));
        for (Step step : place.unit().steps()) {
            core(step).ifPresent(use -> ofSteps.put(step.id(), new Finished(place, use)));
        }
    }

    /** Derives the standing; what the learner reported of a unit itself comes before what was finished elsewhere. */
    public Standing in(ReportedStanding reported) {
        CoveredResources done = new CoveredResources();
        askings.values().stream()
                .filter(asking -> asking.isReported(UnitState.DONE, reported))
                .forEach(asking -> asking.addTo(done));
        ofSteps.forEach((step, finished) -> {
            if (reported.ticked().contains(step)) {
                done.add(finished);
            }
        });
        CoveredResources known = done.copy();
        askings.values().stream()
                .filter(asking -> asking.isReported(UnitState.KNOWN, reported))
                .forEach(asking -> asking.addTo(known));
        return new Standing(reported, known.isEmpty() ? Map.of() : learnt(reported, done, known));
    }

    private Map<UnitId, Elsewhere> learnt(ReportedStanding reported, CoveredResources done, CoveredResources known) {
        Map<UnitId, Elsewhere> learnt = new LinkedHashMap<>();
        askings.forEach((id, asking) -> {
            if (reported.state(id).filter(UnitState::isSettled).isEmpty()) {
                asking.within(done, UnitState.DONE)
                        .or(() -> asking.within(known, UnitState.KNOWN))
                        .ifPresent(elsewhere -> learnt.put(id, elsewhere));
            }
        });
        return learnt;
    }

    /** A unit with what it asks for, never nothing. */
    private record Asking(UnitLocation place, List<ResourceUse> core) {
        boolean isReported(UnitState state, ReportedStanding reported) {
            return reported.state(place.unit().id()).filter(state::equals).isPresent();
        }

        void addTo(CoveredResources ground) {
            core.forEach(use -> ground.add(new Finished(place, use)));
        }

        Optional<Elsewhere> within(CoveredResources ground, UnitState state) {
            List<UnitLocation> through = ground.covering(place.unit(), core);
            return through.isEmpty() ? Optional.empty() : Optional.of(new Elsewhere(state, through));
        }
    }
}
