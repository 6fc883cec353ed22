package dev.cairn.bot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A new database for one test, deleted after it. */
final class FreshDatabase implements AutoCloseable {
    private final DatabaseUrl url;
    private final Runnable removal;
    private @Nullable Database database;

    private FreshDatabase(DatabaseUrl url, Runnable removal) {
        this.url = url;
        this.removal = removal;
    }

    static FreshDatabase sqlite() {
        try {
            Path folder = Files.createTempDirectory("cairn");
            return new FreshDatabase(new DatabaseUrl.Sqlite(folder.resolve("cairn.db")), () -> remove(folder));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static FreshDatabase postgres(PostgresServer server) {
        DatabaseUrl.Postgres url = server.create();
        return new FreshDatabase(url, () -> server.drop(url));
    }

    DatabaseUrl url() {
        return url;
    }

    Database open() throws StorageProblem {
        if (database == null) {
            database = Database.open(url);
        }
        return database;
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        removal.run();
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Creates databases. */
    interface Maker {
        FreshDatabase make();
    }
}
