package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code cairn archive} with the packaged program. */
class ArchiveProcessTest {
    @TempDir
    private Path folder;

    @Test
    void theArchiveIsWrittenAndTheLineToStartWithIsSaid() throws Exception {
        Path archive = folder.resolve("cairn.jsa");
        try (PackagedCairn cairn = PackagedCairn.start(folder, Map.of(), "archive", archive.toString())) {
            assertThat(cairn.exitCode()).as("exit code: %s", cairn.errors()).isZero();
            assertThat(cairn.output()).contains("java -XX:SharedArchiveFile=" + archive + " -jar ");
        }
        assertThat(archive).isRegularFile();
        assertThat(folder.resolve("cairn.jsa.part")).doesNotExist();
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        try (PackagedCairn cairn = PackagedCairn.start(folder, Map.of(), "archive", taken.toString())) {
            assertThat(cairn.exitCode()).isEqualTo(2);
            assertThat(String.join("\n", cairn.errors())).contains("is a folder. Give the name of a file in it.");
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefused() throws Exception {
        Path nowhere = folder.resolve("nowhere").resolve("cairn.jsa");
        try (PackagedCairn cairn = PackagedCairn.start(folder, Map.of(), "archive", nowhere.toString())) {
            assertThat(cairn.exitCode()).isEqualTo(2);
            assertThat(String.join("\n", cairn.errors())).contains("Give a FILE in a folder that you can write to");
        }
    }
}
