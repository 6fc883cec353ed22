package dev.cairn.bot.features.study;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.FollowRequest;
import dev.cairn.bot.progress.FollowedRoadmap;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.bot.progress.StepSelection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where learners stand in the curriculum, and what their changes mean there. */
public final class StudyService {
    private static final Duration SWAPPED_FOR = Duration.ofDays(3);

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final ProgressLedger ledger;
    private final Settings settings;
    private final Clock clock;

    public StudyService(Curriculum curriculum, ProgressLedger ledger, Settings settings, Clock clock) {
        this.curriculum = curriculum;
        this.pathfinder = new Pathfinder(curriculum);
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    public Pathfinder pathfinder() {
        return pathfinder;
    }

    /** The learner on the roadmap they chose last; empty when they follow none. */
    public Optional<RoadmapStanding> active(LearnerId learner) {
        LearnerProgress progress = ledger.of(learner);
        return progress.active(curriculum)
                .flatMap(following -> curriculum.roadmap(following.roadmap()))
                .map(roadmap -> in(progress, roadmap));
    }

    /** The learner on a roadmap, whether they follow it or not. */
    public RoadmapStanding on(LearnerId learner, Roadmap roadmap) {
        return in(ledger.of(learner), roadmap);
    }

    /** Where the learner stands over all roadmaps. */
    public Standing standing(LearnerId learner) {
        return ledger.standing(ledger.of(learner), clock.instant());
    }

    /** The learner on the roadmap that has this unit. */
    RoadmapStanding around(LearnerId learner, Unit unit) {
        return on(learner, roadmapOf(unit));
    }

    public boolean follows(LearnerId learner, Roadmap roadmap) {
        return ledger.of(learner).followed().containsKey(roadmap.id());
    }

    /** One who has come so far, on a roadmap. */
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
        return curriculum.placeOf(unit.id()).orElseThrow().roadmap();
    }

    void start(Request request, Unit unit) {
        ledger.start(ChangeOrigin.of(request), unit.id());
    }

    /** Finishes a unit for today. */
    UnitResult finish(Request request, Unit unit) {
        return finish(request, unit, studyDay(request));
    }

    /** Finishes a unit for one of the learner's days, none that is still to come. */
    UnitResult finish(Request request, Unit unit, LocalDate day) {
        ChangeOutcome.OfFinish outcome = ledger.finish(ChangeOrigin.of(request), unit.id(), day);
        return outcome instanceof ChangeOutcome.AlreadyDone already
                ? before(unit, already)
                : finished(request, unit, day);
    }

    /** Ticks and unticks steps, which finishes the unit when none is left. */
    UnitResult tick(Request request, StepSelection ticks) {
        Unit unit = ticks.unit();
        Standing before = standing(request.learner());
        ChangeOutcome.OfTick outcome = ledger.tick(ChangeOrigin.of(request), ticks, studyDay(request));
        if (outcome instanceof ChangeOutcome.AlreadyDone already) {
            return before(unit, already);
        }
        return outcome instanceof ChangeOutcome.Finished
                ? finished(request, unit, studyDay(request))
                : new UnitResult.Underway(unit, gained(before, standing(request.learner())));
    }

    private static UnitResult before(Unit unit, ChangeOutcome.AlreadyDone already) {
        if (already instanceof ChangeOutcome.FinishedElsewhere elsewhere) {
            return new UnitResult.DoneElsewhere(unit, elsewhere.through());
        }
        return new UnitResult.DoneBefore(unit, ((ChangeOutcome.AlreadyFinished) already).when());
    }

    private UnitResult finished(Request request, Unit unit, LocalDate day) {
        Roadmap roadmap = roadmapOf(unit);
        RoadmapStanding now = on(request.learner(), roadmap);
        Standing after = now.standing();
        Standing before = without(List.of(unit), after);
        TrackChoice route = now.route();
        boolean completes = pathfinder.isComplete(route, after) && !pathfinder.isComplete(route, before);
        return new UnitResult.Finished(
                unit,
                roadmap,
                pathfinder.newlyOpen(roadmap.id(), before, after),
                completes,
                gained(before, after),
                day,
                studyDay(request));
    }

