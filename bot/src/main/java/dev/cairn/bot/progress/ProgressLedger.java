package dev.cairn.bot.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.LearnedElsewhere;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.StepTime;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Changes a learner's progress, and undoes changes.
 *
 * <p>A repeated change changes nothing, and its outcome says so; the log records only changes that had an effect.
 */
public final class ProgressLedger {
    private static final int MAX_STANDINGS = 1_000;

    private final ProgressStore store;
    private final Curriculum curriculum;
    private final LearnedElsewhere learnedElsewhere;
    /** The last standing derived from each progress, by the identity of the latter. */
    private final Cache<LearnerProgress, Standing> standings = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(MAX_STANDINGS)
            .executor(Runnable::run)
            .build();

    public ProgressLedger(ProgressStore store, Curriculum curriculum) {
        this.store = store;
        this.curriculum = curriculum;
        this.learnedElsewhere = new LearnedElsewhere(curriculum);
    }

    /** A learner's progress under today's ids. */
    public LearnerProgress of(LearnerId learner) {
        return store.of(learner).under(curriculum);
    }

    /** A learner's progress, under today's ids, and their calendar, read at one moment. */
    public LearnerSnapshot snapshot(LearnerId learner) {
        LearnerSnapshot stored = store.snapshot(learner);
        return new LearnerSnapshot(stored.progress().under(curriculum), stored.calendar());
    }

    /** The roadmap that the learner chose last; reads nothing else of their progress. */
    public Optional<FollowedRoadmap> activeRoadmap(LearnerId learner) {
        return FollowedRoadmap.active(store.followed(learner), curriculum);
    }

    /** Drops what this process keeps of a learner in memory. */
    public void forget(LearnerId learner) {
        store.forget(learner);
    }

    /**
     * Derives the standing in today's curriculum, with what was learned elsewhere; leaves out what the curriculum does not
     * have. It is derived once from a progress, until a unit that was set aside no longer is.
     *
     * @param progress under today's ids
     */
    public Standing standing(LearnerProgress progress, Instant now) {
        Standing kept = standings.getIfPresent(progress);
        if (kept != null && kept.setAside().equals(progress.setAsideAt(curriculum, now))) {
            return kept;
        }
        Standing derived = learnedElsewhere.in(progress.reported(curriculum, now));
        standings.put(progress, derived);
        return derived;
    }

    /** Starts a unit, which may be a skipped one. */
    public ChangeOutcome.OfStart start(ChangeOrigin origin, UnitId unit) {
        return change(
                origin,
                progress -> {
                    Optional<ChangeOutcome.AlreadyDone> done = alreadyDone(progress, unit, origin);
                    if (done.isPresent()) {
                        return new Decision.Leave<>(done.get());
                    }
                    Optional<UnitMark> mark = progress.mark(unit);
                    if (mark.isPresent() && mark.get().state() == UnitState.STARTED) {
                        return new Decision.Leave<>(
                                new ChangeOutcome.AlreadyStarted(mark.get().at()));
                    }
                    return marked(progress, unit, UnitMark.of(UnitState.STARTED, origin.at()), ChangeKind.STARTED);
                },
                made -> new ChangeOutcome.Started(made.change(), made.after()));
    }

    /** Finishes a unit, which may be a skipped one, for one of the learner's study days. */
    public ChangeOutcome.OfFinish finish(ChangeOrigin origin, UnitId unit, LocalDate studyDay) {
        return change(
                origin,
                progress -> alreadyDone(progress, unit, origin)
                        .<Decision<ChangeOutcome.OfFinish>>map(Decision.Leave::new)
                        .orElseGet(() ->
                                marked(progress, unit, UnitMark.done(origin.at(), studyDay), ChangeKind.FINISHED)),
                ChangeOutcome.Finished::of);
    }

    /** Ticks and unticks steps. The first tick starts the unit, and the last finishes it, in the same change. */
    public ChangeOutcome.OfTick tick(ChangeOrigin origin, StepSelection selection, LocalDate studyDay) {
        UnitId unit = selection.unit().id();
        return change(
                origin,
                progress -> alreadyDone(progress, unit, origin)
                        .<Decision<ChangeOutcome.OfTick>>map(Decision.Leave::new)
                        .orElseGet(() -> ticked(progress, selection, new StepTick(origin.at(), studyDay))),
                made -> made.change().kind() == ChangeKind.FINISHED
                        ? ChangeOutcome.Finished.of(made)
                        : new ChangeOutcome.Ticked(made.change(), made.after()));
    }

