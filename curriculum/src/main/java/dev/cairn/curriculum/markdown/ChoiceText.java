package dev.cairn.curriculum.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads "Choose one of the following", "Pick any two of these", "One of these is enough". */
final class ChoiceText {
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five");
    private static final String NUMBER = "(one|two|three|four|five|\\d{1,2})";
    private static final Pattern CHOOSE =
            Pattern.compile("(?:choose|pick|select|take|complete|do)\\s+(?:any\\s+|at least\\s+)?" + NUMBER
                    + "\\s+(?:of|from|course|book|unit|option|project)|(?:choose|pick|select)\\s+(?:any\\s+|at least\\s+)?"
                    + NUMBER
                    + "\\s*[:：]|(?:any\\s+)?" + NUMBER
                    + "\\s+of\\s+(?:these|the following)\\b.*\\benough");

    /** "Databases (pick one)", "Frameworks: choose one of these". */
    private static final Pattern AT_END =
            Pattern.compile("(?i)^(.*?\\S)\\s*(?:[(\\[:–—-])\\s*((?:choose|pick|select|do|take|complete)\\s+"
                    + "(?:any\\s+|at least\\s+|only\\s+)?" + NUMBER
                    + "(?:\\s+(?:of|from)\\b[^)\\]]*)?)\\s*[)\\]:.!]*$");

    private ChoiceText() {}

    /** A heading without what it says about a choice, and that. */
    record OfHeading(String title, String choice) {}

    /** What a heading says about a choice among what stands below it. */
    static Optional<OfHeading> ofHeading(String heading) {
        Matcher match = AT_END.matcher(heading.strip());
        if (match.matches()) {
            return Optional.of(new OfHeading(match.group(1), match.group(2) + ":"));
        }
        return of(heading).map(choose -> new OfHeading(heading, heading));
    }

    /** How many are to be chosen; empty if the text asks for no choice. */
    static Optional<Integer> of(String text) {
        Matcher match = CHOOSE.matcher(text.toLowerCase(Locale.ROOT));
        if (!match.find()) {
            return Optional.empty();
        }
        String number = IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        int word = NUMBERS.indexOf(number);
        int choose = word >= 0 ? word + 1 : Integer.parseInt(number);
        return choose > 0 ? Optional.of(choose) : Optional.empty();
    }
}
