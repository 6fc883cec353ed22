package dev.cairn.bot.interaction;

import java.util.Locale;

/** A text for people, available in each of Cairn's languages. */
@FunctionalInterface
public interface Text {
    String in(Locale locale);
}
