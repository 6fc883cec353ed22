package dev.cairn.bot.features.study;

import dev.cairn.bot.features.study.UnitResult.CompletedRoadmap;
import dev.cairn.bot.features.study.UnitResult.Milestones;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.FollowedRoadmap;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.bot.streaks.NotableStreaks;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a finished unit means for the learner's way: how far they are, and what else it completes. */
final class MilestoneFinder {
    private final Pathfinder pathfinder;

    MilestoneFinder(Pathfinder pathfinder) {
        this.pathfinder = pathfinder;
    }

    /**
     * Compares the learner's way with and without the unit.
     *
     * @param after the learner on the unit's roadmap
     * @param before their standing as if nothing had been done about the unit
     */
    Milestones of(Unit unit, ChangeOutcome.Finished finished, RoadmapStanding after, Standing before) {
        Progress now = pathfinder.progress(after.trackChoice(), after.standing());
        Progress then = pathfinder.progress(after.trackChoice(), before);
        boolean complete = pathfinder.isComplete(after.trackChoice(), after.standing())
                && !pathfinder.isComplete(after.trackChoice(), before);
        Amount required = now.overall().required();
        boolean counts = required.doneUnits() > then.overall().required().doneUnits();
        return new Milestones(
                Optional.of(required).filter(amount -> counts && !complete),
                pathfinder
                        .next(after.trackChoice(), after.standing(), after.usualSitting())
                        .map(Proposal::unit)
                        .filter(next -> !next.equals(unit)),
                completedPhase(after.roadmap(), unit, now, then),
                complete ? Optional.of(completed(after.roadmap(), required.doneUnits(), finished)) : Optional.empty(),
                NotableStreaks.of(finished.recordStreak()));
    }

    private static Optional<Phase> completedPhase(Roadmap roadmap, Unit unit, Progress now, Progress then) {
        return roadmap.phases().stream()
                .filter(phase -> phase.units().contains(unit))
                .filter(phase -> isComplete(now, phase.id()) && !isComplete(then, phase.id()))
                .findFirst();
    }

    private static boolean isComplete(Progress progress, PhaseId phase) {
        return progress.phase(phase).required().leftUnits() == 0;
    }

    private static CompletedRoadmap completed(Roadmap roadmap, int units, ChangeOutcome.Finished finished) {
        LearnerProgress progress = finished.after();
        Duration logged = roadmap.units().stream()
                .map(unit -> progress.logged().getOrDefault(unit.id(), Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        Instant now = finished.change().at();
        Instant begun = Stream.concat(
                        Optional.ofNullable(progress.followed().get(roadmap.id())).map(FollowedRoadmap::since).stream(),
                        roadmap.units().stream()
                                .flatMap(unit ->
                                        Optional.ofNullable(progress.units().get(unit.id())).stream())
                                .map(UnitMark::at))
                .min(Instant::compareTo)
                .orElse(now);
        return new CompletedRoadmap(units, logged, Duration.between(begun, now).toDays());
    }
}
