package dev.cairn.bot.interaction;

import java.util.Locale;
import java.util.function.Function;

/** The words that every command and button shares. */
public interface InteractionCopy {
    static InteractionCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishInteractionCopy();
        };
    }

    static Text text(Function<InteractionCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** The name of a command or option in this language, for the name that code knows it by. */
    String name(String name);

    /** The placeholder of a select with nothing chosen. */
    String pickOne();

    String staleButton();

    String outOfRange(String option, int min, int max);

    String emptyOption(String option);

    String mayNotShare();
}
