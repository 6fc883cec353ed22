package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words about what learners save for themselves. */
interface SavedLinksCopy {
    static SavedLinksCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishSavedLinksCopy();
        };
    }

    static Text text(Function<SavedLinksCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String saved(String title);

    String savedEnough(int limit);

    String savedHeading(int count);

    String nothingSaved();

    /** One line of what a person saved; without a url, only its title. */
    String savedLine(String title, Optional<String> url, Instant at);

    String removeSavedPlaceholder();
}
