package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.StudyHours;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them: "10 weeks", "6-8 hours/week", "90 min", "1.5 h". */
final class Durations {
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?))?\\s*\\+?\\s*"
                    + "(hours?|hrs?|h|minutes?|mins?|min|weeks?|wks?|days?|months?)\\b"
                    + "(\\s*(?:/|per|a|an|each)\\s*(?:week|wk))?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?))?");
    private static final double WEEKS_PER_MONTH = 4.33;

    private static final Pattern AT_END = Pattern.compile(
            "(?i)^(.*?)(?:^|\\s*[,;(\\[–—|]|\\s+-)\\s*(?:~|≈|about |maybe |roughly |around |approx\\.? |ca\\.? )?\\s*("
                    + AMOUNT.pattern() + ")\\s*[)\\]]?[.\\s]*$");

    private static final Pattern ALONE =
            Pattern.compile("(?i)(?:.*[.!?]\\s+)?(?:\\S+\\s+(?:weekends?|weeks?|evenings?|days?|sessions?)[,:]?\\s+)?"
                    + "(?:~|≈|about |maybe |roughly |around )?\\s*(" + AMOUNT.pattern() + ")[.!\\s]*");

    private Durations() {}

    /** A text that ends with hours, without them: "Containers (2-3 hours)". */
    record Ending(String before, StudyHours hours) {}

    /** What a text ends with behind a dash, a comma or in brackets, if it is a time. */
    static Optional<Ending> atEnd(String text) {
        String words = text.replaceAll("[\\p{So}\\p{Cf}\\x{FE0F}\\s]+$", "");
        Matcher match = AT_END.matcher(words);
        return match.matches()
                ? hours(match.group(2), "")
                        .map(found -> new Ending(closed(match.group(1).strip()), found))
                : Optional.empty();
    }

    /** A text with the bracket that it opened last: "Sorting (paper" of "Sorting (paper, 1 h)". */
    private static String closed(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')') ? text + ")" : text;
    }

    /** The hours of a text whose last sentence is nothing else: "~1h", "Two weekends, maybe 10h." */
    static Optional<StudyHours> alone(String text) {
        Matcher match = ALONE.matcher(text.strip());
        return match.matches() ? hours(match.group(1), "") : Optional.empty();
    }

    private record Amount(double min, double max, String unit, boolean weekly) {}

    /**
     * The hours of something.
     *
     * @param duration how long it takes in all, in weeks or hours; may be blank
     * @param effort the hours a week; may be blank
     */
    static Optional<StudyHours> hours(String duration, String effort) {
        Optional<Amount> length = amount(duration);
        Optional<Amount> weekly = amount(effort).filter(amount -> amount.weekly() || isHours(amount));
        if (length.isPresent() && !length.get().weekly() && toHours(length.get()) > 0) {
            double factor = toHours(length.get());
            return hours(length.get().min() * factor, length.get().max() * factor);
        }
        if (length.isPresent() && weekly.isPresent() && weeks(length.get()) > 0) {
            double weeks = weeks(length.get());
            double perHour = toHours(weekly.get());
            return hours(
                    length.get().min() * weeks * weekly.get().min() * perHour,
                    length.get().max() * weeks * weekly.get().max() * perHour);
        }
        return weekly.filter(amount -> !amount.weekly() && length.isEmpty())
                .flatMap(amount -> hours(amount.min() * toHours(amount), amount.max() * toHours(amount)));
    }

    /** A duration in a column whose heading says that it is in hours. */
    static Optional<StudyHours> plainHours(String number) {
        Matcher match = NUMBERS.matcher(number.strip());
        if (!match.matches()) {
            return hours(number, "");
        }
        double min = Double.parseDouble(match.group(1));
        return hours(min, match.group(2) == null ? min : Double.parseDouble(match.group(2)));
    }

    private static Optional<StudyHours> hours(double min, double max) {
        double least = Math.round(min * 10) / 10.0;
        double most = Math.round(Math.max(min, max) * 10) / 10.0;
        return least >= 0.1 && most <= 10_000 ? Optional.of(new StudyHours(least, most)) : Optional.empty();
    }

    private static Optional<Amount> amount(String text) {
        Matcher match = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
        if (!match.find()) {
            return Optional.empty();
        }
        double min = Double.parseDouble(match.group(1));
        double max = match.group(2) == null ? min : Double.parseDouble(match.group(2));
        return Optional.of(new Amount(min, max, match.group(3), match.group(4) != null));
    }

    private static boolean isHours(Amount amount) {
        return toHours(amount) > 0;
    }

    /** How many hours one of its units has; 0 for weeks, days and months, of which nobody knows how full they are. */
    private static double toHours(Amount amount) {
        if (amount.unit().startsWith("h")) {
            return 1;
        }
        return amount.unit().startsWith("min") ? 1.0 / 60 : 0;
    }

    private static double weeks(Amount amount) {
        if (amount.unit().startsWith("w")) {
            return 1;
        }
        if (amount.unit().startsWith("mo")) {
            return WEEKS_PER_MONTH;
        }
        return amount.unit().startsWith("d") ? 1.0 / 7 : 0;
    }
}
