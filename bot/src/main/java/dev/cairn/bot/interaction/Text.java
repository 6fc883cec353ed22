package dev.cairn.bot.interaction;

import java.util.Locale;

/** A text for people that exists in every language of Cairn's. */
@FunctionalInterface
public interface Text {
    String in(Locale locale);
}
