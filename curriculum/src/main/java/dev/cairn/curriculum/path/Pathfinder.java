package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Outline.Stop;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Tells on any roadmap of a curriculum what is unlocked, what comes next and how far one has come.
 *
 * <p>Every method is a pure function of its arguments. A roadmap or unit the curriculum does not have is a
 * {@link NoSuchElementException}.
 */
public final class Pathfinder {
    private final Map<RoadmapId, Outline> outlines = new HashMap<>();
    private final LearntElsewhere learntElsewhere;
    private final MetBefore metBefore;
    private final Sittings sittings;

    public Pathfinder(Curriculum curriculum) {
        learntElsewhere = new LearntElsewhere(curriculum);
        metBefore = new MetBefore(curriculum);
        sittings = new Sittings(curriculum);
        curriculum.roadmaps().forEach(roadmap -> outlines.put(roadmap.id(), new Outline(roadmap)));
    }

    /** Whether a unit is settled, open or locked, and by what. */
    public Availability availability(RoadmapId roadmap, UnitId unit, Standing standing) {
        Outline outline = outline(roadmap);
        return footing(outline, standing).availability(outline.stop(unit));
    }

    /**
     * The unit to study now and the step in it for one sitting; empty when every unit is settled.
     *
     * @param length how long the learner sits down for, above nought
     */
    public Optional<Proposal> next(TrackChoice route, Standing standing, Duration length) {
        Outline outline = outline(route.roadmap());
        RoadmapState footing = footing(outline, standing);
        return new Ranking(footing, track(route))
                .ranked(outline).stream().findFirst().map(stop -> {
                    Reason reason = new Reasons(outline, footing, track(route)).forNext(stop, footing.open(stop));
                    return new Proposal(stop.unit(), sittings.of(stop.unit(), standing, length), reason);
                });
    }

    /**
     * The proposal for a unit of the learner's own choice.
     *
     * @throws IllegalArgumentException when the unit is not open
     */
    public Proposal propose(TrackChoice route, UnitId unit, Standing standing, Duration length) {
        Outline outline = outline(route.roadmap());
        Stop stop = outline.stop(unit);
        RoadmapState footing = footing(outline, standing);
        Availability.Open open = footing.open(stop);
        Reasons reasons = new Reasons(outline, footing, track(route));
        Stop first = new Ranking(footing, track(route)).ranked(outline).get(0);
        Reason reason = first.index() == stop.index() ? reasons.forNext(stop, open) : reasons.forChoice(stop, open);
        return new Proposal(stop.unit(), sittings.of(stop.unit(), standing, length), reason);
    }

    /**
     * Every open unit, best first: those in progress, the latest started before the others; then those whose advised
     * prerequisites are settled; among these by the track's weight, the phase, required before recommended before
     * optional, and the document's order. Units set aside come last.
     */
    public List<Unit> ranked(TrackChoice route, Standing standing) {
        Outline outline = outline(route.roadmap());
        return new Ranking(footing(outline, standing), track(route))
                .ranked(outline).stream().map(Stop::unit).toList();
    }

    /** What was locked before and is open after, in document order. */
    public List<Unit> newlyOpen(RoadmapId roadmap, Standing before, Standing after) {
        Outline outline = outline(roadmap);
        return Unlocking.between(outline, footing(outline, before), footing(outline, after));
    }

    /** What needs the unit and is open all the same, because the unit was not wanted; in document order. */
    public List<Unit> waiving(RoadmapId roadmap, UnitId unit, Standing standing) {
        Outline outline = outline(roadmap);
        RoadmapState footing = footing(outline, standing);
        return outline.stops().stream()
                .filter(stop -> footing.availability(stop) instanceof Availability.Open open
                        && open.waived().stream().anyMatch(waived -> waived.id().equals(unit)))
                .map(Stop::unit)
                .toList();
    }

    /** Whether every unit that the roadmap asks for along the track is settled. */
    public boolean isComplete(TrackChoice route, Standing standing) {
        Outline outline = outline(route.roadmap());
        return Completion.of(outline, footing(outline, standing), track(route));
    }

    /** Hours and units done and left, by phase and in all. */
    public Progress progress(TrackChoice route, Standing standing) {
        Outline outline = outline(route.roadmap());
        return new ProgressCalculator(outline, footing(outline, standing), track(route)).progress();
    }

    /** What to go by until the learner has a pace of their own; empty if none was chosen and the roadmap has none. */
    public Optional<StudyPlan> plan(TrackChoice route, Optional<Pace> chosen) {
        double hours = progress(route, Standing.NOTHING).overall().asked().totalHours();
        return StudyPlan.of(outline(route.roadmap()).roadmap(), hours, chosen);
    }

    /**
     * The units of other roadmaps in which the learner has met every topic of this one, no more of them than it takes;
     * none if any topic is new. It is reason to ask whether they know it, never to tick it.
     */
    public List<UnitLocation> metBefore(Unit unit, Standing standing) {
        return metBefore.in(unit, standing);
    }

    /** The standing that a report makes, with all that is learnt elsewhere by it. */
    public Standing standing(ReportedStanding reported) {
        return learntElsewhere.in(reported);
    }

    private RoadmapState footing(Outline outline, Standing standing) {
        return new RoadmapState(outline, learntElsewhere, standing);
    }

    private Optional<Track> track(TrackChoice route) {
        return route.track().flatMap(outline(route.roadmap()).roadmap()::track);
    }

    private Outline outline(RoadmapId roadmap) {
        Outline outline = outlines.get(roadmap);
        if (outline == null) {
            throw new NoSuchElementException("no roadmap " + roadmap);
        }
        return outline;
    }
}
