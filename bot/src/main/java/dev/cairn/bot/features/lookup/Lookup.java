package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/** Opens anything that can be found, by its id. */
final class Lookup {
    private final Curriculum curriculum;
    private final StudyService studies;
    private final TopicFinder topics;
    private final LookupCards cards;
    private final ResultCards others;

    Lookup(Curriculum curriculum, StudyService studies, TopicFinder topics, LookupCards cards, ResultCards others) {
        this.curriculum = curriculum;
        this.studies = studies;
        this.topics = topics;
        this.cards = cards;
        this.others = others;
    }

    Card topic(LearnerId learner, String id) {
        return topic(learner, topics.byId(id).orElseThrow(UserError::staleButton));
    }

    Card topic(LearnerId learner, Topic topic) {
        return cards.topic(learner, topic, studies.standing(learner));
    }

    Card unit(LearnerId learner, String id) {
        return others.unit(learner, id);
    }

    Card resource(LearnerId learner, String id) {
        Resource resource = ResultRef.resource(curriculum, id).orElseThrow(UserError::staleButton);
        List<Topic> about = resource.topics().stream()
                .flatMap(topic -> curriculum.topic(topic).stream())
                .toList();
        return cards.resource(learner, resource, about);
    }

    Optional<Roadmap> roadmapWithCollection(String id) {
        return ResultRef.withCollection(curriculum, id);
    }

    Card collection(LearnerId learner, Roadmap roadmap, String id) {
        return others.collection(learner, roadmap, id);
    }

    Card tips(LearnerId learner, String roadmap) {
        return others.tips(learner, ResultRef.roadmap(curriculum, roadmap).orElseThrow(UserError::staleButton));
    }

    /** The topics of what the learner studies just now. */
    TopicContext atHand(LearnerId learner) {
        return studies.active(learner)
                .map(studying -> new TopicContext(
                        topics(studies.pathfinder().ranked(studying.route(), studying.standing())),
                        topics(studying.roadmap().units())))
                .orElse(TopicContext.NONE);
    }

    /** The id of the roadmap the learner is on. */
    Optional<String> roadmap(LearnerId learner) {
        return studies.activeRoadmap(learner).map(roadmap -> roadmap.id().value());
    }

    private List<Topic> topics(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> Coverage.topicsOf(unit).stream())
                .distinct()
                .flatMap(topic -> curriculum.topic(topic).stream())
                .toList();
    }
}
