package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

class DatabaseTest {
    private Database database;

    @BeforeEach
    void table(Database database) {
        this.database = database;
        database.write(handle -> handle.execute("CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT)"));
        insert(1);
        insert(2);
    }

    @EachDatabase
    void openDatabaseStoresChanges() {
        assertThat(database.state()).isEqualTo(DatabaseState.STORES_CHANGES);
    }

    @EachDatabase
    void committedWriteIsRead() {
        assertThat(count()).isEqualTo(2);
    }

    @EachDatabase
    void failedWriteIsRolledBack() {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("DELETE FROM note");
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(count()).isEqualTo(2);
    }

    @EachDatabase
    void aReadCannotWrite() {
        assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM note")))
                .isInstanceOf(RuntimeException.class);

        assertThat(count()).isEqualTo(2);
    }

    @EachDatabase
    void aTransactionInsideAnotherIsRefused() {
        assertThatThrownBy(() -> database.write(handle -> count())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.read(handle -> count())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.read(handle -> {
                    insert(3);
                    return handle;
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count()).as("one after the other").isEqualTo(2);
    }

    @EachDatabase
    void aReadSeesOneStateThroughout() {
        database.read(handle -> {
            long before = count(handle);
            CompletableFuture.runAsync(() -> insert(3)).join();
            assertThat(count(handle)).isEqualTo(before);
            return before;
        });

        assertThat(count()).isEqualTo(3);
    }

    @EachDatabase
    void onlyTransactionRollbacksAreRetried() {
        int[] attempts = {0};

        assertThatThrownBy(() -> database.write(handle -> {
                    attempts[0]++;
                    return handle.execute("INSERT INTO note VALUES (1, 'again')");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(attempts[0]).isEqualTo(1);
    }

    @EachDatabase
    void writesThatWaitForEachOtherBothSucceed() throws Exception {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var forth = threads.submit(() -> lockBoth(1, 2, bothHoldOne));
            var back = threads.submit(() -> lockBoth(2, 1, bothHoldOne));

            forth.get(20, TimeUnit.SECONDS);
            back.get(20, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(texts()).isEqualTo("--");
    }

    /** On PostgreSQL the first attempts deadlock; on SQLite the one write waits for the other, and not at the barrier. */
    private boolean lockBoth(long first, long second, CyclicBarrier bothHoldOne) {
        return database.write(handle -> {
            append(handle, first);
            try {
                bothHoldOne.await(1, TimeUnit.SECONDS);
            } catch (Exception alone) {
                // The other is behind us, or has been here before.
            }
            append(handle, second);
            return true;
        });
    }

    @EachDatabase
    void instantsDatesAndIdsAreReadAsWritten() {
        Instant instant = Instant.ofEpochMilli(1_767_225_600_123L);
        LocalDate day = LocalDate.of(2026, 2, 28);
        LearnerId learner = new LearnerId(1_404_563_872_309_248_123L);

        database.read(handle -> {
            assertThat(echo(handle, instant, Instant.class)).isEqualTo(instant);
            assertThat(echo(handle, Instant.EPOCH, Instant.class)).isEqualTo(Instant.EPOCH);
            assertThat(echo(handle, day, LocalDate.class)).isEqualTo(day);
            assertThat(echo(handle, learner, LearnerId.class)).isEqualTo(learner);
            return handle;
        });
    }

    private static <T> T echo(Handle handle, T value, Class<T> type) {
        String column = value instanceof LocalDate ? "TEXT" : "BIGINT";
        return handle.createQuery("SELECT CAST(:value AS " + column + ")")
                .bind("value", value)
                .mapTo(type)
                .one();
    }

    private void insert(long id) {
        database.write(handle -> handle.execute("INSERT INTO note VALUES (?, '')", id));
    }

    private static void append(Handle handle, long id) {
        handle.execute("UPDATE note SET text = text || '-' WHERE id = ?", id);
    }

    private String texts() {
        return database.read(handle -> handle.createQuery("SELECT text FROM note WHERE id = 1")
                .mapTo(String.class)
                .one());
    }

    private long count() {
        return database.read(DatabaseTest::count);
    }

    private static long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM note").mapTo(Long.class).one();
    }
}
