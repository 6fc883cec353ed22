package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PrivateFileTest {
    private static final String PRIVATE = "rw-------";

    @TempDir
    private Path folder;

    @Test
    void onlyTheOwnerReadsTheDatabaseAndWhatBelongsToIt() throws Exception {
        DatabaseUrl.Sqlite url = new DatabaseUrl.Sqlite(folder.resolve("cairn.db"));
        try (Database database = Database.open(url)) {
            assertThat(database.state()).isEqualTo(DatabaseState.STORES_CHANGES);
            Backup.of(url, folder.resolve("copy.db"));

            assertThat(permissions())
                    .containsOnlyKeys("cairn.db", "cairn.db-wal", "cairn.db-shm", "cairn.db.lock", "copy.db")
                    .allSatisfy((file, permissions) -> assertThat(permissions).isEqualTo(PRIVATE));
        }
    }

    @Test
    void aDatabaseThatOthersCouldReadIsMadePrivate() throws Exception {
        DatabaseUrl.Sqlite url = new DatabaseUrl.Sqlite(folder.resolve("cairn.db"));
        Database.open(url).close();
        for (String file : permissions().keySet()) {
            Files.setPosixFilePermissions(folder.resolve(file), PosixFilePermissions.fromString("rw-r--r--"));
        }
        try (Database database = Database.open(url)) {
            assertThat(database.state()).isEqualTo(DatabaseState.STORES_CHANGES);
            assertThat(permissions())
                    .containsKeys("cairn.db", "cairn.db-wal", "cairn.db.lock")
                    .allSatisfy((file, permissions) -> assertThat(permissions).isEqualTo(PRIVATE));
        }
    }

    private Map<String, String> permissions() throws Exception {
        Map<String, String> permissions = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                permissions.put(
                        file.getFileName().toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return permissions;
    }
}
