package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;
import java.util.Locale;

/**
 * The person a card is drawn for.
 *
 * @param locale the language they read, as Discord reported it for this interaction
 */
public record Viewer(LearnerId id, Locale locale) {

    /** A viewer whose language is unknown, as outside interactions; English is assumed, Discord's own default. */
    public static Viewer unknown(LearnerId id) {
        return new Viewer(id, Language.ENGLISH.locale());
    }
}
