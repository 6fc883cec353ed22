package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.LearnerSnapshot;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.bot.progress.StepSelection;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.bot.time.Calendars;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes learners' progress on units and finds what that unlocks and completes. Each change reads the progress at most
 * once before; what follows is derived from the progress that the change returns.
 */
final class UnitChanges {
    private static final Duration SET_ASIDE_FOR = Duration.ofDays(3);

    private final StudyService study;
    private final Pathfinder pathfinder;
    private final ProgressLedger ledger;
    private final Calendars calendars;
    private final MilestoneFinder milestones;

    UnitChanges(StudyService study, ProgressLedger ledger, Calendars calendars) {
        this.study = study;
        this.pathfinder = study.pathfinder();
        this.ledger = ledger;
        this.calendars = calendars;
        this.milestones = new MilestoneFinder(pathfinder);
    }

    /** Puts a unit in progress; returns the learner on its roadmap afterwards. */
    RoadmapStanding start(Request request, Unit unit) {
        return ledger.start(ChangeOrigin.of(request), unit.id()) instanceof ChangeOutcome.Started started
                ? study.on(started.after(), study.roadmapOf(unit))
                : study.onRoadmapOf(request.learner(), unit);
    }

    /** Reads where the learner stands around a unit, and which study day it is for them. */
    Moment moment(Request request, Unit unit) {
        LearnerSnapshot snapshot = ledger.snapshot(request.learner());
        return new Moment(
                study.on(snapshot.progress(), study.roadmapOf(unit)),
                snapshot.calendar().dayOf(request.at()));
    }

    /**
     * A learner who is about to change something about a unit.
     *
     * @param roadmapStanding the learner on the unit's roadmap
     * @param today the learner's study day
     */
    record Moment(RoadmapStanding roadmapStanding, LocalDate today) {}

    /** Returns the learner's study day. */
    LocalDate today(Request request) {
        return calendars.calendar(request.learner()).dayOf(request.at());
    }

    /**
     * Finishes a unit for one of the learner's study days.
     *
     * @param day the day, not after today
     * @param today the learner's study day
     */
    UnitResult finish(Request request, Unit unit, LocalDate day, LocalDate today) {
        ChangeOutcome.OfFinish outcome = ledger.finish(ChangeOrigin.of(request), unit.id(), day);
        return outcome instanceof ChangeOutcome.Finished finished
                ? finished(unit, finished, day, today)
                : alreadyDone(unit, (ChangeOutcome.AlreadyDone) outcome);
    }

    /**
     * Ticks and unticks steps for a study day; the unit is finished when none is left.
     *
     * @param dayFrom chooses the day, given the learner's study day
     */
    TickResult tick(Request request, StepSelection steps, UnaryOperator<LocalDate> dayFrom) {
        Unit unit = steps.unit();
        Moment before = moment(request, unit);
        LocalDate day = dayFrom.apply(before.today());
        ChangeOutcome.OfTick outcome = ledger.tick(ChangeOrigin.of(request), steps, day);
        if (outcome instanceof ChangeOutcome.AlreadyDone done) {
            return alreadyDone(unit, done);
        }
        if (outcome instanceof ChangeOutcome.Finished finished) {
            return finished(unit, finished, day, before.today());
        }
        RoadmapStanding after = outcome instanceof ChangeOutcome.Ticked ticked
                ? study.on(ticked.after(), study.roadmapOf(unit))
                : before.roadmapStanding();
        return new TickResult.StepsLeft(
                after, study.gained(before.roadmapStanding().standing(), after.standing()));
    }

    private static UnitResult alreadyDone(Unit unit, ChangeOutcome.AlreadyDone done) {
        return done instanceof ChangeOutcome.FinishedElsewhere elsewhere
                ? new UnitResult.DoneElsewhere(unit, elsewhere.through())
                : new UnitResult.DoneBefore(unit, ((ChangeOutcome.AlreadyFinished) done).when());
    }

