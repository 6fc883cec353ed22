package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.FollowRequest;
import dev.cairn.bot.progress.FollowedRoadmap;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.time.Calendars;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and changes which roadmaps learners follow, and reads their standing on them. */
public final class StudyService {
    private final Curriculum curriculum;
    private final UnitTitles titles;
    private final Pathfinder pathfinder;
    private final UnitDetails details;
    private final ProgressLedger ledger;
    private final Calendars calendars;
    private final Clock clock;

    public StudyService(Curriculum curriculum, ProgressLedger ledger, Calendars calendars, Clock clock) {
        this(new UnitTitles(curriculum, Map.of()), ledger, calendars, clock);
    }

    /** @param titles the curriculum, and the titles of units that have left it */
    public StudyService(UnitTitles titles, ProgressLedger ledger, Calendars calendars, Clock clock) {
        this.curriculum = titles.curriculum();
        this.titles = titles;
        this.pathfinder = new Pathfinder(curriculum);
        this.details = new UnitDetails(curriculum, pathfinder);
        this.ledger = ledger;
        this.calendars = calendars;
        this.clock = clock;
    }

    public UnitTitles titles() {
        return titles;
    }

    /** Returns the words for what the curriculum says about units. */
    public UnitDetails details() {
        return details;
    }

    public Pathfinder pathfinder() {
        return pathfinder;
    }

    /** Returns the service that changes the progress of units. */
    UnitChanges changes() {
        return new UnitChanges(this, ledger, calendars);
    }

    /** Returns the learner on the roadmap they chose last; empty if they follow none. */
    public Optional<RoadmapStanding> active(LearnerId learner) {
        return active(ledger.of(learner));
    }

    private Optional<RoadmapStanding> active(LearnerProgress progress) {
        return progress.active(curriculum)
                .flatMap(following -> curriculum.roadmap(following.roadmap()))
                .map(roadmap -> on(progress, roadmap));
    }

    /** Returns the learner's study day. */
    LocalDate today(LearnerId learner) {
        return calendars.calendar(learner).dayOf(clock.instant());
    }

    /** Returns the unit in progress that the learner started last on their active roadmap. */
    public Optional<Unit> inProgress(LearnerId learner) {
        return active(learner)
                .flatMap(standing -> pathfinder.ranked(standing.trackChoice(), standing.standing()).stream()
                        .findFirst()
                        .filter(unit -> pathfinder.isInProgress(unit, standing.standing())));
    }

    /** Returns the unit in progress that the learner started last on their active roadmap, or else the next one. */
    public Optional<Unit> atHand(LearnerId learner) {
        return active(learner)
                .flatMap(standing -> pathfinder.ranked(standing.trackChoice(), standing.standing()).stream()
                        .findFirst());
    }

    /** Returns the step of a unit that comes next for the learner. */
    public Optional<Step> nextStep(LearnerId learner, Unit unit) {
        return pathfinder.nextStep(unit, standing(learner));
    }

    /** Whether the learner follows roadmaps, none of which the curriculum has at the moment. */
    public boolean followsAbsentRoadmap(LearnerId learner) {
        LearnerProgress progress = ledger.of(learner);
        return progress.active(curriculum).isEmpty() && !progress.followed().isEmpty();
    }

    /** Returns the roadmap the learner chose last; empty if they follow none. */
    public Optional<Roadmap> activeRoadmap(LearnerId learner) {
        return ledger.activeRoadmap(learner).flatMap(following -> curriculum.roadmap(following.roadmap()));
    }

    /** Returns the learner on a roadmap, whether they follow it or not. */
    public RoadmapStanding on(LearnerId learner, Roadmap roadmap) {
        return on(ledger.of(learner), roadmap);
    }

    /** Returns where the learner stands over all roadmaps. */
    public Standing standing(LearnerId learner) {
        return standing(ledger.of(learner));
    }

    /** Returns where a learner with this progress stands over all roadmaps. */
    Standing standing(LearnerProgress progress) {
        return ledger.standing(progress, clock.instant());
    }

