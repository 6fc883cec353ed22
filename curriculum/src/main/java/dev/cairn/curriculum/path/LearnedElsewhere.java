package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.ResourceUse.Purpose;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.CoveredResources.Finished;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Derives which units a learner has finished by finishing the same resources, or more of them, in other units.
 *
 * <p>The result is derived from the report on every call and never stored, so undoing a unit also undoes what followed
 * from it.
 */
public final class LearnedElsewhere {
    private final Map<UnitId, CoreResources> coreByUnit = new HashMap<>();
    private final Map<ResourceId, List<UnitId>> unitsByResource = new HashMap<>();
    private final Map<StepId, List<Finished>> ofSteps = new HashMap<>();
    private final Map<StepId, Integer> stepOrder = new HashMap<>();

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
        UnitId id = location.unit().id();
        coreByUnit.put(id, new CoreResources(coreByUnit.size(), location, core));
        core.forEach(use -> unitsByResource
                .computeIfAbsent(use.resource(), any -> new ArrayList<>())
                .add(id));
        for (Step step : location.unit().steps()) {
            List<Finished> finished =
                    core(step).map(use -> new Finished(location, use)).toList();
            if (!finished.isEmpty()) {
                stepOrder.put(step.id(), ofSteps.size());
                ofSteps.put(step.id(), finished);
            }
        }
    }

    /** Derives the standing; what the learner reported for a unit itself takes precedence. */
    public Standing in(ReportedStanding reported) {
        CoveredResources done = new CoveredResources();
        List<CoreResources> ofUnits = inOrder(reported.states().keySet());
        ofUnits.stream()
                .filter(resources -> resources.isReported(UnitState.DONE, reported))
                .forEach(resources -> resources.addTo(done));
        inStepOrder(reported.ticked())
                .forEach(step -> ofSteps.getOrDefault(step, List.of()).forEach(done::add));
        CoveredResources known = done.copy();
        ofUnits.stream()
                .filter(resources -> resources.isReported(UnitState.KNOWN, reported))
                .forEach(resources -> resources.addTo(known));
        return new Standing(reported, known.isEmpty() ? Map.of() : learnt(reported, done, known));
    }

    /** The core resources of these units, in document order: only what a learner touched is looked at. */
    private List<CoreResources> inOrder(Collection<UnitId> units) {
        return units.stream()
                .map(coreByUnit::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(CoreResources::index))
                .toList();
    }

    private List<StepId> inStepOrder(Collection<StepId> steps) {
        return steps.stream()
                .filter(ofSteps::containsKey)
                .sorted(Comparator.comparingInt(step -> stepOrder.getOrDefault(step, 0)))
                .toList();
    }

    private Map<UnitId, Elsewhere> learnt(ReportedStanding reported, CoveredResources done, CoveredResources known) {
        Set<UnitId> touched = new HashSet<>();
        known.resources().forEach(resource -> touched.addAll(unitsByResource.getOrDefault(resource, List.of())));
        Map<UnitId, Elsewhere> learnt = new LinkedHashMap<>();
        for (CoreResources resources : inOrder(touched)) {
            UnitId id = resources.location().unit().id();
            if (reported.state(id).filter(UnitState::isSettled).isEmpty()) {
                resources
                        .within(done, UnitState.DONE)
                        .or(() -> resources.within(known, UnitState.KNOWN))
                        .ifPresent(elsewhere -> learnt.put(id, elsewhere));
            }
        }
        return learnt;
    }

    /**
     * A unit and its core resources, at least one.
     *
     * @param index its place in the order of the documents
     */
    private record CoreResources(int index, UnitLocation location, List<ResourceUse> core) {
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
