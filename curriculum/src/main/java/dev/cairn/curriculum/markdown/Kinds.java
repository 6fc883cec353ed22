package dev.cairn.curriculum.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what kind of work a unit is, from the words that its file uses for it. */
final class Kinds {
    private static final Pattern PROJECT = Pattern.compile("\\b(projects?|capstone)\\b");
    private static final Pattern PRACTICE =
            Pattern.compile("\\b(exercises?|practice|problem sets?|labs?|quiz(zes)?)\\b");
    private static final Pattern COURSE = Pattern.compile("\\b(courses?|specialization)\\b");
    private static final Pattern READING = Pattern.compile("\\b(books?|papers?|readings?|chapters?)\\b");

    private Kinds() {}

    /**
     * The kind of a unit.
     *
     * @param heading the heading that it stands below
     */
    static String of(String heading, String title) {
        String words = title.toLowerCase(Locale.ROOT);
        String above = heading.toLowerCase(Locale.ROOT);
        if (PROJECT.matcher(words).find() || PROJECT.matcher(above).matches()) {
            return "project";
        }
        if (COURSE.matcher(above).matches() || COURSE.matcher(words).find()) {
            return "course";
        }
        if (PRACTICE.matcher(above).matches() || PRACTICE.matcher(words).find()) {
            return "practice";
        }
        return READING.matcher(above).matches() ? "reading" : "lesson";
    }
}
