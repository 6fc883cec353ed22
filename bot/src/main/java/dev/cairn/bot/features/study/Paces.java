package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.stream.Stream;

/** The paces one can follow a roadmap at. */
public final class Paces {
    private Paces() {}

    /** The roadmap's own; for one that names none, those of the first that does. */
    public static List<Pace> of(Curriculum curriculum, Roadmap roadmap) {
        return Stream.concat(Stream.of(roadmap), curriculum.roadmaps().stream())
                .map(Roadmap::paces)
                .filter(paces -> !paces.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
