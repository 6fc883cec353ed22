package dev.cairn.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.StorageProblem;
import java.time.Duration;

class IdentifyLimiterTest {
    /** How much the times of two reservations may differ from a whole gap, since they are told relative to now. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    @EachDatabase
    void eachBucketAdmitsOneSignInInAGapAndTheFirstAtOnce(Database database) {
        IdentifyLimiter limiter = RateLimits.on(database).identify();

        assertThat(limiter.next(0)).isLessThan(SLACK);
        assertThat(limiter.next(1)).isLessThan(SLACK);
        assertGaps(1, limiter.next(0));
        assertGaps(2, limiter.next(0));
        assertGaps(1, limiter.next(1));
    }

    @EachDatabase
    void processesOnOneDatabaseWaitForEachOtherAlsoAfterOneHasEnded(DatabaseUrl url) throws StorageProblem {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "SQLite is for one process");
        try (Database other = Database.open(url)) {
            try (Database ended = Database.open(url)) {
                RateLimits.on(ended).identify().next(0);
            }
            assertGaps(1, RateLimits.on(other).identify().next(0));
        }
    }

    @EachDatabase
    void aReservationFromBeforeTheClockWasSetBackIsForgotten(Database database) {
        assumeTrue(database.isShared(), "SQLite's process keeps its reservations in memory");
        IdentifyLimiter limiter = RateLimits.on(database).identify();
        limiter.next(0);
        database.write(handle -> handle.execute("UPDATE identify_slot SET reserved_at = reserved_at + 86400000000"));

        assertThat(limiter.next(0)).isLessThan(SLACK);
        assertGaps(1, limiter.next(0));
    }

    private static void assertGaps(int gaps, Duration wait) {
        assertThat(wait)
                .isBetween(IdentifyLimiter.GAP.multipliedBy(gaps).minus(SLACK), IdentifyLimiter.GAP.multipliedBy(gaps));
    }
}
