package dev.cairn.bot.features.servers;

import dev.cairn.bot.interaction.Language;
import java.util.Locale;

/** The words of the message that Cairn posts when a server adds it. */
interface ServerWelcomeCopy {
    static ServerWelcomeCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishServerWelcomeCopy();
        };
    }

    String welcome();
}
