package dev.cairn.curriculum.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir
    Path folder = Path.of("unset");

    @Test
    void aMissingFileIsAProblem() {
        assertThat(problem(folder.resolve("none.json")))
                .isEqualTo(new Problem(
                        folder.resolve("none.json").toString(), "", "there is no such file", "check the path"));
    }

    @Test
    void aFolderIsAProblem() {
        assertThat(problem(folder).what()).isEqualTo("this is a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyRegularFilesAreOpened() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));

        List<Document> documents = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Document.allIn(folder));

        assertThat(documents)
                .hasSize(2)
                .allSatisfy(document -> assertThat(document.unreadable())
                        .map(Problem::what)
                        .contains("this is a pipe, socket or device"));
        assertThat(problem(pipe).fix()).isEqualTo("name a regular file");
    }

    @Test
    void aHugeFileIsReadOneBytePastTheLimit() throws IOException {
        Path huge = Files.writeString(folder.resolve("huge.json"), "[\"" + "x".repeat(50 << 20) + "\"]");

        assertThat(Document.of(huge).content()).hasSize(Document.MAX_BYTES + 1);
        assertThat(problem(huge).what()).isEqualTo("the document is over 4 MB");
    }

    @Test
    void hiddenFilesAreSkipped() throws IOException {
        Files.createDirectories(folder.resolve("..data"));
        Path kept = Files.writeString(folder.resolve("..data").resolve("a.json"), "{}");
        Files.writeString(folder.resolve(".editor.json"), "{}");
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.createSymbolicLink(folder.resolve("a.json"), kept);

        assertThat(names(folder)).containsExactly(folder.resolve("a.json").toString());
    }

    @Test
    void aLinkToAFolderIsFollowedAndACyclicOneReported() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("a.json"), "{\"topics\":[]}");
        Files.createSymbolicLink(real.resolve("round"), real);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(names(link))
                .containsExactlyInAnyOrder(
                        link.resolve("a.json").toString(), link.resolve("round").toString());
        assertThat(CurriculumReader.read(Document.allIn(link)))
                .isInstanceOfSatisfying(
                        ReadResult.Invalid.class,
                        broken -> assertThat(broken.problems())
                                .extracting(Problem::what)
                                .containsExactly("it cannot be read: FileSystemLoopException"));
    }

    @Test
    void aMissingFolderAndAFileAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");

        assertThatIOException().isThrownBy(() -> Document.allIn(folder.resolve("none")));
        assertThatIOException().isThrownBy(() -> Document.allIn(file));
    }

    private static List<String> names(Path folder) throws IOException {
        return Document.allIn(folder).stream().map(Document::name).toList();
    }

    private static Problem problem(Path file) {
        ReadResult reading = CurriculumReader.read(List.of(Document.of(file)));
        return ((ReadResult.Invalid) reading).problems().get(0);
    }
}
