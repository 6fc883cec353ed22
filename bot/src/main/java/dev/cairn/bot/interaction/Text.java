package dev.cairn.bot.interaction;

import java.util.Locale;

/** Words for people, in the language they read. */
@FunctionalInterface
public interface Text {
    String in(Locale locale);
}
