package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.search.Hit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens search results, and finds the topics that a learner is likely to look up. */
final class Lookup {
    private static final int MAX_RESULTS = 10;

    private final Curriculum curriculum;
    private final StudyService studyService;
    private final SearchIndex searchIndex;
    private final TopicFinder topics;
    private final LookupCards cards;
    private final TopicCards topicCards;
    private final ResultCards resultCards;
    private final ServerShelf shelf;

    Lookup(
            Curriculum curriculum,
            StudyService studyService,
            SearchIndex searchIndex,
            TopicFinder topics,
            LookupCards cards,
            TopicCards topicCards,
            ResultCards resultCards,
            ServerShelf shelf) {
        this.curriculum = curriculum;
        this.studyService = studyService;
        this.searchIndex = searchIndex;
        this.topics = topics;
        this.cards = cards;
        this.topicCards = topicCards;
        this.resultCards = resultCards;
        this.shelf = shelf;
    }

    /**
     * Draws the card that a search result opens.
     *
     * @throws UserError if it no longer exists
     */
    Card open(Request request, ResultRef ref) {
        return switch (ref.target()) {
            case TOPIC -> topic(request, ref.id());
            case UNIT -> resultCards.unit(request.viewer(), unit(ref.id()));
            case RESOURCE -> resource(request, ref.id());
            case COLLECTION -> collection(request, ref.id());
            case TIPS -> resultCards.tips(request.viewer(), roadmap(ref.id()));
        };
    }

    /**
     * Draws the card that a way back leads to.
     *
     * @throws UserError if it no longer exists
     */
    Card back(Request request, Back back) {
        if (back instanceof Back.ToSearch search) {
            return search(request, search.query());
        }
        if (back instanceof Back.ToTopic topic) {
            return topic(request, topics.byChecksum(topic.checksum()).orElseThrow(UserError::staleButton));
        }
        return phase(request, (Back.ToPhase) back);
    }

    private Card phase(Request request, Back.ToPhase back) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Phase phase : roadmap.phases()) {
                if (Checksum.of(phase.id().value()).equals(back.checksum())) {
                    return resultCards.phase(request.viewer(), roadmap, phase, back.page());
                }
            }
        }
        throw UserError.staleButton();
    }

    /**
     * Draws the results of a search.
     *
     * @throws UserError if there are none
     */
    Card search(Request request, String query) {
        List<Hit<SearchResult>> hits = searchIndex.hits(query, MAX_RESULTS, activeRoadmap(request.learner()));
        Optional<ServerShelf.Found> shelved = shelf.found(request, query);
        if (hits.isEmpty() && shelved.isEmpty()) {
            throw new UserError(LookupCopy.text(copy -> copy.nothingFound(query)));
        }
        Optional<String> lines = shelved.map(ServerShelf.Found::lines);
        if (hits.isEmpty()) {
            return cards.shelfAlone(request.viewer(), query, lines.orElseThrow());
        }
        Card results = cards.results(
                request.viewer(), query, hits.stream().map(Hit::value).toList());
        boolean isBetter = shelved.filter(found -> SearchIndex.isBetter(query, found.titles(), hits))
                .isPresent();
        return isBetter ? ShelvedCards.first(results, lines) : ShelvedCards.with(results, lines);
    }

    /** @throws UserError if there is no topic of that id */
    Card topic(Request request, String id) {
        return topic(request, topics.byId(id).orElseThrow(UserError::staleButton));
    }

    /** Draws the topic that was picked or typed, or those that come nearest to it. */
    Card topicNamed(Request request, String typed) {
        return topics.named(typed)
                .map(topic -> topics.isCalled(topic, typed)
                        ? topic(request, topic)
                        : ShelvedCards.first(
                                topic(request, topic),
                                Optional.of(
                                        LookupCopy.in(request.viewer().locale()).closestTopic(typed))))
                .orElseGet(() -> topicCards.unknown(request.viewer(), typed, topics.near(typed)));
    }

    private Card topic(Request request, Topic topic) {
        return ShelvedCards.with(
                topicCards.topic(request, topic, studyService.standing(request.learner())),
                shelf.about(request, topic.id()));
    }

    /** The unit of this id, or the one that replaced it. */
    private Unit unit(String id) {
        try {
            return curriculum.resolve(new UnitId(id)).stream().findFirst().orElseThrow(UserError::staleButton);
        } catch (IllegalArgumentException malformed) {
            throw UserError.staleButton();
        }
    }

    private Card resource(Request request, String id) {
        return resource(
                request.viewer(),
                curriculum.resources().stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(UserError::staleButton));
    }

    /** Draws a resource. */
    Card resource(Viewer viewer, Resource resource) {
        List<Topic> about = resource.topics().stream()
                .flatMap(topic -> curriculum.topic(topic).stream())
                .toList();
        return cards.resource(viewer, resource, about);
    }

    private Card collection(Request request, String id) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Collection collection : roadmap.collections()) {
                if (collection.id().value().equals(id)) {
                    return resultCards.collection(request.viewer(), roadmap, collection);
                }
            }
        }
        throw UserError.staleButton();
    }

    private Roadmap roadmap(String id) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> roadmap.id().value().equals(id))
                .findFirst()
                .orElseThrow(UserError::staleButton);
    }

    /** The topics of what the learner is studying; called on every keystroke, so it reads their progress once. */
    TopicContext topicContext(LearnerId learner) {
        return studyService
                .active(learner)
                .map(standing -> new TopicContext(
                        topicsOf(studyService.pathfinder().ranked(standing.trackChoice(), standing.standing())),
                        topicsOf(standing.roadmap().units())))
                .orElse(TopicContext.NONE);
    }

    /** The roadmap that the learner is on. */
    Optional<Roadmap> activeRoadmap(LearnerId learner) {
        return studyService.activeRoadmap(learner);
    }

    private static Set<TopicId> topicsOf(List<Unit> units) {
        Set<TopicId> topics = new LinkedHashSet<>();
        units.forEach(unit -> topics.addAll(Coverage.topicsOf(unit)));
        return topics;
    }
}
