package dev.cairn.bot.time;

import dev.cairn.bot.features.studytime.LogCopy;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.progress.TimeEntry;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write a span of time: "40", "40 min", "1 h 30", "1:30", "1.5 hours". */
public final class DurationParser {
    private static final String MINUTES = "(?:m|mins?|minutes?)";
    private static final String HOURS = "(?:h|hrs?|hours?)";
    private static final Pattern MINUTES_ALONE = Pattern.compile("(\\d{1,3})\\s*" + MINUTES + "?");
    private static final Pattern HOURS_ALONE = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*" + HOURS);
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,2})\\s*(?::|" + HOURS + "\\s*(?:and\\s)?)\\s*(\\d{1,2})\\s*" + MINUTES + "?");

    private DurationParser() {}

    /**
     * The minutes.
     *
     * @throws UserError if it is no span, or none from 1 to {@link TimeEntry#MOST_A_DAY} minutes
     */
    public static int minutes(String typed) {
        long minutes = read(typed.strip().toLowerCase(Locale.ROOT));
        if (minutes < 1 || minutes > TimeEntry.MOST_A_DAY) {
            throw new UserError(LogCopy.text(LogCopy::noSpan));
        }
        return (int) minutes;
    }

    private static long read(String words) {
        Matcher minutes = MINUTES_ALONE.matcher(words);
        if (minutes.matches()) {
            return Long.parseLong(minutes.group(1));
        }
        Matcher hours = HOURS_ALONE.matcher(words);
        if (hours.matches()) {
            return Math.round(Double.parseDouble(hours.group(1).replace(',', '.')) * 60);
        }
        Matcher both = BOTH.matcher(words);
        return both.matches() ? Long.parseLong(both.group(1)) * 60 + Long.parseLong(both.group(2)) : 0;
    }
}
