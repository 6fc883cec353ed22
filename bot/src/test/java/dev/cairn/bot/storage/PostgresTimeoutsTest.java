package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.interaction.UnavailableException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;

class PostgresTimeoutsTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CHANGE = "UPDATE request_turn SET next_at = next_at + 1 WHERE id = 1";

    @EachDatabase
    void aConnectionDoesNotWaitForLongWhateverTheServer(Database database) {
        assumeTrue(database.isShared(), "PostgreSQL's timeouts");

        assertThat(setting(database, "lock_timeout")).isEqualTo("4s");
        assertThat(setting(database, "statement_timeout")).isEqualTo("5s");
        assertThat(setting(database, "idle_in_transaction_session_timeout")).isEqualTo("20s");
        assertThat(setting(database, "transaction_timeout")).isEqualTo("1min");
    }

    @EachDatabase
    void timeoutsOfTheAddressTakePrecedence(DatabaseUrl url) throws StorageProblem {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "PostgreSQL's timeouts");
        try (Database database = Database.open(with("statement_timeout", "90s", url))) {
            assertThat(setting(database, "statement_timeout")).isEqualTo("90s");
            assertThat(setting(database, "lock_timeout")).isEqualTo("4s");
        }
    }

    @EachDatabase
    void aTransactionThatStandsStillLosesItsLocksAndIsToldSo(DatabaseUrl url) throws Exception {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "PostgreSQL's timeouts");
        try (Database stalled = Database.open(with("idle_in_transaction_session_timeout", "300", url));
                Database other = Database.open(url)) {
            assertThatThrownBy(() -> stalled.write(handle -> {
                        handle.execute(CHANGE);
                        awaitEndOf(backend(handle), other);
                        assertThat(CompletableFuture.supplyAsync(() -> change(other))
                                        .join())
                                .isOne();
                        return handle.execute(CHANGE);
                    }))
                    .isInstanceOf(UnavailableException.class);

            assertThat(change(stalled)).isOne();
        }
    }

    @EachDatabase
    void aConnectionToAServerThatRefusesChangesIsReplaced(DatabaseUrl url) throws StorageProblem {
        assumeTrue(url instanceof DatabaseUrl.Postgres, "SQLite has one connection that writes");
        try (Database database = Database.open(url)) {
            int[] refused = new int[1];
            assertThatThrownBy(() -> database.write(handle -> {
                        refused[0] = backend(handle);
                        handle.execute("SET TRANSACTION READ ONLY");
                        return handle.execute(CHANGE);
                    }))
                    .isInstanceOf(UnavailableException.class);

            assertThat(database.<Integer, RuntimeException>write(PostgresTimeoutsTest::backend))
                    .isNotEqualTo(refused[0]);
        }
    }

    private static void awaitEndOf(int backend, Database observer) {
        await().atMost(SOON)
                .until(() -> observer.<Integer, RuntimeException>read(
                                handle -> handle.createQuery("SELECT count(*) FROM pg_stat_activity WHERE pid = :pid")
                                        .bind("pid", backend)
                                        .mapTo(Integer.class)
                                        .one())
                        == 0);
    }

    private static int change(Database database) {
        return database.<Integer, RuntimeException>write(handle -> handle.execute(CHANGE));
    }

    private static int backend(Handle handle) {
        return handle.createQuery("SELECT pg_backend_pid()")
                .mapTo(Integer.class)
                .one();
    }

    private static String setting(Database database, String name) {
        return database.<String, RuntimeException>write(handle -> handle.createQuery("SELECT current_setting(:name)")
                .bind("name", name)
                .mapTo(String.class)
                .one());
    }

    private static DatabaseUrl with(String setting, String value, DatabaseUrl url) {
        DatabaseUrl.Postgres base = (DatabaseUrl.Postgres) url;
        return new DatabaseUrl.Postgres(
                base.hosts(), base.name(), base.jdbc() + "&options=-c%20" + setting + "=" + value);
    }
}
