package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.FollowRequest;
import dev.cairn.bot.progress.FollowedRoadmap;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.LearnerSnapshot;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.bot.progress.StepSelection;
import dev.cairn.bot.time.Calendars;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Relates learners' progress to the curriculum: where they stand, and what their changes unlock and complete. */
public final class StudyService {
    private static final Duration SET_ASIDE_FOR = Duration.ofDays(3);

    private final Curriculum curriculum;
    private final UnitTitles titles;
    private final Pathfinder pathfinder;
    private final ProgressLedger ledger;
    private final Calendars calendars;
    private final Clock clock;

    public StudyService(Curriculum curriculum, ProgressLedger ledger, Calendars calendars, Clock clock) {
        this.curriculum = curriculum;
        this.titles = new UnitTitles(curriculum);
        this.pathfinder = new Pathfinder(curriculum);
        this.ledger = ledger;
        this.calendars = calendars;
        this.clock = clock;
    }

    public UnitTitles titles() {
        return titles;
    }

    public Pathfinder pathfinder() {
        return pathfinder;
    }

    /** Returns the learner on the roadmap they chose last; empty if they follow none. */
    public Optional<RoadmapStanding> active(LearnerId learner) {
        return active(ledger.of(learner));
    }

    private Optional<RoadmapStanding> active(LearnerProgress progress) {
        return progress.active(curriculum)
                .flatMap(following -> curriculum.roadmap(following.roadmap()))
                .map(roadmap -> in(progress, roadmap));
    }

    /** Returns the roadmap the learner chose last; empty if they follow none. */
    public Optional<Roadmap> activeRoadmap(LearnerId learner) {
        return ledger.activeRoadmap(learner).flatMap(following -> curriculum.roadmap(following.roadmap()));
    }

    /** Returns the learner on a roadmap, whether they follow it or not. */
    public RoadmapStanding on(LearnerId learner, Roadmap roadmap) {
        return in(ledger.of(learner), roadmap);
    }

    /** Returns where the learner stands over all roadmaps. */
    public Standing standing(LearnerId learner) {
        return ledger.standing(ledger.of(learner), clock.instant());
    }

    /** Returns the learner on the roadmap that has this unit. */
    RoadmapStanding around(LearnerId learner, Unit unit) {
        return on(learner, roadmapOf(unit));
    }

    public boolean follows(LearnerId learner, Roadmap roadmap) {
        return ledger.of(learner).followed().containsKey(roadmap.id());
    }

    /** Returns a learner with this progress on a roadmap, whether they follow it or not. */
    public RoadmapStanding in(LearnerProgress progress, Roadmap roadmap) {
        Optional<FollowedRoadmap> following =
                Optional.ofNullable(progress.followed().get(roadmap.id()));
        TrackChoice route = new TrackChoice(roadmap.id(), following.flatMap(FollowedRoadmap::track));
        Optional<Pace> pace = following.flatMap(FollowedRoadmap::pace).flatMap(id -> pace(roadmap, id));
        return new RoadmapStanding(roadmap, route, pace, ledger.standing(progress, clock.instant()));
    }

    private Optional<Pace> pace(Roadmap roadmap, PaceId id) {
        return Paces.of(curriculum, roadmap).stream()
                .filter(pace -> pace.id().equals(id))
                .findFirst();
    }

    private Roadmap roadmapOf(Unit unit) {
        return curriculum.locationOf(unit.id()).orElseThrow().roadmap();
    }

    /** Puts a unit in progress; returns the learner on its roadmap afterwards. */
    RoadmapStanding start(Request request, Unit unit) {
        return ledger.start(ChangeOrigin.of(request), unit.id()) instanceof ChangeOutcome.Started started
                ? in(started.after(), roadmapOf(unit))
                : around(request.learner(), unit);
    }

    /** Reads where the learner stands around a unit, and which study day it is for them. */
    UnitMoment moment(Request request, Unit unit) {
        LearnerSnapshot snapshot = ledger.snapshot(request.learner());
        return new UnitMoment(
                unit,
                in(snapshot.progress(), roadmapOf(unit)),
                snapshot.calendar().dayOf(request.at()));
    }

    /**
     * A learner who is about to change something about a unit.
     *
     * @param studying the learner on the unit's roadmap
     * @param today the learner's study day
     */
    record UnitMoment(Unit unit, RoadmapStanding studying, LocalDate today) {}

    /** Finishes a unit for today. */
    UnitResult finish(Request request, Unit unit) {
        LocalDate today = calendars.calendar(request.learner()).dayOf(request.at());
        return finish(request, unit, today, today);
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
                ? finished(unit, finished.after(), day, today)
                : alreadyDone(unit, (ChangeOutcome.AlreadyDone) outcome);
    }

    /** Ticks and unticks steps; the unit is finished when none is left. */
    TickResult tick(Request request, StepSelection steps) {
        Unit unit = steps.unit();
        UnitMoment before = moment(request, unit);
        ChangeOutcome.OfTick outcome = ledger.tick(ChangeOrigin.of(request), steps, before.today());
        if (outcome instanceof ChangeOutcome.AlreadyDone done) {
            return alreadyDone(unit, done);
        }
        if (outcome instanceof ChangeOutcome.Finished finished) {
            return finished(unit, finished.after(), before.today(), before.today());
        }
        RoadmapStanding after = outcome instanceof ChangeOutcome.Ticked ticked
                ? in(ticked.after(), roadmapOf(unit))
                : before.studying();
        return new TickResult.StepsLeft(after, gained(before.studying().standing(), after.standing()));
    }

    private static UnitResult alreadyDone(Unit unit, ChangeOutcome.AlreadyDone done) {
        return done instanceof ChangeOutcome.FinishedElsewhere elsewhere
                ? new UnitResult.DoneElsewhere(unit, elsewhere.through())
                : new UnitResult.DoneBefore(unit, ((ChangeOutcome.AlreadyFinished) done).when());
    }

