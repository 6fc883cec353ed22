package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Picks the strongest reason for an open unit: the learner's own progress first, then the track, then the roadmap. */
final class Reasons {
    private final Outline outline;
    private final RoadmapState state;
    private final Optional<Track> track;
    private final Dependents dependents;

    Reasons(Outline outline, RoadmapState state, Optional<Track> track) {
        this.outline = outline;
        this.state = state;
        this.track = track;
        this.dependents = new Dependents(outline, state);
    }

    /** The reason why this open unit comes before all others. */
    Reason forNext(Entry entry, Availability.Open open) {
        if (state.isSetAside(entry.unit())) {
            return new Reason.NothingElse();
        }
        return ofProgress(entry.unit())
                .or(() -> ofCaution(entry, open))
                .or(() -> ofTrack(entry.phase()))
                .or(() -> ofMasteredPrerequisites(entry))
                .or(() -> ofDependents(entry))
                .or(() -> ofPhase(entry))
                .orElseGet(
                        () -> new Reason.NextInOrder(entry.phase(), entry.unit().requirement()));
    }

    /** The reason to give for an open unit that is not first in the ranking. */
    Reason forChoice(Entry entry, Availability.Open open) {
        return ofProgress(entry.unit())
                .or(() -> open.waived().isEmpty() ? ofAdvice(open) : Optional.empty())
                .orElseGet(() -> new Reason.Chosen(open.waived()));
    }

    private Optional<Reason> ofProgress(Unit unit) {
        int ticked = state.standing().ticked(unit).size();
        return state.isInProgress(unit)
                ? Optional.of(new Reason.InProgress(ticked, unit.steps().size()))
                : Optional.empty();
    }

    private static Optional<Reason> ofAdvice(Availability.Open open) {
        return open.advised().stream().findFirst().map(Reason.DespiteAdvice::new);
    }

    private Optional<Reason> ofCaution(Entry entry, Availability.Open open) {
        if (!open.waived().isEmpty()) {
            return Optional.of(new Reason.Waived(entry.phase(), open.waived()));
        }
        return ofAdvice(open)
                .or(() -> entry.unit().requirement() == Requirement.OPTIONAL
                                && Completion.of(outline, state, Optional.empty())
                        ? Optional.of(new Reason.OnlyOptional())
                        : Optional.empty());
    }

    private Optional<Reason> ofTrack(Phase phase) {
        return track.flatMap(chosenTrack -> switch (chosenTrack.weight(phase.id())) {
            case FIRST -> Optional.of(new Reason.TrackFirst(chosenTrack, phase));
            case SKIPPABLE -> Optional.of(new Reason.TrackLast(chosenTrack, phase));
            case AS_WRITTEN, LIGHTER -> Optional.empty();
        });
    }

    private Optional<Reason> ofMasteredPrerequisites(Entry entry) {
        List<String> built = mastered(entry.unit().prerequisites());
        if (built.isEmpty()) {
            built = mastered(entry.phase().prerequisites());
        }
        return built.isEmpty() ? Optional.empty() : Optional.of(new Reason.BuildsOn(entry.phase(), built));
    }

    /** The names of the mastered targets; a target whose units are all named already is left out. */
    private List<String> mastered(List<Prerequisite> prerequisites) {
        Set<UnitId> named = new HashSet<>();
        return prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.anyOf().stream())
                .filter(state::isFullyMastered)
                .filter(target -> named.addAll(
                        outline.unitsOf(target).stream().map(Unit::id).toList()))
                .map(outline::name)
                .toList();
    }

    private Optional<Reason> ofDependents(Entry entry) {
        RoadmapState after = state.having(entry.unit());
        List<Unit> opened = Unlocking.between(outline, state, after);
        if (!opened.isEmpty()) {
            List<Unit> beyond = opened.size() == 1 ? dependents.of(opened.get(0)) : List.of();
            return Optional.of(new Reason.Opens(opened, beyond));
        }
        List<Unit> waiting = dependents.of(entry.unit());
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new Reason.LaysGround(entry.phase(), waiting));
    }

    private Optional<Reason> ofPhase(Entry entry) {
        Target phase = new OfPhase(entry.phase().id());
        int later = (int) outline.roadmap().phases().stream()
                .filter(other -> other.prerequisites().stream()
                        .anyMatch(prerequisite -> prerequisite.anyOf().contains(phase)))
                .count();
        return later > 0 && entry.unit().requirement() == Requirement.REQUIRED
                ? Optional.of(new Reason.EarlyPhase(entry.phase(), later))
                : Optional.empty();
    }
}
