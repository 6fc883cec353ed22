package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.function.Function;

/** The descriptions of {@code /library} and its options. */
interface LibraryCommandCopy {
    static LibraryCommandCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLibraryCommandCopy();
        };
    }

    static Text text(Function<LibraryCommandCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String groupDescription();

    String addDescription();

    String linkOption();

    String titleOption();

    String topicOption();

    String findDescription();

    String queryOption();

    String savedDescription();

    String mineDescription();

    String removeDescription();

    String removeOption();

    String reportDescription();

    String reportOption();
}
