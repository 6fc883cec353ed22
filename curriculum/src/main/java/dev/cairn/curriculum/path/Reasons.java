package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Stop;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the strongest reason for a unit that is open: what the learner did first, then the track, then the roadmap. */
final class Reasons {
    private final Outline outline;
    private final RoadmapState footing;
    private final Optional<Track> track;
    private final Dependents dependents;

    Reasons(Outline outline, RoadmapState footing, Optional<Track> track) {
        this.outline = outline;
        this.footing = footing;
        this.track = track;
        this.dependents = new Dependents(outline, footing);
    }

    /** Why this open unit comes before all others. */
    Reason forNext(Stop stop, Availability.Open open) {
        if (footing.isSetAside(stop.unit())) {
            return new Reason.NothingElse();
        }
        return ofProgress(stop.unit())
                .or(() -> ofCaution(stop, open))
                .or(() -> ofTrack(stop.phase()))
                .or(() -> ofGround(stop))
                .or(() -> ofWhatFollows(stop))
                .or(() -> ofPhase(stop))
                .orElseGet(
                        () -> new Reason.NextInOrder(stop.phase(), stop.unit().requirement()));
    }

    /** What is to be said of an open unit that others come before. */
    Reason forChoice(Stop stop, Availability.Open open) {
        return ofProgress(stop.unit())
                .or(() -> open.waived().isEmpty() ? ofAdvice(open) : Optional.empty())
                .orElseGet(() -> new Reason.Chosen(open.waived()));
    }

    private Optional<Reason> ofProgress(Unit unit) {
        int ticked = footing.standing().ticked(unit).size();
        return footing.isInProgress(unit)
                ? Optional.of(new Reason.InProgress(ticked, unit.steps().size()))
                : Optional.empty();
    }

    private static Optional<Reason> ofAdvice(Availability.Open open) {
        return open.advised().stream().findFirst().map(Reason.DespiteAdvice::new);
    }

    private Optional<Reason> ofCaution(Stop stop, Availability.Open open) {
        if (!open.waived().isEmpty()) {
            return Optional.of(new Reason.Waived(stop.phase(), open.waived()));
        }
        return ofAdvice(open)
                .or(() -> stop.unit().requirement() == Requirement.OPTIONAL
                                && Completion.of(outline, footing, Optional.empty())
                        ? Optional.of(new Reason.OnlyOptional())
                        : Optional.empty());
    }

    private Optional<Reason> ofTrack(Phase phase) {
        return track.flatMap(way -> switch (way.weight(phase.id())) {
            case FIRST -> Optional.of(new Reason.TrackFirst(way, phase));
            case SKIPPABLE -> Optional.of(new Reason.TrackLast(way, phase));
            case AS_WRITTEN, LIGHTER -> Optional.empty();
        });
    }

    private Optional<Reason> ofGround(Stop stop) {
        List<String> built = mastered(stop.unit().prerequisites());
        if (built.isEmpty()) {
            built = mastered(stop.phase().prerequisites());
        }
        return built.isEmpty() ? Optional.empty() : Optional.of(new Reason.BuildsOn(stop.phase(), built));
    }

    /** Names of mastered targets; a phase is passed over when all it asks for is named already. */
    private List<String> mastered(List<Prerequisite> prerequisites) {
        Set<UnitId> told = new HashSet<>();
        return prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.anyOf().stream())
                .filter(footing::isMasteredWhole)
                .filter(target ->
                        told.addAll(outline.asked(target).stream().map(Unit::id).toList()))
                .map(outline::name)
                .toList();
    }

    private Optional<Reason> ofWhatFollows(Stop stop) {
        RoadmapState after = footing.having(stop.unit());
        List<Unit> opened = Unlocking.between(outline, footing, after);
        if (!opened.isEmpty()) {
            List<Unit> beyond = opened.size() == 1 ? dependents.of(opened.get(0)) : List.of();
            return Optional.of(new Reason.Opens(opened, beyond));
        }
        List<Unit> waiting = dependents.of(stop.unit());
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new Reason.LaysGround(stop.phase(), waiting));
    }

    private Optional<Reason> ofPhase(Stop stop) {
        Target phase = new OfPhase(stop.phase().id());
        int later = (int) outline.roadmap().phases().stream()
                .filter(other -> other.prerequisites().stream()
                        .anyMatch(prerequisite -> prerequisite.anyOf().contains(phase)))
                .count();
        return later > 0 && stop.unit().requirement() == Requirement.REQUIRED
                ? Optional.of(new Reason.EarlyPhase(stop.phase(), later))
                : Optional.empty();
    }
}
