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
 * Derives which units a learner has finished by finishing the same resources, or more of them, in other units.
 *
 * <p>The result is derived from the report on every call and never stored, so undoing a unit also undoes what followed
 * from it.
 */
public final class LearnedElsewhere {
    private final Map<UnitId, CoreResources> coreByUnit = new LinkedHashMap<>();
    private final Map<StepId, List<Finished>> ofSteps = new LinkedHashMap<>();

    public LearnedElsewhere(Curriculum curriculum) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                List<ResourceUse> core = core(unit).toList();
                if (!core.isEmpty()) {
                    index(curriculum.locationOf(unit.id()).orElseThrow(), core);
                }
            }
        }
    }

    /** The core resources of a unit and of its steps. */
    private static Stream<ResourceUse> core(Unit unit) {
        return Stream.concat(
                unit.resources().stream().filter(use -> use.purpose() == Purpose.CORE),
                unit.steps().stream().flatMap(LearnedElsewhere::core));
    }

    private static Stream<ResourceUse> core(Step step) {
        return step.resources().stream().filter(use -> use.purpose() == Purpose.CORE);
    }

    private void index(UnitLocation location, List<ResourceUse> core) {
        coreByUnit.put(location.unit().id(), new CoreResources(location, core));
        for (Step step : location.unit().steps()) {
            List<Finished> finished =
                    core(step).map(use -> new Finished(location, use)).toList();
            if (!finished.isEmpty()) {
                ofSteps.put(step.id(), finished);
            }
        }
    }

    /** Derives the standing; what the learner reported for a unit itself takes precedence. */
    public Standing in(ReportedStanding reported) {
        CoveredResources done = new CoveredResources();
        coreByUnit.values().stream()
                .filter(resources -> resources.isReported(UnitState.DONE, reported))
                .forEach(resources -> resources.addTo(done));
        ofSteps.forEach((step, finished) -> {
            if (reported.ticked().contains(step)) {
                finished.forEach(done::add);
            }
        });
        CoveredResources known = done.copy();
        coreByUnit.values().stream()
                .filter(resources -> resources.isReported(UnitState.KNOWN, reported))
                .forEach(resources -> resources.addTo(known));
        return new Standing(reported, known.isEmpty() ? Map.of() : learnt(reported, done, known));
    }

    private Map<UnitId, Elsewhere> learnt(ReportedStanding reported, CoveredResources done, CoveredResources known) {
        Map<UnitId, Elsewhere> learnt = new LinkedHashMap<>();
        coreByUnit.forEach((id, resources) -> {
            if (reported.state(id).filter(UnitState::isSettled).isEmpty()) {
                resources
                        .within(done, UnitState.DONE)
                        .or(() -> resources.within(known, UnitState.KNOWN))
                        .ifPresent(elsewhere -> learnt.put(id, elsewhere));
            }
        });
        return learnt;
    }

    /** A unit and its core resources, at least one. */
    private record CoreResources(UnitLocation location, List<ResourceUse> core) {
        boolean isReported(UnitState state, ReportedStanding reported) {
            return reported.state(location.unit().id()).filter(state::equals).isPresent();
        }

        void addTo(CoveredResources covered) {
            core.forEach(use -> covered.add(new Finished(location, use)));
        }

        Optional<Elsewhere> within(CoveredResources covered, UnitState state) {
            List<UnitLocation> through = covered.covering(location.unit(), core);
            return through.isEmpty() ? Optional.empty() : Optional.of(new Elsewhere(state, through));
        }
    }
}
