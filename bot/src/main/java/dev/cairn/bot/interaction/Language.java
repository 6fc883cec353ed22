package dev.cairn.bot.interaction;

import java.util.Locale;

/**
 * A language that Cairn speaks. Every copy interface switches over all of them, so the compiler reports what a new one
 * lacks.
 */
public enum Language {
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language for a locale, whatever its country; English for one that Cairn does not speak. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }
}
