package dev.cairn.bot.features.recap;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.Optional;

/** Stores the weekly recaps of servers. */
interface RecapStore {
    Optional<Recap> of(ServerId server);

    /**
     * Turns the recap on, or changes it, and schedules the next one. A week that had its recap does not get another.
     *
     * @param goalHours empty for no goal
     */
    Recap set(ServerId server, RecapSchedule schedule, Optional<Integer> goalHours, Instant now);

    /** Turns the recap off; returns whether it was on. */
    boolean turnOff(ServerId server);

    /** The server's recap if one is due. */
    Optional<Recap> due(ServerId server, Instant now);

    /** Claims the message of a due recap; empty if another process has settled it meanwhile. */
    Optional<Claim> claim(Recap due, Instant now);

    /** Schedules another attempt. */
    void retry(Recap due, Instant at);

    /** Settles a due recap, and schedules the next one. */
    void settle(Recap due, Outcome outcome, Instant now);

    /** What became of a due recap. */
    enum Outcome {
        /** Something happened in the week, and the recap was posted. */
        TOLD,
        /** Nothing happened in the week. */
        EMPTY,
        /** It could not be posted. */
        SKIPPED
    }
}
