package dev.cairn.bot.interaction;

import java.util.Locale;
import java.util.function.Function;

/** The words that all features share. */
public interface InteractionCopy {
    static InteractionCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishInteractionCopy();
        };
    }

    static Text text(Function<InteractionCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Translates the name of a command or an option, which code and English have in common. */
    String name(String name);

    /** The placeholder of a select with nothing chosen. */
    String pickOne();

    /**
     * Says which page is shown.
     *
     * @param page from 1
     */
    String position(int page, int pages);

    String previousPage();

    String nextPage();

    String staleButton();

    String outOfRange(String option, int min, int max);

    String emptyOption(String option);

    String mayNotShare();
}
