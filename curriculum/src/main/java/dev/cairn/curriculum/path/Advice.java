package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
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
    private final Set<Phase> ownPhases = new HashSet<>();
    private final Set<Phase> playedDown = new HashSet<>();

    Advice(Outline outline, Optional<Track> track) {
        this.outline = outline;
        for (Phase phase : outline.roadmap().phases()) {
            boolean own = track.filter(chosen -> chosen.weight(phase.id()) == Track.Weight.FIRST)
                    .isPresent();
            if (own) {
                ownPhases.add(phase);
            } else if (!ownPhases.isEmpty()) {
                playedDown.add(phase);
            }
        }
    }

    /** The advised prerequisites that are not met and matter. */
    List<Missing> against(Entry entry, Availability.Open open) {
        return ownPhases.contains(entry.phase())
                ? open.advised().stream().filter(this::matters).toList()
                : open.advised();
    }

    private boolean matters(Missing missing) {
        return !missing.prerequisite().anyOf().stream()
                .allMatch(target ->
                        outline.phase(target).filter(playedDown::contains).isPresent());
    }
}
