package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Track;
import java.util.Optional;

/** Checks whether every unit that a roadmap requires is settled. */
final class Completion {
    private Completion() {}

    static boolean of(Outline outline, RoadmapState state, Optional<Track> track) {
        TrackRequirements requirements = state.requirements(track);
        return outline.entries().stream()
                .filter(entry -> requirements.requires(entry.unit()))
                .allMatch(entry -> state.needsNoWork(entry.unit()));
    }
}
