package dev.cairn.bot.time;

import dev.cairn.bot.interaction.UserError;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a duration in English words or figures: "40", "40 min", "1 h 30", "1:30", "1.5 hours". */
public final class DurationParser {
    private static final String MINUTES = "(?:m|mins?|minutes?)";
    private static final String HOURS = "(?:h|hrs?|hours?)";
    private static final Pattern MINUTES_ALONE = Pattern.compile("(\\d{1,3})\\s*" + MINUTES + "?");
    private static final Pattern HOURS_ALONE = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*" + HOURS);
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,2})\\s*(?::|" + HOURS + "\\s*(?:and\\s)?)\\s*(\\d{1,2})\\s*" + MINUTES + "?");

    private DurationParser() {}

    /**
     * Reads a duration, a bare number as minutes.
     *
     * @return the minutes, rounded
     * @throws UserError if it is no duration, or not from 1 to {@code max} minutes
     */
    public static int minutes(String typed, int max) {
        long minutes = read(typed.strip().toLowerCase(Locale.ROOT));
        if (minutes < 1 || minutes > max) {
            throw new UserError(TimeCopy.text(copy -> copy.unknownDuration(max)));
        }
        return (int) minutes;
    }

    private static long read(String text) {
        Matcher minutes = MINUTES_ALONE.matcher(text);
        if (minutes.matches()) {
            return Long.parseLong(minutes.group(1));
        }
        Matcher hours = HOURS_ALONE.matcher(text);
        if (hours.matches()) {
            return Math.round(Double.parseDouble(hours.group(1).replace(',', '.')) * 60);
        }
        Matcher both = BOTH.matcher(text);
        return both.matches() ? Long.parseLong(both.group(1)) * 60 + Long.parseLong(both.group(2)) : 0;
    }
}
