package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.TopicId;
import java.util.Optional;

/** The shelf of a server that has collected nothing. */
record NoShelf() implements ServerShelf {
    @Override
    public Optional<Found> found(Request request, String query) {
        return Optional.empty();
    }

    @Override
    public Optional<String> about(Request request, TopicId topic) {
        return Optional.empty();
    }

    @Override
    public Optional<String> newest(Request request) {
        return Optional.empty();
    }
}
