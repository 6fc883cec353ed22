package dev.cairn.curriculum.reader;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds characters in a text that cannot be shown, or that show the rest of it otherwise than it was written. */
final class UnshownCharacters {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern CONTROL_WITHIN_LINES = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    /** The characters that change the direction of what follows. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}]");

    private UnshownCharacters() {}

    /** What is wrong with a text, and how to fix it. */
    record Flaw(String what, String fix) {}

    /** The first flaw of a text; a line break is a flaw unless the text may have several lines. */
    static Optional<Flaw> in(String text, boolean severalLines) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        if (HALF.matcher(text).find()) {
            return Optional.of(new Flaw("the text has half a character in it", "type that character again"));
        }
        if (DIRECTION.matcher(text).find()) {
            return Optional.of(new Flaw(
                    "the text has a character in it that turns the text after it around", "remove that character"));
        }
        if (severalLines) {
            return CONTROL_WITHIN_LINES.matcher(text).find()
                    ? Optional.of(new Flaw("the text has a control character in it", "remove that character"))
                    : Optional.empty();
        }
        return CONTROL.matcher(text).find()
                ? Optional.of(new Flaw(
                        "the text has a line break or another control character in it", "write it on one line"))
                : Optional.empty();
    }

    /** Whether there is nothing to look for, as in nearly every text. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean control = letter < ' ' || (letter >= 0x7F && letter <= 0x9F);
            boolean turning = letter >= 0x202A && letter <= 0x2069;
            if (control || turning || Character.isSurrogate(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has an invisible character. */
    static boolean hasInvisible(String text) {
        return INVISIBLE.matcher(text).find();
    }
}
