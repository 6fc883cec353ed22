package dev.cairn.bot.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day in English words or figures: "19:00", "7pm", "7:30 p.m.", "19h30", "noon". */
public final class TimeOfDayParser {
    private static final Pattern TWENTY_FOUR = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern WITH_H = Pattern.compile("(\\d{1,2}) ?h ?(\\d{2})?");
    private static final Pattern TWELVE = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.? ?m\\.?");
    /** Only from 13 on: smaller numbers could be in either half of the day. */
    private static final Pattern BARE = Pattern.compile("(1[3-9]|2[0-3])()");

    private TimeOfDayParser() {}

    /** The time; empty if the text is not a time, or is ambiguous. */
    public static Optional<LocalTime> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.equals("noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        if (text.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return twelve(text)
                .or(() -> twentyFour(TWENTY_FOUR.matcher(text)))
                .or(() -> twentyFour(WITH_H.matcher(text)))
                .or(() -> twentyFour(BARE.matcher(text)));
    }

    private static Optional<LocalTime> twelve(String text) {
        Matcher matcher = TWELVE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        if (hour < 1 || hour > 12) {
            return Optional.empty();
        }
        return of(hour % 12 + (matcher.group(3).equals("p") ? 12 : 0), minute(matcher));
    }

    private static Optional<LocalTime> twentyFour(Matcher matcher) {
        return matcher.matches() ? of(Integer.parseInt(matcher.group(1)), minute(matcher)) : Optional.empty();
    }

    private static int minute(Matcher matcher) {
        String minute = matcher.group(2);
        return minute == null || minute.isEmpty() ? 0 : Integer.parseInt(minute);
    }

    private static Optional<LocalTime> of(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
