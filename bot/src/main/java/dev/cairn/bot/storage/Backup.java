package dev.cairn.bot.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Copies a SQLite database while Cairn uses it.
 *
 * <p>SQLite makes the copy in one read transaction, which in WAL mode blocks no writer. The copy does not touch the lock
 * file: closing a second channel to that would release the lock.
 */
public final class Backup {
    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    private Backup() {}

    /**
     * Copies the database to a new file and checks the copy.
     *
     * @return the size of the copy in bytes
     * @throws StorageProblem if there is nothing to copy or the copy fails; no file is left behind then, nor when
     *     the process is told to stop
     */
    public static long of(DatabaseUrl url, Path copy) throws StorageProblem {
        if (!(url instanceof DatabaseUrl.Sqlite sqlite)) {
            throw StorageProblem.of(
                    "A PostgreSQL database is backed up with its own tools.",
                    "Use pg_dump --format=custom, and pg_restore to bring it back.");
        }
        if (!Files.isRegularFile(sqlite.file())) {
            throw StorageProblem.of(
                    "There is no database " + sqlite.file() + ".", "Set DATABASE_URL to the one to copy.");
        }
        if (Files.exists(copy)) {
            throw taken(copy);
        }
        return of(sqlite, copy);
    }

    /** Copies under another name until the copy is complete, so that half a copy is never taken for a backup. */
    private static long of(DatabaseUrl.Sqlite url, Path copy) throws StorageProblem {
        try (PartialFile part = PartialFile.of(copy)) {
            vacuum(url.file(), part.path());
            check(part.path());
            sync(part.path());
            Files.move(part.path(), copy);
            return Files.size(copy);
        } catch (FileAlreadyExistsException fault) {
            throw taken(copy);
        } catch (IOException fault) {
            throw notWritten(copy, fault);
        } catch (SQLException fault) {
            throw StorageProblem.of(
                    "The database " + url + " could not be copied to " + copy + " (" + fault.getMessage() + ").",
                    "Check that both can be opened and that the disk has room.",
                    fault);
        }
    }

    /** Copies into the partial file: SQLite accepts an existing file if it is empty. */
    private static void vacuum(Path file, Path part) throws SQLException {
        try (Connection connection = connect(file);
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, part.toAbsolutePath().toString());
            vacuum.execute();
        }
    }

    private static void check(Path part) throws SQLException {
        try (Connection connection = connect(part);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            if (!result.next() || !"ok".equals(result.getString(1))) {
                throw new SQLException("the copy is not sound: " + result.getString(1));
            }
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(DatabaseUrl.Sqlite.PREFIX + file);
        return source.getConnection();
    }

    private static void sync(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static StorageProblem taken(Path copy) {
        return StorageProblem.of("The file " + copy + " already exists.", "Give the copy a name of its own.");
    }

    private static StorageProblem notWritten(Path file, IOException fault) {
        return StorageProblem.of(
                "The file " + file + " cannot be written.",
                "Choose a folder that exists and that you may write to.",
                fault);
    }
}