    private static Decision<ChangeOutcome.OfTick> ticked(
            LearnerProgress progress, StepSelection selection, StepTick tick) {
        Map<StepId, StepTick> steps = new HashMap<>(progress.steps());
        selection.shown().stream()
                .filter(step -> !selection.ticked().contains(step))
                .forEach(steps::remove);
        Map<StepId, Duration> filled =
                StepTime.fill(selection.unit(), progress.steps().keySet(), progress.studied(selection.unit()));
        selection
                .ticked()
                .forEach(step -> steps.putIfAbsent(
                        step, new StepTick(tick.at(), tick.studyDay(), filled.getOrDefault(step, Duration.ZERO))));
        if (steps.equals(progress.steps())) {
            return new Decision.Leave<>(new ChangeOutcome.AlreadyTicked());
        }
        LearnerProgress after = progress.withSteps(steps);
        UnitId unit = selection.unit().id();
        if (selection.unit().steps().stream().map(Step::id).allMatch(steps::containsKey)) {
            return marked(after, unit, UnitMark.done(tick.at(), tick.studyDay()), ChangeKind.FINISHED);
        }
        UnitMark started = after.mark(unit)
                .filter(mark -> mark.state() == UnitState.STARTED)
                .orElseGet(() -> UnitMark.of(UnitState.STARTED, tick.at()));
        return marked(after, unit, started, ChangeKind.TICKED);
    }

    /** Skips a unit, so that it is not proposed again. */
    public ChangeOutcome.OfSkip skip(ChangeOrigin origin, UnitId unit, SkipReason reason) {
        return change(
                origin,
                progress -> {
                    Optional<ChangeOutcome.AlreadyDone> done = alreadyDone(progress, unit, origin);
                    if (done.isPresent()) {
                        return new Decision.Leave<>(done.get());
                    }
                    Optional<UnitMark> mark = progress.mark(unit);
                    if (mark.isPresent() && mark.get().state() == reason.state()) {
                        return new Decision.Leave<>(
                                new ChangeOutcome.AlreadySkipped(mark.get().at()));
                    }
                    return marked(progress, unit, UnitMark.of(reason.state(), origin.at()), reason.kind());
                },
                made -> new ChangeOutcome.Skipped(made.change(), made.after()));
    }

    /** Keeps a unit from being proposed until an instant, which must be later than now. */
    public ChangeOutcome.OfSetAside setAside(ChangeOrigin origin, UnitId unit, Instant until) {
        return change(
                origin,
                progress -> {
                    Optional<ChangeOutcome.AlreadyDone> done = alreadyDone(progress, unit, origin);
                    if (done.isPresent()) {
                        return new Decision.Leave<>(done.get());
                    }
                    Optional<UnitMark> mark = progress.mark(unit);
                    if (mark.isPresent() && mark.get().state().isSkipped()) {
                        return new Decision.Leave<>(
                                new ChangeOutcome.AlreadySkipped(mark.get().at()));
                    }
                    Instant before = progress.setAside().getOrDefault(unit, Instant.MIN);
                    if (before.isAfter(origin.at())) {
                        return new Decision.Leave<>(new ChangeOutcome.AlreadySetAside(before));
                    }
                    return new Decision.Make<>(
                            ChangeKind.SET_ASIDE, new ChangeSubject.OfUnit(unit), progress.withSetAside(unit, until));
                },
                made -> new ChangeOutcome.SetAside(made.change(), made.after()));
    }

    /** Follows a roadmap, which becomes the active one; a followed roadmap takes the track and pace given now. */
    public ChangeOutcome.OfFollow follow(ChangeOrigin origin, FollowRequest wanted) {
        return change(
                origin,
                progress -> {
                    Optional<FollowedRoadmap> before =
                            Optional.ofNullable(progress.followed().get(wanted.roadmap()));
                    Instant since = before.map(FollowedRoadmap::since).orElse(origin.at());
                    long choice = before.filter(following -> isActive(following, progress))
                            .map(FollowedRoadmap::choice)
                            .orElseGet(progress::nextChoice);
                    FollowedRoadmap after =
                            new FollowedRoadmap(wanted.roadmap(), wanted.track(), wanted.pace(), since, choice);
                    return before.filter(after::equals).isPresent()
                            ? new Decision.Leave<>(new ChangeOutcome.AlreadyFollowed(since))
                            : new Decision.Make<>(
                                    ChangeKind.FOLLOWED,
                                    new ChangeSubject.OfRoadmap(wanted.roadmap()),
                                    wanted.insteadOf()
                                            .map(progress.with(after)::without)
                                            .orElseGet(() -> progress.with(after)));
                },
                made -> new ChangeOutcome.Followed(made.change(), made.after()));
    }

