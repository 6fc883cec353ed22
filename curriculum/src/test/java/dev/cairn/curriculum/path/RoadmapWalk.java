package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way through a roadmap of a learner who always finishes the proposed unit, and the reasons given on it. */
record RoadmapWalk(TrackChoice choice, List<Proposal> proposals) {
    private static final Duration SITTING = Duration.ofMinutes(45);

    /** The walks along every roadmap and every track. */
    static List<RoadmapWalk> all(Curriculum curriculum) {
        Pathfinder pathfinder = new Pathfinder(curriculum);
        return curriculum.roadmaps().stream()
                .flatMap(RoadmapWalk::choices)
                .map(choice -> of(pathfinder, choice))
                .toList();
    }

    private static Stream<TrackChoice> choices(Roadmap roadmap) {
        return Stream.concat(
                Stream.of(TrackChoice.of(roadmap.id())),
                roadmap.tracks().stream().map(track -> TrackChoice.along(roadmap.id(), track.id())));
    }

    private static RoadmapWalk of(Pathfinder pathfinder, TrackChoice choice) {
        List<Proposal> proposals = new ArrayList<>();
        ReportedStanding standing = ReportedStanding.NOTHING;
        Optional<Proposal> next = pathfinder.next(choice, pathfinder.standing(standing), SITTING);
        while (next.isPresent()) {
            proposals.add(next.get());
            standing = standing.with(next.get().unit().id(), UnitState.DONE);
            next = pathfinder.next(choice, pathfinder.standing(standing), SITTING);
        }
        return new RoadmapWalk(choice, proposals);
    }

    List<String> sentences() {
        return proposals.stream()
                .map(proposal -> proposal.reason().sentence(new EnglishReasonCopy()))
                .toList();
    }

    long distinctSentences() {
        return sentences().stream().distinct().count();
    }

    /** The most units in a row with the same kind of reason. */
    int longestRun() {
        int longest = 0;
        int run = 0;
        Class<?> last = Object.class;
        for (Proposal proposal : proposals) {
            run = proposal.reason().getClass().equals(last) ? run + 1 : 1;
            last = proposal.reason().getClass();
            longest = Math.max(longest, run);
        }
        return longest;
    }

    long withoutTopics() {
        return proposals.stream()
                .filter(proposal -> proposal.reason() instanceof Reason.NextInOrder)
                .count();
    }

    String title() {
        return choice.track().map(Object::toString).orElse(choice.roadmap().toString());
    }

    /** The units of a roadmap without any material that can be opened. */
    static List<Unit> withNothingToOpen(Curriculum curriculum, Roadmap roadmap) {
        StudyMaterials materials = new StudyMaterials(curriculum);
        return roadmap.units().stream()
                .filter(unit -> materials.of(unit).stream()
                        .allMatch(material -> material.link().isEmpty()))
                .toList();
    }
}
