package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens search results, and finds the topics that a learner is likely to look up. */
final class Lookup {
    private final Curriculum curriculum;
    private final StudyService studyService;
    private final TopicFinder topics;
    private final LookupCards cards;
    private final ResultCards resultCards;

    Lookup(
            Curriculum curriculum,
            StudyService studyService,
            TopicFinder topics,
            LookupCards cards,
            ResultCards resultCards) {
        this.curriculum = curriculum;
        this.studyService = studyService;
        this.topics = topics;
        this.cards = cards;
        this.resultCards = resultCards;
    }

    /**
     * Draws the card that a search result opens.
     *
     * @throws UserError if it no longer exists
     */
    Card open(Viewer viewer, ResultRef ref) {
        return switch (ref.target()) {
            case TOPIC -> topic(viewer, ref.id());
            case UNIT -> resultCards.unit(viewer, unit(ref.id()));
            case RESOURCE -> resource(viewer, ref.id());
            case COLLECTION -> collection(viewer, ref.id());
            case TIPS -> resultCards.tips(viewer, roadmap(ref.id()));
        };
    }

    /** @throws UserError if there is no topic of that id */
    Card topic(Viewer viewer, String id) {
        return topic(viewer, topics.byId(id).orElseThrow(UserError::staleButton));
    }

    Card topic(Viewer viewer, Topic topic) {
        return cards.topic(viewer, topic, studyService.standing(viewer.id()));
    }

    /** The unit of this id, or the one that replaced it. */
    private Unit unit(String id) {
        try {
            return curriculum.resolve(new UnitId(id)).stream().findFirst().orElseThrow(UserError::staleButton);
        } catch (IllegalArgumentException malformed) {
            throw UserError.staleButton();
        }
    }

    private Card resource(Viewer viewer, String id) {
        Resource resource = curriculum.resources().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        List<Topic> about = resource.topics().stream()
                .flatMap(topic -> curriculum.topic(topic).stream())
                .toList();
        return cards.resource(viewer, resource, about);
    }

    private Card collection(Viewer viewer, String id) {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Collection collection : roadmap.collections()) {
                if (collection.id().value().equals(id)) {
                    return resultCards.collection(viewer, roadmap, collection);
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
