package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Clip;
import java.util.Locale;
import java.util.Optional;

/** Makes a name that people chose fit to be shown: visible and no longer than Discord's own limit. */
final class DisplayName {
    private static final int MAX_LENGTH = 32;
    /** Letters that are drawn as nothing: the Hangul fillers and the blank Braille pattern. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private DisplayName() {}

    static String of(String chosen, Locale locale) {
        return visible(chosen).orElseGet(() -> EdgeCopy.in(locale).someone());
    }

    /** The name clipped; empty if nothing of it can be seen. */
    static Optional<String> visible(String chosen) {
        return Optional.of(chosen)
                .filter(name -> name.codePoints().anyMatch(DisplayName::isVisible))
                .map(name -> Clip.to(MAX_LENGTH, name));
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> BLANK_LETTERS.indexOf(point) < 0;
        };
    }
}
