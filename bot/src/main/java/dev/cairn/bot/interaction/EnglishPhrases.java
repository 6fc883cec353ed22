package dev.cairn.bot.interaction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Formats times, numbers and lists in English, for the English copies of all features. */
public final class EnglishPhrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMMM d", Locale.ENGLISH);

    private EnglishPhrases() {}

    /** Formats a time span, rounded to the hour from ten hours on: "45 min", "1 h 30 min", "40 h". */
    public static String span(Duration duration) {
        long minutes = Math.max(1, Math.round(duration.toSeconds() / 60.0));
        if (minutes < 60) {
            return minutes + " min";
        }
        long rest = minutes % 60;
        return rest == 0 || minutes >= 600 ? Math.round(minutes / 60.0) + " h" : minutes / 60 + " h " + rest + " min";
    }

    /** Formats a time span to the minute: "45 min", "10 h 5 min". */
    public static String exactly(Duration duration) {
        long minutes = duration.toMinutes();
        String rest = minutes % 60 + " min";
        if (minutes < 60) {
            return rest;
        }
        return minutes % 60 == 0 ? minutes / 60 + " h" : minutes / 60 + " h " + rest;
    }

    /** Formats an estimate, rounded to 5 minutes, or to 15 from two hours on. */
    public static String estimate(Duration duration) {
        long step = duration.compareTo(Duration.ofHours(2)) < 0 ? 5 : 15;
        return span(Duration.ofMinutes(Math.max(step, Math.round(duration.toMinutes() / (double) step) * step)));
    }

    /** Formats a time span to the quarter of an hour with the half hour as a fraction: "45 min", "2½ h", "2 h 15 min". */
    public static String sitting(Duration duration) {
        String span = estimate(duration);
        return span.endsWith(" h 30 min") ? span.replace(" h 30 min", "½ h") : span;
    }

    /** Formats hours of study, rounded to the half hour: "40 h", "2 h 30 min". */
    public static String hours(double hours) {
        return span(Duration.ofMinutes(Math.round(hours * 2) * 30));
    }

    /** Formats a day without its year: "Thu, November 19". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Puts a number before a noun, with a plural "s" unless the number is 1: "1 step", "4 steps". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Joins items: "A", "A and B", "A, B and C". */
    public static String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.get(0);
            default -> String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
        };
    }

    /** Joins up to {@code max} items and counts the rest: "A, B and 4 more". */
    public static String list(List<String> items, int max) {
        return items.size() <= max
                ? list(items)
                : String.join(", ", items.subList(0, max)) + " and " + (items.size() - max) + " more";
    }

    /** Joins up to three alternatives and counts the rest: "A or B", "A or B or C or one of 4 others". */
    public static String anyOf(List<String> items) {
        int most = 3;
        String shown = String.join(" or ", items.subList(0, Math.min(most, items.size())));
        int rest = items.size() - most;
        return rest <= 0 ? shown : shown + (rest == 1 ? " or one other" : " or one of " + rest + " others");
    }

    /**
     * Joins as many parts as fit, at least one, and adds a note about the rest.
     *
     * @param room in UTF-16 units, without the note
     * @param parts at least one
     * @param more the note for a number of parts left out
     */
    public static String within(int room, List<String> parts, String between, IntFunction<String> more) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            text.append(between);
            if (text.length() + parts.get(i).length() > room) {
                return text + more.apply(parts.size() - i);
            }
            text.append(parts.get(i));
        }
        return text.toString();
    }

    /** The name of a constant as words, such as "video series". */
    public static String words(Enum<?> value) {
        return value.name().equals("PDF")
                ? "PDF"
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
