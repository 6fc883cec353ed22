package dev.cairn.bot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The playground's database file.
 *
 * @param folder the temporary folder of the file, which is deleted on close; null if the file is kept
 */
record TemporaryDatabase(Path file, @Nullable Path folder) implements AutoCloseable {

    static TemporaryDatabase unlessKept(@Nullable Path kept) throws StartupException {
        if (kept != null) {
            return new TemporaryDatabase(kept, null);
        }
        try {
            Path folder = Files.createTempDirectory("cairn-playground");
            return new TemporaryDatabase(folder.resolve("playground.db"), folder);
        } catch (IOException fault) {
            throw new StartupException(
                    List.of("No temporary folder can be made (" + fault.getMessage() + "). Use --data FILE instead."));
        }
    }

    /** Synchronized, because after a signal both the shutdown hook and the main thread close it. */
    @Override
    public synchronized void close() {
        if (folder == null || Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
