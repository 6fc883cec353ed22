package dev.cairn.bot.journey;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a walk leads.
 *
 * @param track empty for the roadmap as written
 * @param halfway whether the learner has finished the first half of the phases before
 */
record WalkRoute(Roadmap roadmap, Optional<Track> track, boolean halfway) {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();

    /** Returns each roadmap from its beginning. */
    static List<WalkRoute> beginnings() {
        return CURRICULUM.roadmaps().stream()
                .map(roadmap -> new WalkRoute(roadmap, Optional.empty(), false))
                .toList();
    }

    /** Returns each roadmap from its beginning and from its middle, and each track from the middle. */
    static List<WalkRoute> all() {
        Stream<WalkRoute> middles =
                CURRICULUM.roadmaps().stream().map(roadmap -> new WalkRoute(roadmap, Optional.empty(), true));
        Stream<WalkRoute> tracks = CURRICULUM.roadmaps().stream()
                .flatMap(roadmap ->
                        roadmap.tracks().stream().map(track -> new WalkRoute(roadmap, Optional.of(track), true)));
        return Stream.of(beginnings().stream(), middles, tracks)
                .flatMap(routes -> routes)
                .toList();
    }

    String name() {
        return roadmap.id().value() + track.map(one -> "." + one.id().value()).orElse("") + (halfway ? ".halfway" : "");
    }

    /** Walks four weeks in a Cairn of its own. */
    List<WalkDay> walk() throws Exception {
        RunningCairn cairn = new RunningCairn();
        cairn.begin();
        try {
            Learner learner = cairn.newcomer("Ada");
            learner.uses("roadmap follow", options());
            if (halfway) {
                firstHalf()
                        .flatMap(phase -> phase.units().stream())
                        .forEach(unit ->
                                learner.uses("skip", Map.of("unit", unit.id().value(), "why", "known")));
            }
            return new FourWeekWalk(cairn, CURRICULUM, learner).walk();
        } finally {
            cairn.end();
        }
    }

    private Stream<Phase> firstHalf() {
        return roadmap.phases().stream().limit(roadmap.phases().size() / 2);
    }

    private Map<String, String> options() {
        Map<String, String> options =
                new HashMap<>(Map.of("roadmap", roadmap.id().value()));
        track.ifPresent(one -> options.put("track", one.id().value()));
        return options;
    }

    @Override
    public String toString() {
        return name();
    }
}
