package dev.cairn.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.StorageProblem;
import java.time.Duration;
import java.util.List;

class RateLimiterTest {
    @EachDatabase
    void fortyRequestsAreSpreadOverASecond(Database database) {
        assertEven(List.of(RateLimits.on(database).unprompted()));
    }

    @EachDatabase
    void processesOnOneDatabaseShareTheRate(DatabaseUrl url) throws StorageProblem {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "SQLite is for one process");
        try (Database one = Database.open(url);
                Database other = Database.open(url)) {
            assertEven(List.of(
                    RateLimits.on(one).unprompted(), RateLimits.on(other).unprompted()));
        }
    }

    /** Reserves a second of requests from the limiters in rotation, without waiting for their times. */
    private static void assertEven(List<RateLimiter> limiters) {
        long begun = System.nanoTime();
        Duration last = Duration.ZERO;
        for (int i = 0; i <= LocalRateLimiter.REQUESTS_PER_SECOND; i++) {
            Duration until = limiters.get(i % limiters.size()).next();
            last = Duration.ofNanos(System.nanoTime() - begun).plus(until);
        }
        assertThat(last).isGreaterThan(Duration.ofMillis(999));
    }
}
