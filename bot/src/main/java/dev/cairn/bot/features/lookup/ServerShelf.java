package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.TopicId;
import java.util.List;
import java.util.Optional;

/** What the server of a request has collected itself, as a heading and lines of Markdown; empty if it has nothing. */
public interface ServerShelf {
    /** What a search finds. */
    Optional<Found> found(Request request, String query);

    /**
     * What a search finds.
     *
     * @param lines a heading and lines of Markdown
     * @param titles what the lines name, the best first
     */
    record Found(String lines, List<String> titles) {
        public Found {
            titles = List.copyOf(titles);
        }
    }

    /** What is about a topic. */
    Optional<String> about(Request request, TopicId topic);

    /** What was added last. */
    Optional<String> newest(Request request);
}
