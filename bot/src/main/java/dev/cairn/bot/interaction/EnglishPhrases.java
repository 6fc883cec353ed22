package dev.cairn.bot.interaction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Small turns of phrase that every feature uses the same way. */
public final class EnglishPhrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);

    private EnglishPhrases() {}

    /** A time span as one says it: "45 min", "1 h 30 min", "40 h". */
    public static String span(Duration duration) {
        long minutes = Math.max(1, Math.round(duration.toSeconds() / 60.0));
        if (minutes < 60) {
            return minutes + " min";
        }
        long rest = minutes % 60;
        return rest == 0 || minutes >= 600 ? Math.round(minutes / 60.0) + " h" : minutes / 60 + " h " + rest + " min";
    }

    /** A time span to the minute, however long: "45 min", "10 h 5 min". */
    public static String exactly(Duration duration) {
        long minutes = duration.toMinutes();
        String rest = minutes % 60 + " min";
        if (minutes < 60) {
            return rest;
        }
        return minutes % 60 == 0 ? minutes / 60 + " h" : minutes / 60 + " h " + rest;
    }

    /** An estimate as one says it, no more exact than it can be: to 5 minutes, from two hours on to the quarter hour. */
    public static String estimate(Duration duration) {
        long step = duration.compareTo(Duration.ofHours(2)) < 0 ? 5 : 15;
        return span(Duration.ofMinutes(Math.max(step, Math.round(duration.toMinutes() / (double) step) * step)));
    }

    /** Hours of study to the whole hour from ten on, else to the half: "40 h", "2.5 h". */
    public static String hours(double hours) {
        return span(Duration.ofMinutes(Math.round(hours * 2) * 30));
    }

    /** A day of these weeks: "Thu 19 November". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "1 step", "4 steps". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.get(0);
            default -> String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
        };
    }

    /** The same with the rest counted when there are more than {@code most}: "A, B and 4 more". */
    public static String list(List<String> items, int most) {
        return items.size() <= most
                ? list(items)
                : String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
    }

    /** "A or B"; of more than three the rest is counted: "A or B or C or one of 4 others". */
    public static String anyOf(List<String> items) {
        int most = 3;
        String shown = String.join(" or ", items.subList(0, Math.min(most, items.size())));
        int rest = items.size() - most;
        return rest <= 0 ? shown : shown + (rest == 1 ? " or one other" : " or one of " + rest + " others");
    }

    /**
     * As many parts as there is room for, at least one, and what is said of those that are left.
     *
     * @param room in UTF-16 units
     * @param parts at least one
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
}
