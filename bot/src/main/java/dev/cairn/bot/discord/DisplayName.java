package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Clip;
import java.util.Locale;

/** Makes a name that people chose fit to be shown: visible and no longer than Discord's own limit. */
final class DisplayName {
    private static final int MAX_LENGTH = 32;
    /** Letters that are drawn as nothing: the Hangul fillers and the blank Braille pattern. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private DisplayName() {}

    static String of(String chosen, Locale locale) {
        return chosen.codePoints().anyMatch(DisplayName::isVisible)
                ? Clip.to(MAX_LENGTH, chosen)
                : EdgeCopy.in(locale).someone();
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