    private UnitResult finished(Unit unit, LearnerProgress progress, LocalDate day, LocalDate today) {
        RoadmapStanding studying = in(progress, roadmapOf(unit));
        Roadmap roadmap = studying.roadmap();
        Standing after = studying.standing();
        Standing before = without(List.of(unit), after);
        boolean completes =
                pathfinder.isComplete(studying.route(), after) && !pathfinder.isComplete(studying.route(), before);
        return new UnitResult.Finished(
                unit,
                roadmap,
                pathfinder.newlyUnlocked(roadmap.id(), before, after),
                completes,
                gained(before, after),
                day,
                today);
    }

    UnitResult skip(Request request, Unit unit, SkipReason reason) {
        ChangeOutcome.OfSkip outcome = ledger.skip(ChangeOrigin.of(request), unit.id(), reason);
        if (outcome instanceof ChangeOutcome.AlreadyDone done) {
            return alreadyDone(unit, done);
        }
        if (!(outcome instanceof ChangeOutcome.Skipped skipped)) {
            return new UnitResult.SkippedBefore(unit);
        }
        RoadmapStanding studying = in(skipped.after(), roadmapOf(unit));
        Roadmap roadmap = studying.roadmap();
        Standing after = studying.standing();
        Standing before = without(List.of(unit), after);
        return new UnitResult.Skipped(
                unit,
                reason,
                pathfinder.newlyUnlocked(roadmap.id(), before, after),
                pathfinder.openDespiteSkipped(roadmap.id(), unit.id(), after),
                gained(before, after));
    }

    /** Returns the units that are done or known elsewhere after a change and were not before. */
    private List<UnitLocation> gained(Standing before, Standing after) {
        return after.elsewhere().keySet().stream()
                .filter(unit -> !before.state(unit).equals(after.state(unit)))
                .flatMap(unit -> curriculum.locationOf(unit).stream())
                .toList();
    }

    private Standing without(List<Unit> units, Standing standing) {
        ReportedStanding fewer = standing.reported();
        for (Unit unit : units) {
            fewer = fewer.without(unit);
        }
        return pathfinder.standing(fewer);
    }

    /** Returns the units of other roadmaps that are done or known through this one alone. */
    public List<UnitLocation> owedTo(Roadmap roadmap, LearnerId learner) {
        Standing standing = standing(learner);
        return gained(without(roadmap.units(), standing), standing).stream()
                .filter(place -> !place.roadmap().id().equals(roadmap.id()))
                .toList();
    }

    /** Checks whether another unit of the roadmap is open and not set aside. */
    boolean isThereAnother(LearnerId learner, Unit unit) {
        RoadmapStanding studying = around(learner, unit);
        return pathfinder.ranked(studying.route(), studying.standing()).stream()
                .anyMatch(open ->
                        !open.equals(unit) && !studying.standing().setAside().contains(open.id()));
    }

    /** Keeps a unit from being proposed for three days; returns the learner on its roadmap afterwards. */
    RoadmapStanding setAside(Request request, Unit unit) {
        return ledger.setAside(ChangeOrigin.of(request), unit.id(), request.at().plus(SET_ASIDE_FOR))
                        instanceof ChangeOutcome.SetAside aside
                ? in(aside.after(), roadmapOf(unit))
                : around(request.learner(), unit);
    }

    /** Follows the roadmap along this track and at this pace, and makes it the active one. */
    public RoadmapStanding follow(Request request, RoadmapStanding wanted) {
        Roadmap roadmap = wanted.roadmap();
        FollowRequest plan = new FollowRequest(
                roadmap.id(), wanted.route().track(), wanted.pace().map(Pace::id));
        return ledger.follow(ChangeOrigin.of(request), plan) instanceof ChangeOutcome.Followed followed
                ? in(followed.after(), roadmap)
                : on(request.learner(), roadmap);
    }

    /** Stops following the roadmap; returns whether it was followed. */
    public boolean unfollow(Request request, Roadmap roadmap) {
        return ledger.unfollow(ChangeOrigin.of(request), roadmap.id()) instanceof ChangeOutcome.Unfollowed;
    }

    /** Forgets everything done on the roadmap; returns whether there was anything. */
    public boolean reset(Request request, Roadmap roadmap) {
        return ledger.reset(ChangeOrigin.of(request), roadmap.id()) instanceof ChangeOutcome.Reset;
    }

    /** Undoes the learner's last change; empty if there is none. */
    Optional<UndoneChange> undo(Request request) {
        Standing before = standing(request.learner());
        if (ledger.undo(ChangeOrigin.of(request)) instanceof ChangeOutcome.Undone undone) {
            Standing after = ledger.standing(undone.after(), clock.instant());
            return Optional.of(new UndoneChange(undone.change(), gained(after, before)));
        }
        return Optional.empty();
    }

    /**
     * A change that was undone.
     *
     * @param elsewhere units of other roadmaps that no longer count as done or known
     */
    record UndoneChange(RecordedChange change, List<UnitLocation> elsewhere) {
        UndoneChange {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Names what a change was about; by its id if it has left the curriculum. */
    String title(StudyCopy words, ChangeSubject subject) {
        if (subject instanceof ChangeSubject.OfUnit of) {
            return titles.of(of.unit());
        }
        if (subject instanceof ChangeSubject.OfTime time) {
            return words.time(time, time.unit().map(titles::of));
        }
        RoadmapId roadmap = ((ChangeSubject.OfRoadmap) subject).roadmap();
        return curriculum.roadmap(roadmap).map(Roadmap::title).orElse(roadmap.value());
    }
}