    /** Returns the learner on the roadmap that has this unit. */
    RoadmapStanding onRoadmapOf(LearnerId learner, Unit unit) {
        return on(learner, roadmapOf(unit));
    }

    public boolean follows(LearnerId learner, Roadmap roadmap) {
        return followed(learner).contains(roadmap.id());
    }

    /** Returns the roadmaps that the learner follows, in no order. */
    public Set<RoadmapId> followed(LearnerId learner) {
        return ledger.of(learner).followed().keySet();
    }

    /** Returns a learner with this progress on a roadmap, whether they follow it or not. */
    public RoadmapStanding on(LearnerProgress progress, Roadmap roadmap) {
        Optional<FollowedRoadmap> following =
                Optional.ofNullable(progress.followed().get(roadmap.id()));
        TrackChoice trackChoice = new TrackChoice(roadmap.id(), following.flatMap(FollowedRoadmap::track));
        Optional<Pace> pace = following.flatMap(FollowedRoadmap::pace).flatMap(id -> pace(roadmap, id));
        return new RoadmapStanding(roadmap, trackChoice, pace, standing(progress));
    }

    private Optional<Pace> pace(Roadmap roadmap, PaceId id) {
        return Paces.of(curriculum, roadmap).stream()
                .filter(pace -> pace.id().equals(id))
                .findFirst();
    }

    /** Returns the roadmap that has this unit. */
    Roadmap roadmapOf(Unit unit) {
        return curriculum.locationOf(unit.id()).orElseThrow().roadmap();
    }

    /** Returns the units that are done or known elsewhere after a change and were not before. */
    List<UnitLocation> gained(Standing before, Standing after) {
        return after.elsewhere().keySet().stream()
                .filter(unit -> !before.state(unit).equals(after.state(unit)))
                .flatMap(unit -> curriculum.locationOf(unit).stream())
                .toList();
    }

    /** Returns the standing as if nothing had been done about these units. */
    Standing without(List<Unit> units, Standing standing) {
        ReportedStanding fewer = standing.reported();
        for (Unit unit : units) {
            fewer = fewer.without(unit);
        }
        return pathfinder.standing(fewer);
    }

    /** Returns the units of other roadmaps that count as done or known only because of this one. */
    public List<UnitLocation> derivedFrom(Roadmap roadmap, LearnerId learner) {
        Standing standing = standing(learner);
        return gained(without(roadmap.units(), standing), standing).stream()
                .filter(location -> !location.roadmap().id().equals(roadmap.id()))
                .toList();
    }

    /** Follows the roadmap along this track and at this pace, and makes it the active one. */
    public RoadmapStanding follow(Request request, RoadmapStanding wanted) {
        return follow(request, wanted, Optional.empty());
    }

    /** Follows the roadmap as {@link #follow(Request, RoadmapStanding)} does, and stops following another one. */
    public RoadmapStanding followInstead(Request request, RoadmapStanding wanted, Roadmap other) {
        return follow(request, wanted, Optional.of(other.id()));
    }

    private RoadmapStanding follow(Request request, RoadmapStanding wanted, Optional<RoadmapId> insteadOf) {
        Roadmap roadmap = wanted.roadmap();
        FollowRequest choice = new FollowRequest(
                roadmap.id(), wanted.trackChoice().track(), wanted.pace().map(Pace::id), insteadOf);
        return ledger.follow(ChangeOrigin.of(request), choice) instanceof ChangeOutcome.Followed followed
                ? on(followed.after(), roadmap)
                : on(request.learner(), roadmap);
    }

    /** Stops following the roadmap; returns whether it was followed. */
    public boolean unfollow(Request request, Roadmap roadmap) {
        return ledger.unfollow(ChangeOrigin.of(request), roadmap.id()) instanceof ChangeOutcome.Unfollowed;
    }

    /** Clears everything done on the roadmap; returns whether there was anything. */
    public boolean reset(Request request, Roadmap roadmap) {
        return ledger.reset(ChangeOrigin.of(request), roadmap.id()) instanceof ChangeOutcome.Reset;
    }
}