    UnitResult skip(Request request, Unit unit, SkipReason reason) {
        ChangeOutcome.OfSkip outcome = ledger.skip(ChangeOrigin.of(request), unit.id(), reason);
        if (outcome instanceof ChangeOutcome.AlreadyDone already) {
            return before(unit, already);
        }
        if (outcome instanceof ChangeOutcome.AlreadySkipped) {
            return new UnitResult.SkippedBefore(unit);
        }
        Roadmap roadmap = roadmapOf(unit);
        Standing after = standing(request.learner());
        Standing before = without(List.of(unit), after);
        return new UnitResult.Skipped(
                unit,
                reason,
                pathfinder.newlyOpen(roadmap.id(), before, after),
                pathfinder.waiving(roadmap.id(), unit.id(), after),
                gained(before, after));
    }

    /** What is done or known elsewhere by what was done or said between the two. */
    private List<UnitLocation> gained(Standing before, Standing after) {
        return after.elsewhere().keySet().stream()
                .filter(unit -> !before.state(unit).equals(after.state(unit)))
                .flatMap(unit -> curriculum.placeOf(unit).stream())
                .toList();
    }

    private Standing without(List<Unit> units, Standing standing) {
        Standing fewer = standing;
        for (Unit unit : units) {
            fewer = fewer.without(unit);
        }
        return pathfinder.learning(fewer);
    }

    /** Units of other roadmaps that are done or known through this one, and through nothing else. */
    public List<UnitLocation> owedTo(Roadmap roadmap, LearnerId learner) {
        Standing standing = standing(learner);
        return gained(without(roadmap.units(), standing), standing).stream()
                .filter(place -> !place.roadmap().id().equals(roadmap.id()))
                .toList();
    }

    /** Whether anything else is open to go on with instead. */
    boolean isThereAnother(LearnerId learner, Unit unit) {
        RoadmapStanding studying = around(learner, unit);
        return pathfinder.ranked(studying.route(), studying.standing()).stream()
                .anyMatch(open ->
                        !open.equals(unit) && !studying.standing().setAside().contains(open.id()));
    }

    void setAside(Request request, Unit unit) {
        ledger.setAside(ChangeOrigin.of(request), unit.id(), request.at().plus(SWAPPED_FOR));
    }

    /** Follows the roadmap the way it says, and makes it the active one. */
    public RoadmapStanding follow(Request request, RoadmapStanding wanted) {
        Roadmap roadmap = wanted.roadmap();
        FollowRequest plan = new FollowRequest(
                roadmap.id(), wanted.route().track(), wanted.pace().map(Pace::id));
        ledger.follow(ChangeOrigin.of(request), plan);
        return on(request.learner(), roadmap);
    }

    /** Whether the roadmap was followed until now. */
    public boolean unfollow(Request request, Roadmap roadmap) {
        return ledger.unfollow(ChangeOrigin.of(request), roadmap.id()) instanceof ChangeOutcome.Unfollowed;
    }

    /** Whether there was anything to clear. */
    public boolean reset(Request request, Roadmap roadmap) {
        return ledger.reset(ChangeOrigin.of(request), roadmap.id()) instanceof ChangeOutcome.Reset;
    }

    /** Takes the last change back; empty when there is none. */
    Optional<TakenBack> undo(Request request) {
        Standing before = standing(request.learner());
        if (ledger.undo(ChangeOrigin.of(request)) instanceof ChangeOutcome.Undone undone) {
            return Optional.of(new TakenBack(undone.change(), gained(standing(request.learner()), before)));
        }
        return Optional.empty();
    }

    /**
     * A change that was taken back.
     *
     * @param elsewhere what had been done or known elsewhere by it, and is no more
     */
    record TakenBack(RecordedChange change, List<UnitLocation> elsewhere) {
        TakenBack {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** What people call that which a change was about; by its id, if it has left the curriculum. */
    String title(ChangeSubject subject) {
        if (subject instanceof ChangeSubject.OfUnit of) {
            return title(of.unit());
        }
        if (subject instanceof ChangeSubject.OfTime time) {
            return StudyCopy.time(time, time.unit().map(this::title));
        }
        RoadmapId roadmap = ((ChangeSubject.OfRoadmap) subject).roadmap();
        return curriculum.roadmap(roadmap).map(Roadmap::title).orElse(roadmap.value());
    }

    private String title(UnitId unit) {
        return curriculum.resolve(unit).stream().findFirst().map(Unit::title).orElse(unit.value());
    }

    /** The day of the learner's own that the request falls on. */
    private LocalDate studyDay(Request request) {
        return settings.of(request.learner()).calendar().dayOf(request.at());
    }
}
