package dev.cairn.bot.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes everything that Cairn says in English to {@code bot/target/copy.txt}, to be read in one sitting. Its name is not a
 * test's, so it runs only on request: {@code mvn -q verify -Dtest=PrintCopy -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PrintCopy {
    private static final Path FILE = Path.of("target", "copy.txt");

    @TempDir
    private Path folder;

    @Test
    void print() throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.writeString(FILE, text(EnglishWords.all(folder)));
        System.out.println("Everything that Cairn says is in " + FILE.toAbsolutePath());
    }

    private static String text(List<CopyLine> lines) {
        StringBuilder text = new StringBuilder();
        String place = "";
        String source = "";
        for (CopyLine line : lines) {
            if (!line.place().equals(place)) {
                place = line.place();
                text.append("\n\n======== ").append(place).append('\n');
            }
            if (!line.source().equals(source)) {
                source = line.source();
                text.append("\n[").append(source).append("]\n");
            }
            text.append(line.words()).append('\n');
        }
        return text.toString();
    }
}
