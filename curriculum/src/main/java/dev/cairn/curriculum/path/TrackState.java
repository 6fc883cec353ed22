package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.lazy.Lazy;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What a learner's state on a roadmap means along one track. Each part is computed when it is first asked for and kept,
 * since several parts of one answer ask for it, and so does the next answer.
 */
final class TrackState {
    private final RoadmapState state;
    private final Optional<Track> track;
    private final TrackRequirements requirements;
    private final Lazy<List<Entry>> ranked = new Lazy<>(this::rank);
    private final Lazy<Progress> progress = new Lazy<>(this::calculate);

    TrackState(RoadmapState state, Optional<Track> track) {
        this.state = state;
        this.track = track;
        this.requirements = new TrackRequirements(state, track);
    }

    RoadmapState state() {
        return state;
    }

    Optional<Track> track() {
        return track;
    }

    /** What the track requires of the learner. */
    TrackRequirements requirements() {
        return requirements;
    }

    /** The advised prerequisites that matter along the track. */
    Advice advice() {
        return state.outline().advice(track);
    }

    /** The open units, best first; see {@link Pathfinder#ranked} for the rules. */
    List<Entry> ranked() {
        return ranked.get();
    }

    private List<Entry> rank() {
        return new Ranking(this).ranked();
    }

    Progress progress() {
        return progress.get();
    }

    private Progress calculate() {
        return new ProgressCalculator(this).progress();
    }

    /** Whether every unit that the track requires is settled. */
    boolean isComplete() {
        for (Entry entry : state.outline().entries()) {
            if (requirements.requires(entry) && !state.needsNoWork(entry)) {
                return false;
            }
        }
        return true;
    }

    /** The units of {@link #ranked}. */
    List<Unit> rankedUnits() {
        return ranked().stream().map(Entry::unit).toList();
    }
}
