package dev.cairn.bot.delivery;

import dev.cairn.bot.storage.Database;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Spaces the sign-ins of all processes on a PostgreSQL database, by its clock. */
final class PostgresIdentifyLimiter implements IdentifyLimiter {
    /** A reservation further ahead than any queue is from before the database's clock was set back. */
    private static final Duration MAX_WAIT = Duration.ofMinutes(30);

    private static final String NEXT = """
            INSERT INTO identify_slot AS slot (bucket, reserved_at)
            VALUES (:bucket, (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT)
            ON CONFLICT (bucket) DO UPDATE SET reserved_at = CASE
                WHEN slot.reserved_at > excluded.reserved_at + :longest THEN excluded.reserved_at
                ELSE greatest(slot.reserved_at + :gap, excluded.reserved_at) END
            RETURNING reserved_at - (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT
            """;

    private final Database database;

    PostgresIdentifyLimiter(Database database) {
        this.database = database;
    }

    @Override
    public Duration next(int bucket) {
        long micros = database.write(handle -> handle.createQuery(NEXT)
                .bind("bucket", bucket)
                .bind("gap", GAP.toNanos() / 1_000)
                .bind("longest", MAX_WAIT.toNanos() / 1_000)
                .mapTo(Long.class)
                .one());
        return Duration.of(Math.max(0, micros), ChronoUnit.MICROS);
    }
}
