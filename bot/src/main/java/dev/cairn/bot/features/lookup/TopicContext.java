package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.TopicId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The topics that a learner is more likely to mean than others, in that order.
 *
 * @param unlocked topics of the units open to them, beginning with the unit that comes next
 * @param onRoadmap topics of all units of their active roadmap
 */
record TopicContext(Set<TopicId> unlocked, Set<TopicId> onRoadmap) {
    private static final double ON_ROADMAP_NEARNESS = 0.5;

    /** The context of a learner who follows no roadmap. */
    static final TopicContext NONE = new TopicContext(Set.of(), Set.of());

    TopicContext {
        unlocked = Collections.unmodifiableSet(new LinkedHashSet<>(unlocked));
        onRoadmap = Collections.unmodifiableSet(new LinkedHashSet<>(onRoadmap));
    }

    /** The topics, most likely first. */
    Stream<TopicId> inOrder() {
        return Stream.concat(unlocked.stream(), onRoadmap.stream()).distinct();
    }

    /** From 0 for a topic outside the learner's roadmap to 1 for an unlocked one. */
    double nearness(TopicId topic) {
        if (unlocked.contains(topic)) {
            return 1;
        }
        return onRoadmap.contains(topic) ? ON_ROADMAP_NEARNESS : 0;
    }
}
