package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.ServerId;
import java.time.LocalDate;

/** Sums up the weeks of servers from the rows of those who are listed. */
public interface ServerWeeks {
    /** The most people who are named. */
    int MAX_NAMED = 10;

    /**
     * Sums up a week.
     *
     * @param monday its first day; this week or last week in the server's zone, as older rows are not kept
     */
    ServerWeek of(ServerId server, LocalDate monday);
}
