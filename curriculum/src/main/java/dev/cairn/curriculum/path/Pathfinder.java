package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Outline.Entry;
import dev.cairn.curriculum.path.Progress.Amount;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Answers on any roadmap of a curriculum what is unlocked, what comes next and how far a learner has come.
 *
 * <p>Every method is a pure function of its arguments. Unknown roadmaps and units raise a {@link
 * NoSuchElementException}.
 */
public final class Pathfinder {
    /** For a sitting of which only the step is asked for. */
    private static final Duration ANY_LENGTH = Duration.ofHours(1);

    private final Map<RoadmapId, Outline> outlines = new HashMap<>();
    private final LearnedElsewhere learnedElsewhere;
    private final MetBefore metBefore;
    private final TopicWeb web;

    public Pathfinder(Curriculum curriculum) {
        learnedElsewhere = new LearnedElsewhere(curriculum);
        metBefore = new MetBefore(curriculum);
        web = new TopicWeb(curriculum);
        curriculum.roadmaps().forEach(roadmap -> outlines.put(roadmap.id(), new Outline(roadmap)));
    }

    /** Whether a unit is settled, open or locked, and why. */
    public Availability availability(RoadmapId roadmap, UnitId unit, Standing standing) {
        Outline outline = outline(roadmap);
        return state(outline, standing).availability(outline.entry(unit));
    }

    /** Whether a unit can be studied now. */
    public boolean isOpen(RoadmapId roadmap, UnitId unit, Standing standing) {
        Outline outline = outline(roadmap);
        return state(outline, standing).isOpen(outline.entry(unit));
    }

    /**
     * The unit to study now and what to study of it in one sitting; empty if every unit is settled.
     *
     * @param length how long the learner has, above zero
     */
    public Optional<Proposal> next(TrackChoice choice, Standing standing, Duration length) {
        TrackState route = along(choice, standing);
        RoadmapState state = route.state();
        return route.ranked().stream().findFirst().map(entry -> {
            Reason reason = new Reasons(route, web).forNext(entry, state.open(entry));
            return new Proposal(
                    entry.unit(),
                    Sittings.of(entry.unit(), standing, length),
                    reason,
                    state.alternatives().choice(entry.unit()));
        });
    }

    /**
     * The proposal for a unit that the learner picked; without a choice, since it is made.
     *
     * @throws IllegalArgumentException if the unit is not open
     */
    public Proposal propose(TrackChoice choice, UnitId unit, Standing standing, Duration length) {
        TrackState route = along(choice, standing);
        Entry entry = outline(choice.roadmap()).entry(unit);
        Availability.Open open = route.state().open(entry);
        Reasons reasons = new Reasons(route, web);
        Entry first = route.ranked().get(0);
        Reason reason = first.index() == entry.index() ? reasons.forNext(entry, open) : reasons.forChoice(entry, open);
        return new Proposal(entry.unit(), Sittings.of(entry.unit(), standing, length), reason, List.of());
    }

    /**
     * Every open unit, best first: units in progress, the latest started first; then units
     * that are not alternatives to those begun; then required before recommended before
     * optional, where a unit that a required one needs counts as required; then units whose advised prerequisites are
     * met; then by the track's weight, the phase and document order. Units set aside come last.
     */
    public List<Unit> ranked(TrackChoice choice, Standing standing) {
        return along(choice, standing).rankedUnits();
    }

    /** The units that are locked before and open after, in document order. */
    public List<Unit> newlyUnlocked(RoadmapId roadmap, Standing before, Standing after) {
        Outline outline = outline(roadmap);
        return Unlocking.between(outline, state(outline, before), state(outline, after));
    }

    /** The units that need this one and are open only because the learner skipped it as unwanted, in document order. */
    public List<Unit> openDespiteSkipped(RoadmapId roadmap, UnitId unit, Standing standing) {
        Outline outline = outline(roadmap);
        RoadmapState state = state(outline, standing);
        return outline.entries().stream()
                .filter(entry -> state.availability(entry) instanceof Availability.Open open
                        && open.waived().stream().anyMatch(waived -> waived.id().equals(unit)))
                .map(Entry::unit)
                .toList();
    }

    /** Whether every unit that the roadmap requires along the track is settled. */
    public boolean isComplete(TrackChoice choice, Standing standing) {
        return along(choice, standing).isComplete();
    }

    /** The hours the roadmap asks of someone who has not started anything, and the optional ones beside them. */
    public RoadmapHours hours(TrackChoice choice) {
        return RoadmapHours.of(untouched(choice));
    }

    /** Hours and units done and left, by phase and overall. */
    public Progress progress(TrackChoice choice, Standing standing) {
        return along(choice, standing).progress();
    }

    /** Whether the learner has started an unsettled unit: by saying so, by a ticked step, or by logged time. */
    public boolean isInProgress(Unit unit, Standing standing) {
        return !standing.isSettled(unit.id())
                && (standing.state(unit.id()).isPresent()
                        || progress(unit, standing).doneHours() > 0);
    }

    /** The step of a unit that comes next for the learner, which the next logged time counts for. */
    public Optional<Step> nextStep(Unit unit, Standing standing) {
        return Sittings.of(unit, standing, ANY_LENGTH).flatMap(Sitting::step);
    }

    /** How much of one unit is done, whether the roadmap counts the unit or not. */
    public Amount progress(Unit unit, Standing standing) {
        return ProgressCalculator.of(unit, standing);
    }

    /**
     * The pace to assume until the learner has one of their own; empty if none was chosen and the roadmap gives none.
     */
    public Optional<StudyPlan> plan(TrackChoice choice, Optional<Pace> chosen) {
        double hours = untouched(choice).overall().required().totalHours();
        return StudyPlan.of(outline(choice.roadmap()).roadmap(), hours, chosen);
    }

    /**
     * The fewest units of other roadmaps, found greedily, in which the learner has met every topic of this one; empty
     * if any topic is new. A reason to ask whether the learner knows the unit, never to tick it.
     */
    public List<UnitLocation> metBefore(Unit unit, Standing standing) {
        return metBefore.in(unit, standing);
    }

    /** Derives the standing from what a learner reported. */
    public Standing standing(ReportedStanding reported) {
        return learnedElsewhere.in(reported);
    }

    /** The progress of a learner who has not started anything. */
    private Progress untouched(TrackChoice choice) {
        return outline(choice.roadmap()).untouched(choice.track(), learnedElsewhere);
    }

    private RoadmapState state(Outline outline, Standing standing) {
        return standing.on(outline, learnedElsewhere);
    }

    private TrackState along(TrackChoice choice, Standing standing) {
        Outline outline = outline(choice.roadmap());
        return state(outline, standing).along(choice.track().flatMap(outline.roadmap()::track));
    }

    private Outline outline(RoadmapId roadmap) {
        Outline outline = outlines.get(roadmap);
        if (outline == null) {
            throw new NoSuchElementException("no roadmap " + roadmap);
        }
        return outline;
    }
}
