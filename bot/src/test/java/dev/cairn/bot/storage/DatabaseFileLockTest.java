package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileLockTest {
    @TempDir
    private Path folder;

    @Test
    void oneProcessOpensAFileOnce() throws StorageProblem {
        try (DatabaseFileLock hold = DatabaseFileLock.acquire(file())) {
            assertThat(hold).isNotNull();
            assertInUseBy(ProcessHandle.current().pid());
            assertInUseBy(ProcessHandle.current().pid());
        }
        DatabaseFileLock.acquire(file()).close();
    }

    @Test
    void aLinkToTheFileIsTheSameFile() throws StorageProblem, IOException {
        Path link = folder.resolve("link.db");
        try (Database database = Database.open(new DatabaseUrl.Sqlite(file()))) {
            assertThat(database).isNotNull();
            Files.createSymbolicLink(link, file());

            assertThatThrownBy(() -> Database.open(new DatabaseUrl.Sqlite(link)))
                    .isInstanceOf(StorageProblem.class)
                    .hasMessageContaining("in use by another Cairn");
        }
    }

    @Test
    void anotherProcessHoldsItUntilItDies() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = other.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("held");

            assertInUseBy(other.pid());

            other.destroyForcibly().waitFor();
            DatabaseFileLock.acquire(file()).close();
        } finally {
            other.destroyForcibly();
        }
    }

    /** Holds a file until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (DatabaseFileLock hold = DatabaseFileLock.acquire(Path.of(arguments[0]))) {
                System.out.println(hold == null ? "" : "held");
                Thread.currentThread().join();
            }
        }
    }

    private void assertInUseBy(long pid) {
        assertThatThrownBy(() -> DatabaseFileLock.acquire(file()))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("in use by another Cairn (process " + pid + ")")
                .hasMessageContaining("Stop that one first");
    }

    private Path file() {
        return folder.resolve("cairn.db");
    }
}
