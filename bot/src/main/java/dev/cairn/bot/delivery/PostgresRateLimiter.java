package dev.cairn.bot.delivery;

import dev.cairn.bot.storage.Database;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Spaces requests evenly across all processes on a PostgreSQL database, by its clock. */
final class PostgresRateLimiter implements RateLimiter {
    private static final String NEXT = """
            UPDATE request_turn
            SET next_at = greatest(next_at + :gap, (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT)
            WHERE id = 1
            RETURNING next_at - (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT
            """;

    private final Database database;

    PostgresRateLimiter(Database database) {
        this.database = database;
    }

    @Override
    public Duration next() {
        long micros = database.write(handle -> handle.createQuery(NEXT)
                .bind("gap", LocalRateLimiter.GAP.toNanos() / 1_000)
                .mapTo(Long.class)
                .one());
        return Duration.of(Math.max(0, micros), ChronoUnit.MICROS);
    }
}
