package dev.cairn.curriculum;

import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

/** How long and of how many dotted names the ids of each kind are: short enough for a button beside a learner's id. */
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
    private final int longest;
    /** All of it in one: ids are read from the database by the hundred. */
    private final Pattern pattern;

    IdForm(int names, int longest) {
        this.names = names;
        this.longest = longest;
        this.pattern = Pattern.compile(Name.REGEX + ("\\." + Name.REGEX).repeat(names - 1));
    }

    public int longest() {
        return longest;
    }

    public boolean admits(String id) {
        return id.length() <= longest && pattern.matcher(id).matches();
    }

    void require(String id) {
        if (!admits(id)) {
            throw new IllegalArgumentException("not the id of a " + name().toLowerCase(Locale.ROOT) + ": " + id);
        }
    }

    /** An id of this form to go on with where a document has none that can be read. */
    public String stopgap(int number) {
        return String.join(".", Collections.nCopies(names, "unnamed-" + number));
    }

    /** Whether the text is one kebab-case name. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Apart from the enum, whose constructor comes before its own constants. */
    private static final class Name {
        static final String REGEX = "[a-z0-9]++(?:-[a-z0-9]++)*+";
    }
}
