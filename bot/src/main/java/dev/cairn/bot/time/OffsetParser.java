package dev.cairn.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an offset from UTC ("utc+5:45"), or derives it from the local time ("14:05", "2:05 pm"). */
final class OffsetParser {
    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt)?\\s*([+\\-\\u2212])\\s*(\\d{1,2})(?::?(\\d{2}))?(?:\\s*h)?");
    private static final int MAX_OFFSET_HOURS = 14;

    private OffsetParser() {}

    /** The offset that was typed, or that follows from the time that was typed. */
    static Optional<ZoneOffset> offset(String typed, Instant now) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Optional<ZoneOffset> offset = written(text);
        return offset.isPresent() ? offset : TimeOfDayParser.read(text).map(time -> nearest(time, now));
    }

    private static Optional<ZoneOffset> written(String text) {
        Matcher matcher = OFFSET.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(matcher.group(2));
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        if (hours > MAX_OFFSET_HOURS || minutes > 59) {
            return Optional.empty();
        }
        int sign = matcher.group(1).equals("+") ? 1 : -1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    /** Rounds to the quarter hour, since offsets are multiples of it and wall clocks are seldom off by half of that. */
    private static ZoneOffset nearest(LocalTime time, Instant now) {
        Duration ahead = Duration.between(LocalTime.ofInstant(now, ZoneOffset.UTC), time);
        int quarters = Math.floorMod(Math.round(ahead.toMinutes() / 15.0) + 48, 96) - 48;
        return ZoneOffset.ofTotalSeconds(quarters * 15 * 60);
    }
}
