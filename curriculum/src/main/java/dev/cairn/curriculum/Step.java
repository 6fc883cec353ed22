package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * One line of a unit's outline, which learners tick as they go.
 *
 * @param share its share of the unit's hours, above 0 and at most 1; the steps of a unit add up to 1
 * @param text what to know or do, in a few sentences
 * @param resources where this step alone is taught, the main one first
 * @param formerly its former ids
 */
public record Step(
        StepId id,
        String title,
        Depth depth,
        double share,
        List<TopicId> topics,
        Optional<String> text,
        List<ResourceUse> resources,
        List<StepId> formerly) {
    /** @throws IllegalArgumentException if the share is not above 0 and at most 1 */
    public Step {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("not a share: " + share);
        }
        topics = List.copyOf(topics);
        resources = List.copyOf(resources);
        formerly = List.copyOf(formerly);
    }
}
