package dev.cairn.bot.features.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** How late a reminder is, which decides whether it is still sent. */
enum Lateness {
    ON_TIME,
    /** It is sent and says that it is late. */
    LATE,
    /** It is not sent; the next one will be. */
    TOO_LATE;

    /** Twenty thousand reminders at forty a second take less. */
    private static final Duration TOLERANCE = Duration.ofMinutes(15);

    private static final Duration MAX_LATENESS = Duration.ofHours(6);
    private static final LocalTime NIGHT_START = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_END = LocalTime.of(7, 0);

    /** Reminders due before this are too late at any hour. */
    static Instant cutoff(Instant now) {
        return now.minus(MAX_LATENESS);
    }

    /** At night, from 22:00 to 07:00, only reminders set for the night are sent late. */
    static Lateness of(Instant due, Instant now, ZoneId zone) {
        Duration late = Duration.between(due, now);
        if (late.compareTo(TOLERANCE) <= 0) {
            return ON_TIME;
        }
        boolean wakes = isNight(now, zone) && !isNight(due, zone);
        return late.compareTo(MAX_LATENESS) > 0 || wakes ? TOO_LATE : LATE;
    }

    private static boolean isNight(Instant instant, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(instant, zone);
        return !time.isBefore(NIGHT_START) || time.isBefore(NIGHT_END);
    }
}
