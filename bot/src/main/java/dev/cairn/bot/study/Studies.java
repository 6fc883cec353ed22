package dev.cairn.bot.study;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.progress.Cause;
import dev.cairn.bot.progress.Change;
import dev.cairn.bot.progress.Following;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.Outcome;
import dev.cairn.bot.progress.Plan;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.bot.progress.Subject;
import dev.cairn.bot.progress.Ticks;
import dev.cairn.bot.settings.Settings;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.Place;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Route;
import dev.cairn.curriculum.path.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where learners stand in the curriculum, and what their changes mean there. */
public final class Studies {
    private static final Duration SWAPPED_FOR = Duration.ofDays(3);

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final ProgressLedger ledger;
    private final Settings settings;
    private final Clock clock;

    public Studies(Curriculum curriculum, ProgressLedger ledger, Settings settings, Clock clock) {
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
    public Optional<Studying> active(LearnerId learner) {
        LearnerProgress progress = ledger.of(learner);
        return progress.active(curriculum)
                .flatMap(following -> curriculum.roadmap(following.roadmap()))
                .map(roadmap -> in(progress, roadmap));
    }

    /** The learner on a roadmap, whether they follow it or not. */
    public Studying on(LearnerId learner, Roadmap roadmap) {
        return in(ledger.of(learner), roadmap);
    }

    /** Where the learner stands over all roadmaps. */
    public Standing standing(LearnerId learner) {
        return ledger.standing(ledger.of(learner), clock.instant());
    }

    /** The learner on the roadmap that has this unit. */
    Studying around(LearnerId learner, Unit unit) {
        return on(learner, roadmapOf(unit));
    }

    public boolean follows(LearnerId learner, Roadmap roadmap) {
        return ledger.of(learner).followed().containsKey(roadmap.id());
    }

    /** One who has come so far, on a roadmap. */
    public Studying in(LearnerProgress progress, Roadmap roadmap) {
        Optional<Following> following = Optional.ofNullable(progress.followed().get(roadmap.id()));
        Route route = new Route(roadmap.id(), following.flatMap(Following::track));
        Optional<Pace> pace = following.flatMap(Following::pace).flatMap(id -> pace(roadmap, id));
        return new Studying(roadmap, route, pace, ledger.standing(progress, clock.instant()));
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
        ledger.start(Cause.of(request), unit.id());
    }

    /** Finishes a unit for today. */
    Settled finish(Request request, Unit unit) {
        return finish(request, unit, studyDay(request));
    }

    /** Finishes a unit for one of the learner's days, none that is still to come. */
    Settled finish(Request request, Unit unit, LocalDate day) {
        Outcome.OfFinish outcome = ledger.finish(Cause.of(request), unit.id(), day);
        return outcome instanceof Outcome.AlreadyDone already ? before(unit, already) : finished(request, unit, day);
    }

    /** Ticks and unticks steps, which finishes the unit when none is left. */
    Settled tick(Request request, Ticks ticks) {
        Unit unit = ticks.unit();
        Standing before = standing(request.learner());
        Outcome.OfTick outcome = ledger.tick(Cause.of(request), ticks, studyDay(request));
        if (outcome instanceof Outcome.AlreadyDone already) {
            return before(unit, already);
        }
        return outcome instanceof Outcome.Finished
                ? finished(request, unit, studyDay(request))
                : new Settled.Underway(unit, gained(before, standing(request.learner())));
    }

    private static Settled before(Unit unit, Outcome.AlreadyDone already) {
        if (already instanceof Outcome.FinishedElsewhere elsewhere) {
            return new Settled.DoneElsewhere(unit, elsewhere.through());
        }
        return new Settled.DoneBefore(unit, ((Outcome.AlreadyFinished) already).when());
    }

    private Settled finished(Request request, Unit unit, LocalDate day) {
        Roadmap roadmap = roadmapOf(unit);
        Studying now = on(request.learner(), roadmap);
        Standing after = now.standing();
        Standing before = without(List.of(unit), after);
        Route route = now.route();
        boolean completes = pathfinder.isComplete(route, after) && !pathfinder.isComplete(route, before);
        return new Settled.Finished(
                unit,
                roadmap,
                pathfinder.newlyOpen(roadmap.id(), before, after),
                completes,
                gained(before, after),
                day,
                studyDay(request));
    }

    Settled skip(Request request, Unit unit, SkipReason reason) {
        Outcome.OfSkip outcome = ledger.skip(Cause.of(request), unit.id(), reason);
        if (outcome instanceof Outcome.AlreadyDone already) {
            return before(unit, already);
        }
        if (outcome instanceof Outcome.AlreadySkipped) {
            return new Settled.SkippedBefore(unit);
        }
        Roadmap roadmap = roadmapOf(unit);
        Standing after = standing(request.learner());
        Standing before = without(List.of(unit), after);
        return new Settled.Skipped(
                unit,
                reason,
                pathfinder.newlyOpen(roadmap.id(), before, after),
                pathfinder.waiving(roadmap.id(), unit.id(), after),
                gained(before, after));
    }

    /** What is done or known elsewhere by what was done or said between the two. */
    private List<Place> gained(Standing before, Standing after) {
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
    public List<Place> owedTo(Roadmap roadmap, LearnerId learner) {
        Standing standing = standing(learner);
        return gained(without(roadmap.units(), standing), standing).stream()
                .filter(place -> !place.roadmap().id().equals(roadmap.id()))
                .toList();
    }

    /** Whether anything else is open to go on with instead. */
    boolean isThereAnother(LearnerId learner, Unit unit) {
        Studying studying = around(learner, unit);
        return pathfinder.ranked(studying.route(), studying.standing()).stream()
                .anyMatch(open ->
                        !open.equals(unit) && !studying.standing().setAside().contains(open.id()));
    }

    void setAside(Request request, Unit unit) {
        ledger.setAside(Cause.of(request), unit.id(), request.at().plus(SWAPPED_FOR));
    }

    /** Follows the roadmap the way it says, and makes it the active one. */
    public Studying follow(Request request, Studying wanted) {
        Roadmap roadmap = wanted.roadmap();
        Plan plan = new Plan(roadmap.id(), wanted.route().track(), wanted.pace().map(Pace::id));
        ledger.follow(Cause.of(request), plan);
        return on(request.learner(), roadmap);
    }

    /** Whether the roadmap was followed until now. */
    public boolean unfollow(Request request, Roadmap roadmap) {
        return ledger.unfollow(Cause.of(request), roadmap.id()) instanceof Outcome.Unfollowed;
    }

    /** Whether there was anything to clear. */
    public boolean reset(Request request, Roadmap roadmap) {
        return ledger.reset(Cause.of(request), roadmap.id()) instanceof Outcome.Reset;
    }

    /** Takes the last change back; empty when there is none. */
    Optional<TakenBack> undo(Request request) {
        Standing before = standing(request.learner());
        if (ledger.undo(Cause.of(request)) instanceof Outcome.Undone undone) {
            return Optional.of(new TakenBack(undone.change(), gained(standing(request.learner()), before)));
        }
        return Optional.empty();
    }

    /**
     * A change that was taken back.
     *
     * @param elsewhere what had been done or known elsewhere by it, and is no more
     */
    record TakenBack(Change change, List<Place> elsewhere) {
        TakenBack {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** What people call that which a change was about; by its id, if it has left the curriculum. */
    String title(Subject subject) {
        if (subject instanceof Subject.OfUnit of) {
            return title(of.unit());
        }
        if (subject instanceof Subject.OfTime time) {
            return StudyCopy.time(time, time.unit().map(this::title));
        }
        RoadmapId roadmap = ((Subject.OfRoadmap) subject).roadmap();
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
