package dev.cairn.bot.links;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;

/** The words that say why a link is not taken. */
public interface LinkCopy {
    /** The words in a language. */
    static LinkCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLinkCopy();
        };
    }

    /** Why a link is not taken, and what to do. */
    static Text problem(LinkProblem problem) {
        return locale -> in(locale).say(problem);
    }

    /** Why a link is not taken, and what to do. */
    String say(LinkProblem problem);
}
