package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.function.Function;

/** The descriptions of {@code /topic}, {@code /find} and {@code /resources} and of their options. */
interface LookupCommandCopy {
    static LookupCommandCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLookupCommandCopy();
        };
    }

    static Text text(Function<LookupCommandCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String topicDescription();

    String topicNameOption();

    String findDescription();

    String queryOption();

    /** Offers to search for what was typed, without Markdown. */
    String searchFor(String typed);

    String resourcesDescription();

    String topicOption();

    String formatOption();

    String costOption();

    String roadmapOption();
}
