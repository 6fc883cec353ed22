package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Track;
import java.util.List;
import java.util.Optional;

/** Handles the buttons and selects of the roadmap cards. */
final class RoadmapActions {
    static final String LIST = "roadmap.list";
    static final String SHOW = "roadmap.show";
    static final String PART = "roadmap.part";
    static final String PAGE = "roadmap.page";
    static final String FOLLOW = "roadmap.follow";
    static final String TRACK = "roadmap.track";
    static final String PACE = "roadmap.pace";
    static final String RESET = "roadmap.reset";
    static final String KEEP = "roadmap.keep";

    private final StudyService studyService;
    private final RoadmapFinder roadmaps;
    private final RoadmapCards cards;
    private final PartCards parts;
    private final Follower follower;
    private final FollowCards followCards;

    RoadmapActions(
            StudyService studyService,
            RoadmapFinder roadmaps,
            RoadmapCards cards,
            PartCards parts,
            Follower follower,
            FollowCards followCards) {
        this.studyService = studyService;
        this.roadmaps = roadmaps;
        this.cards = cards;
        this.parts = parts;
        this.follower = follower;
        this.followCards = followCards;
    }

    List<Action> all() {
        return List.of(
                Action.updating(LIST, this::list),
                Action.updating(SHOW, this::show),
                Action.updating(PART, press -> part(press, chosen(press).orElseThrow(UserError::staleButton), 0)),
                Action.updating(PAGE, press -> part(press, press.argument(0), Pagination.requestedPage(press, 1))),
                Action.updating(FOLLOW, this::follow),
                Action.updating(TRACK, this::changeTrack),
                Action.updating(PACE, this::changePace),
                Action.updating(RESET, this::reset),
                Action.updating(
                        KEEP,
                        press ->
                                RoadmapCards.message(press.viewer(), copy(press).resetCancelled())));
    }

    private static RoadmapCopy copy(ComponentPress press) {
        return RoadmapCopy.in(press.viewer().locale());
    }

    private static Optional<String> chosen(ComponentPress press) {
        return press.values().stream().findFirst();
    }

    private Card list(ComponentPress press) {
        Optional<RoadmapId> active = studyService.activeRoadmap(press.learner()).map(Roadmap::id);
        return cards.list(press.viewer(), active, Pagination.requestedPage(press, 0));
    }

    private Roadmap roadmap(ComponentPress press) {
        return roadmaps.byButton(press.argument(0));
    }

    private Card show(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        return cards.overview(
                press.viewer(),
                studyService.on(press.learner(), roadmap),
                studyService.follows(press.learner(), roadmap),
                Pagination.requestedPage(press, 1));
    }

    /**
     * Shows a part of a roadmap.
     *
     * @param id of a phase or a collection; or of a roadmap, for its tips
     */
    private Card part(ComponentPress press, String id, int page) {
        Roadmap roadmap = roadmaps.byButton(id.replaceFirst("\\..*", ""));
        if (id.equals(roadmap.id().value())) {
            return parts.tips(press.viewer(), roadmap, page);
        }
        Optional<Phase> phase = roadmap.phases().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        if (phase.isPresent()) {
            return parts.phase(press.viewer(), studyService.on(press.learner(), roadmap), phase.get(), page);
        }
        Collection collection = roadmap.collections().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        return parts.collection(press.viewer(), roadmap, collection, page);
    }

    private Card follow(ComponentPress press) {
        return follow(press, follower.on(press.learner(), roadmap(press)));
    }

    private Card changeTrack(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        Optional<Track> track = choice(press).map(id -> roadmaps.track(roadmap, id));
        return follow(press, follower.on(press.learner(), roadmap).withTrack(track));
    }

    private Card changePace(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        Optional<Pace> pace = choice(press).map(id -> roadmaps.pace(roadmap, id));
        return follow(press, follower.on(press.learner(), roadmap).withPace(pace));
    }

    private Card follow(ComponentPress press, RoadmapStanding wanted) {
        return followCards.following(press.viewer(), follower.follow(press.request(), wanted));
    }

    /** The track or pace chosen; empty if the learner chose none. */
    private static Optional<String> choice(ComponentPress press) {
        return chosen(press).filter(value -> !value.equals(FollowCards.NONE));
    }

    private Card reset(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        boolean changed = studyService.reset(press.request(), roadmap);
        RoadmapCopy copy = copy(press);
        return RoadmapCards.message(press.viewer(), changed ? copy.resetDone(roadmap) : copy.nothingToReset(roadmap));
    }
}
