package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.stream.Stream;

/** Finds the paces that a roadmap can be followed at. */
public final class Paces {
    private Paces() {}

    /** Returns the roadmap's own paces, or those of the first roadmap that has any if it names none. */
    public static List<Pace> of(Curriculum curriculum, Roadmap roadmap) {
        return Stream.concat(Stream.of(roadmap), curriculum.roadmaps().stream())
                .map(Roadmap::paces)
                .filter(paces -> !paces.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
