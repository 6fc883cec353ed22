package dev.cairn.bot.time;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day in English words or figures: "19:00", "at 7pm", "7:30 p.m.", "half past 7 pm", "19h30", "1930", "noon". */
public final class TimeOfDayParser {
    private static final Pattern TWENTY_FOUR = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern WITHOUT_COLON = Pattern.compile("([01]\\d|2[0-4])([0-5]\\d)");
    private static final Pattern WITH_H = Pattern.compile("(\\d{1,2}) ?h ?(\\d{2})?");
    private static final Pattern TWELVE = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.? ?m\\.?");
    /** Only from 13 on: smaller numbers could be in either half of the day. */
    private static final Pattern BARE = Pattern.compile("(1[3-9]|2[0-3])()");

    /** An hour, with minutes or without, that can be in either half of the day. */
    private static final Pattern EITHER_HALF = Pattern.compile("([1-9]|1[0-2])(?:[:.]([0-5]\\d))?");

    /** Such as "half past 7", "quarter to eight pm" and "ten past 19". */
    private static final Pattern PAST = Pattern.compile(
            "(?:a )?(half|quarter|five|ten|twenty|twenty-five|\\d{1,2})(?: minutes?)? (past|after|to|before)"
                    + " (\\d{1,2}|[a-z]+)(?: ?o[’']?clock)?( ?[ap]\\.? ?m\\.?)?");

    private static final Map<String, Integer> MINUTES =
            Map.of("half", 30, "quarter", 15, "five", 5, "ten", 10, "twenty", 20, "twenty-five", 25);
    private static final List<String> HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern AT = Pattern.compile("^(?:at|around|@) ?");

    private TimeOfDayParser() {}

    /** The time; empty if the text is not a time, or is ambiguous. */
    public static Optional<LocalTime> read(String typed) {
        String words = normalized(typed);
        String text = inFigures(words);
        boolean isPhrase = !text.equals(words);
        if (isPhrase && EITHER_HALF.matcher(text).matches()) {
            return Optional.empty();
        }
        if (text.equals("noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        if (text.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return twelve(text)
                .or(() -> twentyFour(TWENTY_FOUR.matcher(text)))
                .or(() -> twentyFour(WITHOUT_COLON.matcher(text)))
                .or(() -> twentyFour(WITH_H.matcher(text)))
                .or(() -> twentyFour(BARE.matcher(text)));
    }

    /** Full-width figures and colons are read as the common ones. */
    private static String normalized(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return AT.matcher(text).replaceFirst("");
    }

    /** Writes "half past 7" as "7:30", and what is no such phrase as it is. */
    private static String inFigures(String text) {
        Matcher past = PAST.matcher(text);
        if (!past.matches()) {
            return text;
        }
        int minutes = MINUTES.containsKey(past.group(1)) ? MINUTES.get(past.group(1)) : Integer.parseInt(past.group(1));
        int named = HOURS.indexOf(past.group(3)) + 1;
        boolean isNumber = Character.isDigit(past.group(3).charAt(0));
        if (minutes < 1 || minutes > 59 || (!isNumber && named == 0)) {
            return text;
        }
        int hour = isNumber ? Integer.parseInt(past.group(3)) : named;
        boolean isAfter = past.group(2).equals("past") || past.group(2).equals("after");
        if (!isAfter) {
            // "Quarter to one" is 12:45 on a clock of either kind.
            hour = hour == 1 ? 12 : hour - 1;
            minutes = 60 - minutes;
        }
        return hour < 0
                ? text
                : hour + ":" + (minutes < 10 ? "0" : "") + minutes + Objects.requireNonNullElse(past.group(4), "");
    }

    /** The times that the text can mean: both halves of the day for "7" and "half past 7", one for "19:00", none for others. */
    public static List<LocalTime> meanings(String typed) {
        Matcher either = EITHER_HALF.matcher(inFigures(normalized(typed)));
        if (!either.matches()) {
            return read(typed).stream().toList();
        }
        LocalTime morning = LocalTime.of(Integer.parseInt(either.group(1)) % 12, minute(either));
        return List.of(morning, morning.plusHours(12));
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

    /** Takes 24:00 as midnight. */
    private static Optional<LocalTime> of(int hour, int minute) {
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
