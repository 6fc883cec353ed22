package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MigrationsTest {

    @EachDatabase
    void reopeningMigratesNothing(DatabaseUrl url) throws StorageProblem {
        long migrations = migrationsAfterOpening(url);

        assertThat(migrations).isPositive();
        assertThat(migrationsAfterOpening(url)).isEqualTo(migrations);
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
