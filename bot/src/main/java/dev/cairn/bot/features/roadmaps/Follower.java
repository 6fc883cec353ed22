package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows roadmaps, and remembers the track and pace for when a learner follows one again. */
final class Follower {
    private final Curriculum curriculum;
    private final StudyService studyService;
    private final RememberedChoices remembered;

    Follower(Curriculum curriculum, StudyService studyService, RememberedChoices remembered) {
        this.curriculum = curriculum;
        this.studyService = studyService;
        this.remembered = remembered;
    }

    /**
     * What following led to.
     *
     * @param isFirst whether the learner followed no roadmap before
     * @param isOnly whether it is the only roadmap that the learner follows
     */
    record Followed(RoadmapStanding standing, boolean isFirst, boolean isOnly) {}

    /** Returns the learner on a roadmap, on the track and at the pace they chose last. */
    RoadmapStanding on(LearnerId learner, Roadmap roadmap) {
        RoadmapStanding standing = studyService.on(learner, roadmap);
        if (studyService.follows(learner, roadmap)) {
            return standing;
        }
        Optional<RememberedChoice> before = remembered.find(learner, roadmap.id());
        Optional<Track> track = before.flatMap(RememberedChoice::track).flatMap(roadmap::track);
        Optional<Pace> pace = before.flatMap(RememberedChoice::pace)
                .flatMap(id -> Paces.of(curriculum, roadmap).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        return standing.withTrack(track).withPace(pace);
    }

    /** The roadmaps that the learner follows, the active one first. */
    List<Roadmap> followed(LearnerId learner) {
        Optional<Roadmap> active = studyService.activeRoadmap(learner);
        Set<RoadmapId> followed = studyService.followed(learner);
        return curriculum.roadmaps().stream()
                .filter(roadmap -> followed.contains(roadmap.id()))
                .sorted(Comparator.comparing(roadmap -> !active.equals(Optional.of(roadmap))))
                .toList();
    }

    /** The roadmaps on which the learner did something, those they follow first. */
    List<Roadmap> withMarks(LearnerId learner) {
        List<Roadmap> followed = followed(learner);
        Standing standing = studyService.standing(learner);
        return Stream.concat(followed.stream(), curriculum.roadmaps().stream())
                .distinct()
                .filter(roadmap -> !MarkCount.on(roadmap, standing).isNone())
                .toList();
    }

    /** Follows the roadmap along this track and at this pace, and makes it the active one. */
    Followed follow(Request request, RoadmapStanding wanted) {
        Set<RoadmapId> before = studyService.followed(request.learner());
        RoadmapStanding standing = studyService.follow(request, wanted);
        remember(request.learner(), wanted);
        boolean isOnly = Set.of(wanted.roadmap().id()).containsAll(before);
        return new Followed(standing, before.isEmpty(), isOnly);
    }

    /** Follows the roadmap, and stops following another one if nothing was done on that. */
    Followed followInstead(Request request, RoadmapStanding wanted, Roadmap other) {
        boolean isUntouched = MarkCount.on(other, wanted.standing()).isNone();
        if (!isUntouched || other.equals(wanted.roadmap())) {
            return follow(request, wanted);
        }
        RoadmapStanding standing = studyService.followInstead(request, wanted, other);
        remember(request.learner(), wanted);
        return new Followed(standing, /* isFirst= */ true, /* isOnly= */ true);
    }

    private void remember(LearnerId learner, RoadmapStanding wanted) {
        RememberedChoice choice =
                new RememberedChoice(wanted.trackChoice().track(), wanted.pace().map(Pace::id));
        remembered.remember(learner, wanted.roadmap().id(), choice);
    }
}
