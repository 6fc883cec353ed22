package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.function.Function;

/** What the edge itself says when it cannot pass an interaction on, or a handler fails. */
interface EdgeCopy {
    static EdgeCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishEdgeCopy();
        };
    }

    static Text text(Function<EdgeCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Apologizes for a fault that the log has under this id. */
    String incident(String id);

    /** Apologizes because a service that Cairn needs is unavailable for now. */
    String unavailable();

    /** Says that a modal was ready only after the interaction had been deferred. */
    String modalTooLate();

    /** Stands for a person whose name cannot be seen. */
    String someone();

    /** Stands where a picture would be that Discord did not take. */
    String pictureNotTaken();

    /** Says that Discord did not take a file, and to try again. */
    String fileNotTaken();

    String unknownCommand();

    /** Refuses a press on a component that was made for another person. */
    String madeForSomebodyElse();

    /** Says that Discord sent an interaction without its user. */
    String unknownInvoker();

    /** Says that Discord sent a user command without its target. */
    String unknownTarget();

    /** Says that Discord sent a message command without its message. */
    String unknownTargetMessage();
}
