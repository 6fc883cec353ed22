package dev.cairn.curriculum;

import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final Pattern NAME = Pattern.compile(Name.REGEX);

    private final int names;
    private final int maxLength;
    /** One pattern for the whole id, because ids are read from the database by the hundred. */
    private final Pattern pattern;

    IdForm(int names, int maxLength) {
        this.names = names;
        this.maxLength = maxLength;
        this.pattern = Pattern.compile(Name.REGEX + ("\\." + Name.REGEX).repeat(names - 1));
    }

    public int maxLength() {
        return maxLength;
    }

    public boolean matches(String id) {
        return id.length() <= maxLength && pattern.matcher(id).matches();
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
        return NAME.matcher(text).matches();
    }

    /** A class of its own, because an enum's constructor runs before its constants are set. */
    private static final class Name {
        static final String REGEX = "[a-z0-9]++(?:-[a-z0-9]++)*+";
    }
}
