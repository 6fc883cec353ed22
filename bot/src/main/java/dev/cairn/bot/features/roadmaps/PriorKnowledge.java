package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.roadmaps.ChooserAnswers.Start;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The topics that learners know already, by where they are starting from. */
final class PriorKnowledge {
    private static final TopicId PROGRAMMING = new TopicId("programming");
    private static final TopicId MACHINE_LEARNING = new TopicId("machine-learning");

    private final Curriculum curriculum;
    private final TopicNames names;
    private final Set<TopicId> programming;
    private final Set<TopicId> machineLearning;

    PriorKnowledge(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.names = new TopicNames(curriculum);
        this.programming = basics(curriculum);
        this.machineLearning = new HashSet<>(programming);
        addWithNeeds(MACHINE_LEARNING, machineLearning);
    }

    /** Programming, and what needs nothing else. */
    private static Set<TopicId> basics(Curriculum curriculum) {
        Set<TopicId> basics = new HashSet<>(Set.of(PROGRAMMING));
        curriculum.topics().stream()
                .filter(topic -> topic.needs().equals(List.of(PROGRAMMING)))
                .map(Topic::id)
                .forEach(basics::add);
        return basics;
    }

    private void addWithNeeds(TopicId id, Set<TopicId> known) {
        if (known.add(id)) {
            curriculum.topic(id).ifPresent(topic -> topic.needs().forEach(need -> addWithNeeds(need, known)));
        }
    }

    private Set<TopicId> topics(Start start) {
        return switch (start) {
            case NEVER_PROGRAMMED -> Set.of();
            case CAN_PROGRAM -> programming;
            case KNOWS_SOME_ML -> machineLearning;
        };
    }

    TopicNames names() {
        return names;
    }

    /** Whether a unit teaches nothing new, as an introduction to programming for people who can program. */
    boolean covers(Start start, Unit unit) {
        Set<TopicId> known = topics(start);
        return (known.contains(PROGRAMMING) && teachesProgramming(unit))
                || (!unit.topics().isEmpty() && known.containsAll(unit.topics()));
    }

    boolean teachesProgramming(Unit unit) {
        return unit.topics().contains(PROGRAMMING);
    }

    /** Whether a roadmap's entry requirements name programming, or a language to program in. */
    boolean isTakenForGranted(Roadmap roadmap) {
        String required = String.join(" ", roadmap.entryRequirements());
        return programming.stream().anyMatch(topic -> names.isNamed(topic, required));
    }
}