    /** Unfollows a roadmap and keeps what was done in it; the roadmap chosen before it becomes active. */
    public ChangeOutcome.OfUnfollow unfollow(ChangeOrigin origin, RoadmapId roadmap) {
        return change(
                origin,
                progress -> progress.followed().containsKey(roadmap)
                        ? new Decision.Make<>(
                                ChangeKind.UNFOLLOWED, new ChangeSubject.OfRoadmap(roadmap), progress.without(roadmap))
                        : new Decision.Leave<>(new ChangeOutcome.NotFollowed()),
                made -> new ChangeOutcome.Unfollowed(made.change(), made.after()));
    }

    /** Clears the marks of the roadmap's units and the ticks of their steps; it stays followed. */
    public ChangeOutcome.OfReset reset(ChangeOrigin origin, RoadmapId roadmap) {
        List<Unit> units = curriculum.roadmap(roadmap).map(it -> it.units()).orElse(List.of());
        Set<UnitId> unitIds = units.stream().map(Unit::id).collect(Collectors.toSet());
        Set<StepId> stepIds = units.stream()
                .flatMap(unit -> unit.steps().stream())
                .map(Step::id)
                .collect(Collectors.toSet());
        return change(
                origin,
                progress -> {
                    LearnerProgress after = progress.without(unitIds, stepIds);
                    return after.equals(progress)
                            ? new Decision.Leave<>(new ChangeOutcome.NothingToReset())
                            : new Decision.Make<>(ChangeKind.RESET, new ChangeSubject.OfRoadmap(roadmap), after);
                },
                made -> new ChangeOutcome.Reset(made.change(), made.after()));
    }

    /**
     * Undoes the learner's latest change that has not been undone, back to the very first.
     *
     * @param agreed whether to undo that change; must have no side effects
     */
    public ChangeOutcome.OfUndo undo(ChangeOrigin origin, Predicate<RecordedChange> agreed) {
        ChangeOutcome.OfUndo outcome = store.undo(origin, agreed);
        return outcome instanceof ChangeOutcome.Undone undone
                ? new ChangeOutcome.Undone(undone.change(), now(undone.before()), now(undone.after()))
                : outcome;
    }

    /** Redoes the change of that number if it was undone last and none was made since. */
    public ChangeOutcome.OfRedo redo(ChangeOrigin origin, long number) {
        ChangeOutcome.OfRedo outcome = store.redo(origin, number);
        return outcome instanceof ChangeOutcome.Redone redone
                ? new ChangeOutcome.Redone(redone.change(), now(redone.before()), now(redone.after()))
                : outcome;
    }

    private LearnerProgress now(LearnerProgress stored) {
        return stored.under(curriculum);
    }

    private <O> O change(
            ChangeOrigin origin, Function<LearnerProgress, Decision<O>> decide, Function<MadeChange, O> made) {
        return store.change(
                origin,
                stored -> decide.apply(stored.under(curriculum)),
                change -> made.apply(new MadeChange(
                        change.change(),
                        change.after().under(curriculum),
                        change.loggedForUnit(),
                        change.recordStreak())));
    }

    private static <O> Decision<O> marked(LearnerProgress progress, UnitId unit, UnitMark mark, ChangeKind kind) {
        return new Decision.Make<>(kind, new ChangeSubject.OfUnit(unit), progress.with(unit, mark));
    }

    private Optional<ChangeOutcome.AlreadyDone> alreadyDone(
            LearnerProgress progress, UnitId unit, ChangeOrigin origin) {
        Optional<UnitMark> mark = progress.mark(unit);
        if (mark.isPresent() && mark.get().state() == UnitState.DONE) {
            return mark.map(done ->
                    new ChangeOutcome.AlreadyFinished(done.at(), done.studyDay().orElseThrow()));
        }
        return standing(progress, origin.at())
                .elsewhere(unit)
                .filter(elsewhere -> elsewhere.state() == UnitState.DONE)
                .map(elsewhere -> new ChangeOutcome.FinishedElsewhere(elsewhere.through()));
    }

    private boolean isActive(FollowedRoadmap following, LearnerProgress progress) {
        return progress.active(curriculum).filter(following::equals).isPresent();
    }
}
