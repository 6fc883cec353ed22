package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.TopicId;
import java.util.Optional;

/** What the server of a request has collected itself, as a heading and lines of Markdown; empty if it has nothing. */
public interface ServerShelf {
    /** What a search finds. */
    Optional<String> found(Request request, String query);

    /** What is about a topic. */
    Optional<String> about(Request request, TopicId topic);

    /** What was added last. */
    Optional<String> newest(Request request);
}
