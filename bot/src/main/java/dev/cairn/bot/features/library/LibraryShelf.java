package dev.cairn.bot.features.library;

import dev.cairn.bot.features.lookup.ServerShelf;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the library of the request's server has beside the curriculum. */
record LibraryShelf(LibraryStore store) implements ServerShelf {
    private static final int LINES = 5;

    @Override
    public Optional<Found> found(Request request, String query) {
        return entries(request, here -> store.search(here.id(), query, LINES))
                .map(entries -> new Found(
                        LibraryCopy.in(request.locale()).shelf(entries),
                        entries.stream().map(LibraryEntry::title).toList()));
    }

    @Override
    public Optional<String> about(Request request, TopicId topic) {
        return lines(request, here -> store.about(here.id(), topic, LINES));
    }

    @Override
    public Optional<String> newest(Request request) {
        return lines(request, here -> store.newest(here.id(), Long.MAX_VALUE, LINES));
    }

    private static Optional<String> lines(Request request, Function<LibraryServer, List<LibraryEntry>> read) {
        return entries(request, read)
                .map(entries -> LibraryCopy.in(request.locale()).shelf(entries));
    }

    private static Optional<List<LibraryEntry>> entries(
            Request request, Function<LibraryServer, List<LibraryEntry>> read) {
        return LibraryServer.find(request).map(read).filter(entries -> !entries.isEmpty());
    }
}
