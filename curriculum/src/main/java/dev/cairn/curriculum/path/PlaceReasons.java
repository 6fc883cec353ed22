package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.List;
import java.util.Optional;

/** Reasons from where a unit stands on its roadmap: at the beginning or end of a phase or section, or at a milestone. */
final class PlaceReasons {
    private static final int QUARTERS = 4;

    private final Outline outline;
    private final RoadmapState state;
    private final TrackState route;

    PlaceReasons(TrackState route) {
        this.route = route;
        this.state = route.state();
        this.outline = state.outline();
    }

    /** The first or last unit of a phase that has several. */
    Optional<Reason> ofPhase(Entry entry) {
        Phase phase = entry.phase();
        if (outline.entries(phase).size() < 2) {
            return Optional.empty();
        }
        if (!isBegun(phase)) {
            return Optional.of(new Reason.OpensPhase(phase));
        }
        boolean last = isRequired(entry.unit())
                && outline.entries(phase).stream()
                        .filter(other -> isRequired(other.unit()))
                        .allMatch(other -> other.index() == entry.index() || state.needsNoWork(other));
        return last ? Optional.of(new Reason.ClosesPhase(phase, next(phase))) : Optional.empty();
    }

    /** The next phase that requires anything, if it is still to be begun. */
    private Optional<Phase> next(Phase phase) {
        List<Phase> phases = outline.roadmap().phases();
        return phases.stream()
                .skip(phases.indexOf(phase) + 1L)
                .filter(later -> later.units().stream().anyMatch(PlaceReasons::isRequired))
                .findFirst()
                .filter(later -> !isBegun(later));
    }

    /** Whether the learner has begun or finished any unit of the phase. */
    boolean isBegun(Phase phase) {
        return outline.entries(phase).stream().anyMatch(entry -> state.needsNoWork(entry) || state.isInProgress(entry));
    }

    /** The first or last unit of a section that has a title and several units. */
    Optional<Reason> ofSection(Entry entry) {
        Optional<Section> section = entry.phase().sections().stream()
                .filter(some -> some.units().contains(entry.unit()))
                .findFirst();
        return section.flatMap(some -> some.title().flatMap(title -> ofSection(entry.unit(), title, some.units())));
    }

    private Optional<Reason> ofSection(Unit unit, String title, List<Unit> units) {
        if (units.size() < 2) {
            return Optional.empty();
        }
        if (units.stream().noneMatch(this::isBegun)) {
            return Optional.of(new Reason.OpensSection(title));
        }
        return units.stream().allMatch(other -> other.equals(unit) || state.needsNoWork(other))
                ? Optional.of(new Reason.ClosesSection(title))
                : Optional.empty();
    }

    /** A unit that takes the learner past a quarter, half or three quarters of the roadmap's hours. */
    Optional<Reason> ofMilestone(Entry entry) {
        Progress.Amount required = route.progress().overall().required();
        if (!isRequired(entry.unit()) || required.totalHours() == 0) {
            return Optional.empty();
        }
        int before = (int) (QUARTERS * required.doneHours() / required.totalHours());
        int after =
                (int) (QUARTERS * (required.doneHours() + entry.unit().hours().mean()) / required.totalHours());
        return after > before && after < QUARTERS ? Optional.of(new Reason.Milestone(after)) : Optional.empty();
    }

    private static boolean isRequired(Unit unit) {
        return unit.requirement() == Requirement.REQUIRED;
    }

    private boolean isBegun(Unit unit) {
        return state.needsNoWork(unit) || state.isInProgress(unit);
    }
}
