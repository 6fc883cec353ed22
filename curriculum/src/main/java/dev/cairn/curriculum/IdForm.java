package dev.cairn.curriculum;

import java.util.Collections;
import java.util.Locale;

/** The length and the number of dotted names of each kind of id; short enough for a button beside a learner's id. */
public enum IdForm {
    ROADMAP(1, 32),
    WITHIN_ROADMAP(2, 65),
    SECTION(3, 98),
    UNIT(1, 48),
    STEP(2, 89),
    RESOURCE(1, 48),
    PIECE(2, 89),
    TOPIC(1, 48);

    private final int names;
    private final int maxLength;

    IdForm(int names, int maxLength) {
        this.names = names;
        this.maxLength = maxLength;
    }

    public int maxLength() {
        return maxLength;
    }

    public boolean matches(String id) {
        return id.length() <= maxLength && isDotted(id, names);
    }

    void require(String id) {
        if (!matches(id)) {
            throw new IllegalArgumentException("not the id of a " + name().toLowerCase(Locale.ROOT) + ": " + id);
        }
    }

    /** A valid id to continue with when a document has none that can be read. */
    public String placeholder(int number) {
        return String.join(".", Collections.nCopies(names, "unnamed-" + number));
    }

    /** Whether the text is a single kebab-case name. */
    public static boolean isName(String text) {
        return isDotted(text, 1);
    }

    /**
     * Whether the text is so many names with dots between them, each of lower-case letters, digits and single hyphens within.
     * Not a pattern, because ids are read by the thousand at the start.
     */
    private static boolean isDotted(String text, int names) {
        int dots = 0;
        char before = '.';
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isSeparator(letter) ? isSeparator(before) : !isNameLetter(letter)) {
                return false;
            }
            if (letter == '.') {
                dots++;
            }
            before = letter;
        }
        return dots == names - 1 && !isSeparator(before);
    }

    private static boolean isSeparator(char letter) {
        return letter == '.' || letter == '-';
    }

    private static boolean isNameLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }
}
