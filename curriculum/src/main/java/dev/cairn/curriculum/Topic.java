package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * An idea under one id, shared by all roadmaps.
 *
 * @param synonyms other names people use for it
 * @param needs topics to understand first; free of cycles
 * @param summary a sentence or two on what it is and why it matters; empty if its author wrote none
 */
public record Topic(TopicId id, String name, List<String> synonyms, List<TopicId> needs, Optional<String> summary) {
    public Topic {
        synonyms = List.copyOf(synonyms);
        needs = List.copyOf(needs);
    }
}
