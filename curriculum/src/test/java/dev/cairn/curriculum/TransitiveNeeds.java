package dev.cairn.curriculum;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Finds what a topic needs, directly or through other topics. */
final class TransitiveNeeds {
    private final Curriculum curriculum;

    TransitiveNeeds(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Set<TopicId> of(TopicId topic) {
        Set<TopicId> found = new HashSet<>();
        Deque<TopicId> ahead = new ArrayDeque<>(needs(topic));
        while (!ahead.isEmpty()) {
            TopicId next = ahead.pop();
            if (found.add(next)) {
                ahead.addAll(needs(next));
            }
        }
        return found;
    }

    private Set<TopicId> needs(TopicId topic) {
        return Set.copyOf(curriculum.topic(topic).orElseThrow().needs());
    }
}
