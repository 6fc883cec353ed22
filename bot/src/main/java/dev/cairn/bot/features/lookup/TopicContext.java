package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Topic;
import java.util.List;
import java.util.stream.Stream;

/**
 * The topics a learner is likelier to mean than others.
 *
 * @param unlocked those of the units that are open to them, first those of the unit that comes next
 * @param ofRoadmap those of everything on their roadmap
 */
record TopicContext(List<Topic> unlocked, List<Topic> ofRoadmap) {
    private static final double OF_ROADMAP = 0.5;

    /** For a learner who follows nothing. */
    static final TopicContext NONE = new TopicContext(List.of(), List.of());

    TopicContext {
        unlocked = List.copyOf(unlocked);
        ofRoadmap = List.copyOf(ofRoadmap);
    }

    /** The likelier ones, the likeliest first. */
    Stream<Topic> inOrder() {
        return Stream.concat(unlocked.stream(), ofRoadmap.stream()).distinct();
    }

    /** From 0 for a topic far from what they study to 1 for one that is unlocked. */
    double nearness(Topic topic) {
        if (unlocked.contains(topic)) {
            return 1;
        }
        return ofRoadmap.contains(topic) ? OF_ROADMAP : 0;
    }
}
