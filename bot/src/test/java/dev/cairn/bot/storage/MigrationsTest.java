package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @EachDatabase
    void reopeningMigratesNothing(DatabaseUrl url) throws StorageProblem {
        long migrations = migrationsAfterOpening(url);

        assertThat(migrations).isPositive();
        assertThat(migrationsAfterOpening(url)).isEqualTo(migrations);
    }

    @EachDatabase
    void whatFlywayHasJustMigratedIsCurrent(DatabaseUrl url) throws StorageProblem {
        try (Database database = Database.open(url)) {
            assertThat(MigrationHistory.isCurrent(database.connections()))
                    .as("the checksums are Flyway's, and src/main/resources/db/migrations.txt lists every migration")
                    .isTrue();
        }
    }

    @EachDatabase
    void aHistoryThatMissesOrFailedAMigrationIsNotCurrent(DatabaseUrl url) throws StorageProblem {
        try (Database database = Database.open(url)) {
            for (String change : List.of(
                    "UPDATE flyway_schema_history SET success = FALSE WHERE version = '002'",
                    "UPDATE flyway_schema_history SET success = TRUE, type = 'DELETE' WHERE version = '002'",
                    "DELETE FROM flyway_schema_history WHERE version = '002'",
                    "DROP TABLE flyway_schema_history")) {
                database.write(handle -> handle.execute(change));

                assertThat(MigrationHistory.isCurrent(database.connections()))
                        .as(change)
                        .isFalse();
            }
        }
    }

    @Test
    void everyMigrationIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "db", "migration"))) {
            assertThat(MigrationHistory.names())
                    .as("src/main/resources/db/migrations.txt")
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
    }

    @EachDatabase
    void tablesOfANewerCairnAreRefused(DatabaseUrl url) throws StorageProblem {
        after(url, """
                INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                SELECT installed_rank + 100, '900', 'what is to come', type, 'V900__what_is_to_come.sql', 1,
                    installed_by, 1, success
                FROM flyway_schema_history WHERE version = '001'
                """);

        assertProblem(url, "newer Cairn", "Run that version or a later one");
    }

    @EachDatabase
    void aMigrationThatWasEditedIsRefused(DatabaseUrl url) throws StorageProblem {
        after(url, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '001'");

        assertProblem(url, "other migrations than this Cairn's (version 001 differs)", "backup");
    }

    @EachDatabase
    void foreignTablesAreLeftAlone(DatabaseUrl url) throws StorageProblem {
        after(url, "DROP TABLE flyway_schema_history");

        assertProblem(url, "holds tables of another program", "database of Cairn's own");
    }

    private static long migrationsAfterOpening(DatabaseUrl url) throws StorageProblem {
        try (Database database = Database.open(url)) {
            return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM flyway_schema_history")
                    .mapTo(Long.class)
                    .one());
        }
    }

    private static void after(DatabaseUrl url, String sql) throws StorageProblem {
        try (Database database = Database.open(url)) {
            database.write(handle -> handle.execute(sql));
        }
    }

    private static void assertProblem(DatabaseUrl url, String what, String mend) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining(url.toString())
                .hasMessageContaining(what)
                .hasMessageContaining(mend)
                .hasMessageNotContaining("\n");
    }
}
