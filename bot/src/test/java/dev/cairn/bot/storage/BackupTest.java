package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.id.LearnerId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void name() {
        file = folder.resolve("cairn.db");
        copy = folder.resolve("copy.db");
    }

    @Test
    void aCopyMadeDuringWritesHasEveryEarlierCommit() throws Exception {
        AtomicLong acknowledged = new AtomicLong();
        AtomicBoolean enough = new AtomicBoolean();
        long before;
        try (Database database = Database.open(url(file))) {
            Thread writer = new Thread(() -> {
                while (!enough.get()) {
                    long next = acknowledged.get() + 1;
                    write(database, next);
                    acknowledged.set(next);
                }
            });
            writer.start();
            await().until(() -> acknowledged.get() > 50);

            before = acknowledged.get();
            Backup.of(url(file), copy);
            long after = acknowledged.get();

            await().until(() -> acknowledged.get() > after + 5);
            enough.set(true);
            writer.join();
            write(database, -1);
        }

        Files.copy(copy, folder.resolve("restored.db"));
        try (Database restored = Database.open(url(folder.resolve("restored.db")))) {
            assertThat(number(restored, "SELECT count(*) FROM learner WHERE id BETWEEN 1 AND " + before))
                    .isEqualTo(before);
            assertThat(number(restored, "SELECT max(id) - count(*) FROM learner"))
                    .isZero();
            assertThat(word(restored, "PRAGMA integrity_check")).isEqualTo("ok");
            write(restored, Long.MAX_VALUE);
        }
    }

    @Test
    void runningCairnKeepsItsLock() throws Exception {
        Database.open(url(file)).close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseFileLockTest.Holder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = other.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("held");

            assertThat(Backup.of(url(file), copy)).isEqualTo(Files.size(copy));

            assertThatExceptionOfType(StorageProblem.class)
                    .isThrownBy(() -> Database.open(url(file)))
                    .withMessageContaining("in use by another Cairn (process " + other.pid() + ")");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void anExistingFileIsLeftAlone() throws Exception {
        Database.open(url(file)).close();
        Files.writeString(copy, "");

        assertRefused("already exists");

        assertThat(copy).isEmptyFile();
    }

    @Test
    void aBackupUnderWayIsNotDisturbed() throws Exception {
        Database.open(url(file)).close();
        Path part = folder.resolve(
                "copy.db." + ProcessHandle.current().parent().orElseThrow().pid() + ".part");
        Files.writeString(part, "half");

        Backup.of(url(file), copy);

        assertThat(part).hasContent("half");
    }

    @Test
    void aBackupThatIsToldToStopLeavesNothing() throws Exception {
        interruptBackup(Process::destroy);

        assertThat(folder).isDirectoryNotContaining("glob:**copy.db*");
    }

    @Test
    void whatAKilledBackupLeftIsRemovedByTheNextOne() throws Exception {
        interruptBackup(Process::destroyForcibly);
        assertThat(folder).isDirectoryContaining("glob:**copy.db.*.part");

        Backup.of(url(file), copy);

        assertThat(copy).isNotEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**copy.db.*");
    }

    /** Begins a backup in another process, which has to wait for a lock, and ends that process. */
    private void interruptBackup(Consumer<Process> end) throws Exception {
        Database.open(url(file)).close();
        try (var lock = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = lock.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            Process backup = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Copier.class.getName(),
                            file.toString(),
                            copy.toString())
                    .inheritIO()
                    .start();
            try {
                Path part = folder.resolve("copy.db." + backup.pid() + ".part");
                await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(part));
                end.accept(backup);
                backup.waitFor();
            } finally {
                backup.destroyForcibly();
            }
        }
    }

    /** Makes a backup. */
    static final class Copier {
        private Copier() {}

        public static void main(String[] arguments) throws Exception {
            Backup.of(url(Path.of(arguments[0])), Path.of(arguments[1]));
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNotCopied() throws Exception {
        assertRefused("There is no database");

        Files.writeString(file, "not a database, but long enough to be looked at by SQLite");

        assertRefused("could not be copied");
        assertThat(folder).isDirectoryNotContaining("glob:**copy.db*");
    }

    @Test
    void postgresqlIsBackedUpWithItsOwnTools() {
        assertThatExceptionOfType(StorageProblem.class)
                .isThrownBy(() -> Backup.of(DatabaseUrl.parse("jdbc:postgresql://db/cairn?password=hunter2"), copy))
                .withMessageContaining("pg_dump")
                .withMessageNotContaining("hunter2");
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(StorageProblem.class)
                .isThrownBy(() -> Backup.of(url(file), copy))
                .withMessageContaining(reason);
    }

    private static DatabaseUrl url(Path file) {
        return new DatabaseUrl.Sqlite(file);
    }

    private static void write(Database database, long id) {
        database.write(handle -> handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", new LearnerId(id)));
    }

    private static long number(Database database, String query) {
        return database.<Long, RuntimeException>read(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    private static String word(Database database, String query) {
        return database.<String, RuntimeException>read(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
