package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What came of adding a link, in words. */
interface LibraryAddCopy {
    static LibraryAddCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLibraryAddCopy();
        };
    }

    static Text text(Function<LibraryAddCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String closed();

    String onRoadmaps();

    /** An entry that everybody sees now. */
    String added(LibraryEntry entry, Optional<String> topic);

    /** An entry that moderators are asked about. */
    String waiting(LibraryEntry entry, Optional<String> topic);

    String alreadyThere(LibraryEntry entry);

    String stillWaiting(LibraryEntry entry);

    String takenOut(LibraryEntry entry);

    String tooManyWaiting(int limit);
}
