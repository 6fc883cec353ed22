package dev.cairn.bot.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a few seconds why a call failed that somebody waited for. A check that stores one small row may succeed when
 * nothing larger does, as on a full disk, and over its own connection when all others are in use.
 */
final class RecentFailure {
    private static final Duration COUNTS_FOR = Duration.ofSeconds(5);

    /** The states that concern everybody. A lock may be on one person's row, and what cannot be reached the check sees too. */
    private static final Set<DatabaseState> GENERAL = EnumSet.of(
            DatabaseState.DISK_FULL,
            DatabaseState.DISK_FAILS,
            DatabaseState.READ_ONLY,
            DatabaseState.CANNOT_BE_OPENED,
            DatabaseState.TOO_SLOW,
            DatabaseState.NO_FREE_CONNECTION);

    private record Failure(DatabaseState state, long nanos) {}

    private final AtomicReference<@Nullable Failure> latest = new AtomicReference<>();

    void note(SQLException fault) {
        DatabaseState state = DatabaseState.of(fault);
        if (GENERAL.contains(state)) {
            latest.set(new Failure(state, System.nanoTime()));
        }
    }

    Optional<DatabaseState> state() {
        return Optional.ofNullable(latest.get())
                .filter(failure -> System.nanoTime() - failure.nanos() < COUNTS_FOR.toNanos())
                .map(Failure::state);
    }
}
