package dev.cairn.bot.storage;

import java.time.Duration;

/** Checks whether changes can be stored, by storing one every few seconds at most. */
final class WriteCheck {
    /** Writes a row as it is, which both databases log and sync as they do any other change. */
    static final String CHANGE = "UPDATE request_turn SET next_at = next_at WHERE id = 1";
    /** How long the change waits for a lock: shorter than anyone waits for the answer. */
    static final Duration LOCK_TIMEOUT = Duration.ofMillis(400);

    private static final Duration INTERVAL = Duration.ofSeconds(3);

    private final Change change;
    private DatabaseState latest = DatabaseState.STORES_CHANGES;
    private long next = System.nanoTime();

    WriteCheck(Change change) {
        this.change = change;
    }

    /** Writes a row unchanged. */
    interface Change {
        void store() throws Exception;
    }

    synchronized DatabaseState state() {
        if (System.nanoTime() - next >= 0) {
            latest = test();
            next = System.nanoTime() + INTERVAL.toNanos();
        }
        return latest;
    }

    private DatabaseState test() {
        try {
            change.store();
            return DatabaseState.STORES_CHANGES;
        } catch (Exception fault) {
            return SqlFaults.in(fault).map(DatabaseState::of).orElse(DatabaseState.REFUSES_CHANGES);
        }
    }
}
