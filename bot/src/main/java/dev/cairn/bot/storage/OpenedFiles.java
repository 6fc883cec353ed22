package dev.cairn.bot.storage;

import dev.cairn.bot.interaction.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a database that a running Cairn has open. If one is removed or replaced, SQLite goes on to write into the
 * file that no longer has a name, and all of that is lost when the process ends.
 */
final class OpenedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedFiles.class);

    private final Path database;
    /**
     * The key by which the operating system identifies each file. Windows has no such keys, but lets nobody remove an
     * open file.
     */
    private final Map<Path, Object> keys;

    private final AtomicBoolean reported = new AtomicBoolean();

    private OpenedFiles(Path database, Map<Path, Object> keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Remembers a database file and its write-ahead log, both of which are open and written to. */
    static OpenedFiles of(Path database) {
        Map<Path, Object> keys = new LinkedHashMap<>();
        keys.put(database, key(database).orElse(""));
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        key(log).ifPresent(key -> keys.put(log, key));
        return new OpenedFiles(database, keys);
    }

    /** The key of a file; empty if the file is missing. */
    private static Optional<Object> key(Path file) {
        try {
            return Optional.of(Objects.requireNonNullElse(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey(), "no key"));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unknown) {
            return Optional.of("unknown");
        }
    }

    /**
     * Whether the names still refer to the opened files. Logs once when they no longer do, and once when they do again.
     */
    boolean areInPlace() {
        boolean inPlace = keys.entrySet().stream()
                .allMatch(file ->
                        key(file.getKey()).filter(file.getValue()::equals).isPresent());
        if (!inPlace && reported.compareAndSet(false, true)) {
            LOG.error(
                    "The database file {} is gone or was replaced while Cairn runs, so no change is accepted."
                            + " Stop Cairn, put the file or a backup in its place, and start it again.",
                    database);
        }
        if (inPlace && reported.compareAndSet(true, false)) {
            LOG.info("The database file {} is back in its place", database);
        }
        return inPlace;
    }

    /**
     * Does nothing if the files are in place.
     *
     * @throws UnavailableException otherwise
     */
    void requireInPlace() {
        if (!areInPlace()) {
            throw new UnavailableException("the database file is gone or was replaced");
        }
    }
}
