package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** Tests that data of an older Cairn keeps its meaning after the upgrade. */
class UpgradeTest {

    @EachDatabase
    void loggedTimeIsSummed(DatabaseUrl url) throws StorageProblem {
        migrate(url, "006");
        Jdbi.create(url.jdbc()).useHandle(handle -> {
            handle.execute("INSERT INTO learner (id, changes) VALUES (1, 3), (2, 1)");
            handle.execute("""
                    INSERT INTO logged_time (learner, number, study_day, minutes, unit, logged_at, source)
                    VALUES (1, 1, '2026-11-20', 30, 'meadow', 0, 'COMMAND'), (1, 2, '2026-11-20', 20, NULL, 0, 'FOCUS'),
                        (1, 3, '2026-11-21', 5, 'meadow', 0, 'DONE'), (2, 1, '2026-11-21', 7, 'ridge', 0, 'DONE')
                    """);
        });

        try (Database upgraded = Database.open(url)) {
            List<String> sums = upgraded.read(
                    handle -> handle.createQuery("""
                    SELECT learner || ' ' || study_day || ' ' || minutes FROM logged_day
                    UNION ALL
                    SELECT learner || ' ' || unit || ' ' || minutes FROM logged_unit
                    """).mapTo(String.class).list());
            assertThat(sums)
                    .containsExactlyInAnyOrder(
                            "1 2026-11-20 50", "1 2026-11-21 5", "2 2026-11-21 7", "1 meadow 35", "2 ridge 7");
        }
    }

    @EachDatabase
    void pendingRemindersAndNoticesAreKept(DatabaseUrl url) throws StorageProblem {
        migrate(url, "008");
        Jdbi.create(url.jdbc()).useHandle(handle -> {
            handle.execute("INSERT INTO learner (id, changes) VALUES (1, 0)");
            handle.execute("""
                    INSERT INTO reminder (learner, local_time, days, cadence, next_day, next_at)
                    VALUES (1, '19:00', 127, 'DAILY', '2026-11-21', 5000)
                    """);
            handle.execute("""
                    INSERT INTO reminder_claim (reminder, due, since, attempt, nonce)
                    SELECT id, 5000, 6000, 2, 'r1-3uw' FROM reminder
                    """);
            handle.execute(
                    "INSERT INTO notice (learner, id, markdown, left_at) VALUES (1, 'a', 'It is **paused**.', 7)");
        });

        try (Database upgraded = Database.open(url)) {
            assertThat(texts(
                            upgraded,
                            "SELECT nonce || ' ' || learner || ' ' || since || ' ' || attempt FROM outbox_claim"))
                    .containsExactly("r1-3uw 1 6000 2");
            assertThat(texts(upgraded, "SELECT kind || ' ' || arguments FROM notice"))
                    .containsExactly("markdown It is **paused**.");
        }
    }

    @EachDatabase
    void settingsOfServersAreKept(DatabaseUrl url) throws StorageProblem {
        migrate(url, "008");
        Jdbi.create(url.jdbc())
                .useHandle(handle -> handle.execute(
                        "INSERT INTO server_settings (server, announce_channel) VALUES (7, 70), (8, NULL)"));

        try (Database upgraded = Database.open(url)) {
            assertThat(texts(
                            upgraded,
                            "SELECT server || ' ' || coalesce(announce_channel, 0) || ' ' || challenge_creators"
                                    + " FROM server_settings JOIN server ON server.id = server_settings.server"))
                    .containsExactlyInAnyOrder("7 70 EVERYONE", "8 0 EVERYONE");
        }
    }

    private static List<String> texts(Database database, String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    /** Empties the database first, since a test's database may come with all its tables. */
    private static void migrate(DatabaseUrl url, String version) {
        Dialect dialect = url instanceof DatabaseUrl.Sqlite ? Dialect.SQLITE : Dialect.POSTGRESQL;
        Flyway flyway = Flyway.configure()
                .loggers(SilentLog.class.getName())
                .dataSource(url.jdbc(), null, null)
                .locations("classpath:db/migration")
                .placeholders(dialect.placeholders())
                .target(version)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
    }
}
