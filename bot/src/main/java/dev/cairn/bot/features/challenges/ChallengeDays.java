package dev.cairn.bot.features.challenges;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The days of a challenge. A study day counts by its own date, whatever zone its learner is in; the instants are
 * midnights in the server's zone.
 *
 * @param first the first day
 * @param last the last day, which counts too
 * @param startsAt the midnight before the first day
 * @param endsAt the midnight after the last day
 * @param closesAt until when an entry for these days counts if it is made, {@link #GRACE} later
 */
public record ChallengeDays(LocalDate first, LocalDate last, Instant startsAt, Instant endsAt, Instant closesAt) {
    /** How long entries are waited for after the last midnight. */
    public static final Duration GRACE = Duration.ofDays(2);
    /** How far back a new challenge may start. */
    public static final int MAX_DAYS_BACK = 7;

    public ChallengeDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a challenge from " + first + " to " + last);
        }
    }

    public static ChallengeDays in(ZoneId zone, LocalDate first, LocalDate last) {
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new ChallengeDays(first, last, first.atStartOfDay(zone).toInstant(), end, end.plus(GRACE));
    }

    /** Whether it lasts a year at most. */
    public static boolean isWithinAYear(LocalDate first, LocalDate last) {
        return last.isBefore(first.plusYears(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many days it has. */
    public int count() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
