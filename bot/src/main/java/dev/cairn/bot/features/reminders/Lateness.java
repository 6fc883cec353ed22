package dev.cairn.bot.features.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Whether what could not go out in time still should. */
enum Lateness {
    /** Nobody would call it late. */
    IN_TIME,
    /** It goes out, and says that it is late. */
    LATE,
    /** It stays where it is, and the next one stands. */
    LET_GO;

    /** A queue of twenty thousand at forty a second is gone in less. */
    private static final Duration UNNOTICED = Duration.ofMinutes(15);

    private static final Duration MOST = Duration.ofHours(6);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** What was due before has been let go of. */
    static Instant horizon(Instant now) {
        return now.minus(MOST);
    }

    /** Of what was due then; late ones wake nobody at night but those who set them for the night. */
    static Lateness of(Instant due, Instant now, ZoneId zone) {
        Duration late = Duration.between(due, now);
        if (late.compareTo(UNNOTICED) <= 0) {
            return IN_TIME;
        }
        boolean wakes = isNight(now, zone) && !isNight(due, zone);
        return late.compareTo(MOST) > 0 || wakes ? LET_GO : LATE;
    }

    private static boolean isNight(Instant instant, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(instant, zone);
        return !time.isBefore(NIGHT) || time.isBefore(MORNING);
    }
}
