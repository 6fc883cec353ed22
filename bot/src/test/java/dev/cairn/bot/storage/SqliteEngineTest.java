package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cairn.bot.interaction.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteEngineTest {
    @TempDir
    private Path folder;

    @Test
    void aCommitIsOnTheDiskBeforeTheWriteReturns() throws StorageProblem {
        try (Database database = open(file())) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void noWriteLockIsLeftBehind() throws StorageProblem, SQLException {
        try (Database database = open(file())) {
            database.write(handle -> handle.execute("CREATE TABLE note (id INTEGER)"));
            assertThatThrownBy(() -> database.write(handle -> handle.execute("no such statement")))
                    .isInstanceOf(RuntimeException.class);
            database.read(handle -> handle.execute("SELECT 1"));

            try (var other = DriverManager.getConnection("jdbc:sqlite:" + file() + "?busy_timeout=0");
                    var statement = other.createStatement()) {
                assertThat(statement.executeUpdate("INSERT INTO note VALUES (1)"))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aWriteIsThereAfterTheNextStart() throws StorageProblem {
        try (Database database = open(file())) {
            database.write(handle -> handle.execute("INSERT INTO learner (id, changes) VALUES (1, 0)"));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-wal");
        try (Database database = open(file())) {
            assertThat(database.<Long, RuntimeException>read(
                            handle -> handle.createQuery("SELECT count(*) FROM learner")
                                    .mapTo(Long.class)
                                    .one()))
                    .isEqualTo(1L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cairn.db", "cairn.db-wal"})
    void aChangeIsRefusedWhileAFileIsGoneAndAcceptedOnceItIsBack(String name) throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        try (Database database = open(file())) {
            Files.move(folder.resolve(name), elsewhere);

            assertRefusedSinceGone(database);

            Files.move(elsewhere, folder.resolve(name));
            assertThat(database.state()).isEqualTo(DatabaseState.STORES_CHANGES);
            assertThat(learners(database)).isZero();
            insert(database);
        }
        try (Database database = open(file())) {
            assertThat(learners(database)).isEqualTo(1);
        }
    }

    @Test
    void aChangeIsRefusedWhenABackupIsPutOverTheFile() throws Exception {
        try (Database database = open(file())) {
            Path copy = folder.resolve("copy.db");
            Backup.of(new DatabaseUrl.Sqlite(file()), copy);
            Files.move(copy, file(), StandardCopyOption.REPLACE_EXISTING);

            assertRefusedSinceGone(database);
        }
    }

    private static void assertRefusedSinceGone(Database database) {
        assertThatThrownBy(() -> insert(database))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("the database file is gone");
        assertThat(database.state()).isEqualTo(DatabaseState.FILE_GONE);
    }

    private static void insert(Database database) {
        database.write(handle -> handle.execute("INSERT INTO learner (id, changes) VALUES (1, 0)"));
    }

    private static long learners(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM learner")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void aLockOfAnotherProgramShowsBeforeAnyoneWaitsForIt() throws Exception {
        try (Database database = open(file());
                var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(assertTimeout(Duration.ofSeconds(1), database::state)).isEqualTo(DatabaseState.LOCKED);

            statement.execute("ROLLBACK");
            await().until(() -> database.state() == DatabaseState.STORES_CHANGES);
        }
    }

    @Test
    void aFullDatabaseIsAwayAndWorksAgainLater() throws Exception {
        try (Database database = open(file())) {
            database.write(handle -> handle.execute("CREATE TABLE note (text TEXT)"));
            database.write(handle -> handle.execute("PRAGMA max_page_count = 1"));
            assertThatThrownBy(() -> insertLongNote(database)).isInstanceOf(UnavailableException.class);

            database.write(handle -> handle.execute("PRAGMA max_page_count = 100000"));
            insertLongNote(database);
        }
    }

    @Test
    void aReadOnlyDatabaseIsAwayForChanges() throws Exception {
        try (Database database = open(file())) {
            assertThatThrownBy(() -> database.write(handle -> {
                        handle.execute("PRAGMA query_only = 1");
                        try {
                            return handle.execute("DELETE FROM learner");
                        } finally {
                            handle.execute("PRAGMA query_only = 0");
                        }
                    }))
                    .isInstanceOf(UnavailableException.class);
            assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM learner")))
                    .isNotInstanceOf(UnavailableException.class);
        }
    }

    private static void insertLongNote(Database database) {
        database.write(handle -> handle.execute("INSERT INTO note VALUES (?)", "a".repeat(100_000)));
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertProblem(folder.resolve("missing/cairn.db"), "The folder " + folder + "/missing", "Create it");
    }

    @Test
    void aFileWithTwoNamesIsRefused() throws Exception {
        open(file()).close();
        Path other = Files.createLink(folder.resolve("other.db"), file());

        assertProblem(file(), "has 2 names (hard links)", "cairn.jar backup");
        assertProblem(other, "has 2 names (hard links)", "remove the other names");

        Files.delete(other);
        open(file()).close();
    }

    @Test
    void aFolderIsNoDatabase() {
        assertProblem(folder, folder + " is a folder", "Set DATABASE_URL");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        String diary = "Dear diary, ".repeat(100);
        Files.writeString(file(), diary);

        assertProblem(file(), "is not an SQLite database", "another file");

        assertThat(file()).hasContent(diary);
    }

    @Test
    void aDamagedDatabaseIsRefused() throws Exception {
        open(file()).close();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 100, 4096, (byte) 7);
        Files.write(file(), bytes);

        assertProblem(file(), "is damaged", "backup");
    }

    @Test
    void aPlaceWhereNothingMayBeWrittenIsRefused() {
        assertProblem(Path.of("/proc/cairn.db"), "cannot be opened for writing", "Give the user");
    }

    @Test
    void aDatabaseAnotherProgramIsWritingIsRefused() throws Exception {
        open(file()).close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");

            assertProblem(file(), "locked by another program", "Close");
        }
    }

    @Test
    void afterARefusalTheFileIsFreeAgain() throws Exception {
        Files.writeString(file(), "Dear diary, ".repeat(100));
        assertProblem(file(), "is not an SQLite database", "another file");
        Files.delete(file());

        open(file()).close();
    }

    private Path file() {
        return folder.resolve("cairn.db");
    }

    private static Database open(Path file) throws StorageProblem {
        return Database.open(new DatabaseUrl.Sqlite(file));
    }

    private static void assertProblem(Path file, String what, String mend) {
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining(what)
                .hasMessageContaining(mend)
                .hasMessageNotContaining("\n");
    }

    private static String pragma(Database database, String name) {
        return database.write(handle ->
                handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }
}
