package dev.cairn.bot.features.library;

import dev.cairn.bot.features.recap.RecapPeriod;
import dev.cairn.bot.features.recap.RecapSource;
import dev.cairn.bot.id.ServerId;
import java.util.List;
import java.util.Locale;

/** Tells a server's recap which links are new in its library. */
record LibraryRecap(LibraryStore store) implements RecapSource {
    private static final int MAX_NAMED = 5;
    private static final int MAX_COUNTED = 100;

    @Override
    public List<String> lines(ServerId server, RecapPeriod period, Locale locale) {
        List<LibraryEntry> added = store.shownBetween(server, period.begin(), period.end(), MAX_COUNTED);
        if (added.isEmpty()) {
            return List.of();
        }
        List<LibraryEntry> named = added.subList(0, Math.min(MAX_NAMED, added.size()));
        return List.of(LibraryCopy.in(locale).recap(named, added.size() - named.size()));
    }
}
