package dev.cairn.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A zone given by numbers: its distance from UTC ("utc+5:45"), or the time it is there ("14:05", "2:05 pm"). */
final class OffsetParser {
    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt)?\\s*([+\\-\\u2212])\\s*(\\d{1,2})(?::?(\\d{2}))?(?:\\s*h)?");
    private static final int FARTHEST = 14;

    private OffsetParser() {}

    /** The distance from UTC that was typed or follows from the time that was typed. */
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
        if (hours > FARTHEST || minutes > 59) {
            return Optional.empty();
        }
        int sign = matcher.group(1).equals("+") ? 1 : -1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    /** Zones are quarters of an hour apart, and clocks on walls seldom wrong by half of that; the nearer side of UTC. */
    private static ZoneOffset nearest(LocalTime time, Instant now) {
        Duration ahead = Duration.between(LocalTime.ofInstant(now, ZoneOffset.UTC), time);
        int quarters = Math.floorMod(Math.round(ahead.toMinutes() / 15.0) + 48, 96) - 48;
        return ZoneOffset.ofTotalSeconds(quarters * 15 * 60);
    }
}
