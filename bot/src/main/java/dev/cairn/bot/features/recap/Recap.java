package dev.cairn.bot.features.recap;

import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The weekly recap of a server.
 *
 * @param goalHours the hours a week that everyone together wants to reach
 * @param next when the next one is due
 * @param week the Monday of the week that the next one is about
 * @param emptyWeeks the weeks in a row, up to now, in which nothing happened
 * @param isFirst whether no recap came before, so that its week may have passed before anybody knew of recaps
 */
record Recap(
        ServerId server,
        RecapSchedule schedule,
        Optional<Integer> goalHours,
        Instant next,
        LocalDate week,
        int emptyWeeks,
        boolean isFirst) {
    /** The empty weeks in a row that get a message; later ones get none until something happens. */
    static final int MAX_TOLD_EMPTY = 2;

    /** What it is about, in the server's zone. Days of an earlier week are left out of the first one. */
    RecapPeriod period(ZoneId zone) {
        Instant begin = week.atStartOfDay(zone).toInstant();
        Instant end = week.plusWeeks(1).atStartOfDay(zone).toInstant();
        Instant previousDue = next.atZone(zone).minusWeeks(1).toInstant();
        if (!next.isBefore(end)) {
            return new RecapPeriod(begin, end, previousDue, next);
        }
        return new RecapPeriod(isFirst ? begin : previousDue, next, previousDue, next);
    }

    /** Whether an empty week gets no message. */
    boolean isSilentWhenEmpty() {
        return isFirst || emptyWeeks >= MAX_TOLD_EMPTY;
    }
}
