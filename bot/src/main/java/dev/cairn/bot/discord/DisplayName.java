package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Clip;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a name that people chose fit to be shown: visible and no longer than Discord's own limit. */
final class DisplayName {
    private static final int MAX_LENGTH = 32;
    /** Letters that are drawn as nothing: the Hangul fillers and the blank Braille pattern. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    /** Characters that would turn the text after a name around, and the marks beyond the fourth on one letter. */
    private static final Pattern DISRUPTIVE =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cc}]|(?<=\\p{Mn}{4})[\\p{Mn}\\p{Me}]+");

    private DisplayName() {}

    static String of(String chosen, Locale locale) {
        return visible(chosen).orElseGet(() -> EdgeCopy.in(locale).someone());
    }

    /** The name clipped, without what would disturb the text around it; empty if nothing of it is visible. */
    static Optional<String> visible(String chosen) {
        if (isPlain(chosen)) {
            return Optional.of(chosen);
        }
        return Optional.of(DISRUPTIVE.matcher(chosen).replaceAll(""))
                .filter(name -> name.codePoints().anyMatch(DisplayName::isVisible))
                .map(name -> Clip.to(MAX_LENGTH, name));
    }

    /** Whether it is a short name of nothing but printable ASCII, as most are, with something that is no space. */
    private static boolean isPlain(String name) {
        return name.length() <= MAX_LENGTH
                && !name.isBlank()
                && name.chars().allMatch(point -> point >= ' ' && point <= '~');
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