    private UnitResult finished(Unit unit, ChangeOutcome.Finished finished, LocalDate day, LocalDate today) {
        RoadmapStanding roadmapStanding = study.on(finished.after(), study.roadmapOf(unit));
        Roadmap roadmap = roadmapStanding.roadmap();
        Standing after = roadmapStanding.standing();
        Standing before = study.without(List.of(unit), after);
        return new UnitResult.Finished(
                unit,
                roadmap,
                pathfinder.newlyUnlocked(roadmap.id(), before, after),
                study.gained(before, after),
                day,
                today,
                finished.logged(),
                milestones.of(unit, finished, roadmapStanding, before));
    }

    UnitResult skip(Request request, Unit unit, SkipReason reason) {
        ChangeOutcome.OfSkip outcome = ledger.skip(ChangeOrigin.of(request), unit.id(), reason);
        if (outcome instanceof ChangeOutcome.AlreadyDone done) {
            return alreadyDone(unit, done);
        }
        if (!(outcome instanceof ChangeOutcome.Skipped skipped)) {
            return new UnitResult.SkippedBefore(unit);
        }
        RoadmapStanding roadmapStanding = study.on(skipped.after(), study.roadmapOf(unit));
        Roadmap roadmap = roadmapStanding.roadmap();
        Standing after = roadmapStanding.standing();
        Standing before = study.without(List.of(unit), after);
        return new UnitResult.Skipped(
                unit,
                reason,
                pathfinder.newlyUnlocked(roadmap.id(), before, after),
                pathfinder.openDespiteSkipped(roadmap.id(), unit.id(), after),
                study.gained(before, after));
    }

    /** Checks whether another unit of the roadmap is open and not set aside. */
    boolean hasAlternative(LearnerId learner, Unit unit) {
        RoadmapStanding roadmapStanding = study.onRoadmapOf(learner, unit);
        return pathfinder.ranked(roadmapStanding.trackChoice(), roadmapStanding.standing()).stream()
                .anyMatch(open -> !open.equals(unit)
                        && !roadmapStanding.standing().setAside().contains(open.id()));
    }

    /**
     * Keeps a unit from being proposed for three days.
     *
     * @return the learner on its roadmap afterwards, or why there is nothing to set aside
     */
    Swap setAside(Request request, Unit unit) {
        ChangeOutcome.OfSetAside outcome = ledger.setAside(
                ChangeOrigin.of(request), unit.id(), request.at().plus(SET_ASIDE_FOR));
        if (outcome instanceof ChangeOutcome.AlreadyDone done) {
            return new Swap.NotNeeded(alreadyDone(unit, done));
        }
        if (outcome instanceof ChangeOutcome.AlreadySkipped) {
            return new Swap.NotNeeded(new UnitResult.SkippedBefore(unit));
        }
        return new Swap.SetAside(
                outcome instanceof ChangeOutcome.SetAside aside
                        ? study.on(aside.after(), study.roadmapOf(unit))
                        : study.onRoadmapOf(request.learner(), unit));
    }

    /** The result of swapping a unit for another. */
    sealed interface Swap {
        /** The unit is set aside. */
        record SetAside(RoadmapStanding roadmapStanding) implements Swap {}

        /** The unit is done or skipped already. */
        record NotNeeded(UnitResult result) implements Swap {}
    }

    /** Tells whether the unit is done or skipped already, by itself or by what was finished elsewhere. */
    Optional<UnitResult> settled(LearnerId learner, Unit unit) {
        LearnerProgress progress = ledger.of(learner);
        Standing standing = study.standing(progress);
        if (!standing.isSettled(unit.id())) {
            return Optional.empty();
        }
        return Optional.of(standing.elsewhere(unit.id())
                .<UnitResult>map(elsewhere -> new UnitResult.DoneElsewhere(unit, elsewhere.through()))
                .orElseGet(() -> {
                    UnitMark mark = Objects.requireNonNull(progress.units().get(unit.id()));
                    return mark.state() == UnitState.DONE
                            ? new UnitResult.DoneBefore(unit, mark.at())
                            : new UnitResult.SkippedBefore(unit);
                }));
    }

    /** Names what no longer counts in other roadmaps after progress went back; empty if nothing does. */
    Optional<String> lost(Viewer viewer, LearnerProgress before, LearnerProgress after) {
        List<UnitLocation> lost = study.gained(study.standing(after), study.standing(before));
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(StudyCopy.in(viewer.locale()).noLongerCounts(lost));
    }
}
