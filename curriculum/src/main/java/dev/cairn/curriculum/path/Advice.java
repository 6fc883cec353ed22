package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The advised prerequisites that matter along a track. In a phase that the track puts first, advice to study a phase
 * before it that the track does not put first does not count, unless that phase comes before all of the track's own.
 */
final class Advice {
    private final Outline outline;
    private final Set<PhaseId> ownPhases = new HashSet<>();
    private final Set<PhaseId> playedDown = new HashSet<>();

    Advice(Outline outline, Optional<Track> track) {
        this.outline = outline;
        for (Phase phase : outline.roadmap().phases()) {
            boolean own = track.filter(chosen -> chosen.weight(phase.id()) == Track.Weight.FIRST)
                    .isPresent();
            if (own) {
                ownPhases.add(phase.id());
            } else if (!ownPhases.isEmpty()) {
                playedDown.add(phase.id());
            }
        }
    }

    /** The advised prerequisites that are not met and matter. */
    List<Missing> against(Entry entry, Availability.Open open) {
        return ownPhases.contains(entry.phase().id())
                ? open.advised().stream()
                        .filter(missing -> matters(missing.prerequisite()))
                        .toList()
                : open.advised();
    }

    /** Whether an advised prerequisite is not met and matters. */
    boolean isAgainst(Entry entry, RoadmapState state) {
        boolean own = ownPhases.contains(entry.phase().id());
        for (Need advised : outline.advised(entry)) {
            if (!state.isMet(advised) && (!own || matters(advised.prerequisite()))) {
                return true;
            }
        }
        return false;
    }

    private boolean matters(Prerequisite prerequisite) {
        return !prerequisite.anyOf().stream()
                .allMatch(target -> outline.phase(target)
                        .filter(phase -> playedDown.contains(phase.id()))
                        .isPresent());
    }
}
