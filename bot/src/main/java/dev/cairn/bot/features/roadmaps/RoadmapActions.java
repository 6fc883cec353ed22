package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
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
import java.util.function.Function;

/** What the buttons and menus of the roadmap cards do. */
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

    private final StudyService studies;
    private final RoadmapFinder roadmaps;
    private final RoadmapCards cards;

    RoadmapActions(StudyService studies, RoadmapFinder roadmaps, RoadmapCards cards) {
        this.studies = studies;
        this.roadmaps = roadmaps;
        this.cards = cards;
    }

    List<Action> all() {
        return List.of(
                updating(
                        LIST,
                        press -> cards.list(press.learner(), activeId(press), Pagination.requestedPage(press, 0))),
                updating(SHOW, this::show),
                updating(PART, this::part),
                updating(PAGE, press -> part(press, press.argument(0), Pagination.requestedPage(press, 1))),
                updating(FOLLOW, this::follow),
                updating(TRACK, this::changeTrack),
                updating(PACE, this::changePace),
                updating(RESET, this::reset),
                updating(KEEP, press -> RoadmapCards.said(press.learner(), RoadmapCopy.keptAsItWas())));
    }

    private static Action updating(String name, Function<ComponentPress, Card> handler) {
        return Action.of(name, AnswerMode.UPDATE, press -> Reply.of(handler.apply(press)));
    }

    private Optional<RoadmapId> activeId(ComponentPress press) {
        return studies.activeRoadmap(press.learner()).map(Roadmap::id);
    }

    private Roadmap roadmap(ComponentPress press) {
        return roadmaps.onButton(press.argument(0));
    }

    private Card show(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        return cards.overview(
                press.learner(),
                studies.on(press.learner(), roadmap),
                studies.follows(press.learner(), roadmap),
                Pagination.requestedPage(press, 1));
    }

    private Card part(ComponentPress press) {
        String chosen = press.values().stream().findFirst().orElseThrow(UserError::staleButton);
        return part(press, chosen, 0);
    }

    /** A phase or a collection by its id, or a roadmap's tips by the roadmap's. */
    private Card part(ComponentPress press, String id, int page) {
        Roadmap roadmap = roadmaps.onButton(id.replaceFirst("\\..*", ""));
        if (id.equals(roadmap.id().value())) {
            return cards.tips(press.learner(), roadmap, page);
        }
        Optional<Phase> phase = roadmap.phases().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        if (phase.isPresent()) {
            return cards.phase(press.learner(), studies.on(press.learner(), roadmap), phase.get(), page);
        }
        Collection collection = roadmap.collections().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        return cards.collection(press.learner(), roadmap, collection, page);
    }

    private Card follow(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        RoadmapStanding before = studies.on(press.learner(), roadmap);
        return cards.following(press.learner(), studies.follow(press.request(), before), List.of());
    }

    private Card changeTrack(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        Optional<Track> track = chosen(press).map(id -> roadmaps.track(roadmap, id));
        RoadmapStanding wanted = studies.on(press.learner(), roadmap).along(track);
        return cards.following(press.learner(), studies.follow(press.request(), wanted), List.of());
    }

    private Card changePace(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        Optional<Pace> pace = chosen(press).map(id -> roadmaps.pace(roadmap, id));
        RoadmapStanding wanted = studies.on(press.learner(), roadmap).at(pace);
        return cards.following(press.learner(), studies.follow(press.request(), wanted), List.of());
    }

    private static Optional<String> chosen(ComponentPress press) {
        return press.values().stream().findFirst().filter(value -> !value.equals(RoadmapCards.NONE));
    }

    private Card reset(ComponentPress press) {
        Roadmap roadmap = roadmap(press);
        boolean changed = studies.reset(press.request(), roadmap);
        return RoadmapCards.said(
                press.learner(), changed ? RoadmapCopy.wasReset(roadmap) : RoadmapCopy.nothingToReset(roadmap));
    }
}
