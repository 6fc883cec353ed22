package dev.cairn.bot.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite: one connection that writes, and a pool that reads at the same time. */
final class SqliteEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteEngine.class);
    /** The database and the files that SQLite keeps beside it, to which it gives the permissions of the database. */
    private static final List<String> SUFFIXES = List.of("", "-wal", "-shm", "-journal");

    private static final int READERS = 4;
    /** Only another program can hold the lock: a shell, a backup being made. */
    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);
    /** How long a call queues for a connection before it fails. */
    private static final Duration QUEUE_TIMEOUT = Duration.ofSeconds(10);

    /** In bytes; with less room, some changes can be stored and others cannot. */
    private static final long MIN_SPACE = 128 * 1024;

    private final DatabaseFileLock fileLock;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;
    private final Path file;
    private final OpenedFiles files;
    private final Connection checkConnection;
    private final WriteCheck check = new WriteCheck(this::storeUnchangedRow);

    private SqliteEngine(DatabaseFileLock fileLock, Path file, Connection checking) {
        this.fileLock = fileLock;
        this.checkConnection = checking;
        this.file = file;
        this.writer = pool("sqlite-writer", writing(file), 1, false);
        this.readers = pool("sqlite-readers", reading(file), READERS, true);
        this.writing = Columns.registeredOn(Jdbi.create(writer));
        this.reading = Columns.registeredOn(Jdbi.create(readers));
        Dialect.SQLITE.locks().forEach(writing::define);
        // A read, after which the write-ahead log is there.
        read(handle -> handle.execute("SELECT count(*) FROM sqlite_master"));
        this.files = OpenedFiles.of(file);
    }

    static SqliteEngine open(DatabaseUrl.Sqlite url) throws StorageProblem {
        Path file = realPath(url.file());
        DatabaseFileLock fileLock = DatabaseFileLock.acquire(file);
        boolean open = false;
        try {
            SQLiteDataSource source = writing(file);
            refuseOtherNames(file);
            touch(file, source);
            SUFFIXES.forEach(suffix -> PrivateFile.restrict(file.resolveSibling(file.getFileName() + suffix)));
            Migrations.run(source, Dialect.SQLITE, url, fault -> SqliteFaults.of(file, fault));
            SqliteEngine engine = new SqliteEngine(fileLock, file, checkConnection(file));
            open = true;
            return engine;
        } finally {
            if (!open) {
                fileLock.close();
            }
        }
    }

    /** Resolves links, so that two names of one file share one lock. */
    private static Path realPath(Path given) throws StorageProblem {
        Path file = given.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw StorageProblem.of("The database " + file + " is a folder.", "Set DATABASE_URL to a file.");
        }
        if (!Files.isDirectory(folder)) {
            throw StorageProblem.of(
                    "The folder " + folder + " for the database does not exist.",
                    "Create it, or set DATABASE_URL to a file elsewhere.");
        }
        try {
            return Files.exists(file) ? file.toRealPath() : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException fault) {
            throw SqliteFaults.notWritable(file, fault);
        }
    }

    /**
     * Refuses a file with hard links: SQLite names its log after the file, so two processes that open one file by different
     * names destroy it, and our lock has a name too.
     */
    private static void refuseOtherNames(Path file) throws StorageProblem {
        if (!Files.exists(file)
                || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return;
        }
        try {
            int names = (Integer) Files.getAttribute(file, "unix:nlink");
            if (names > 1) {
                throw StorageProblem.of(
                        "The database " + file + " has " + names + " names (hard links), and Cairn would not notice"
                                + " another that uses it by another name.",
                        "Copy it to a file of its own with `cairn.jar backup FILE`, or remove the other names.");
            }
        } catch (IOException fault) {
            throw SqliteFaults.notWritable(file, fault);
        }
    }

    /** Takes the write lock once and releases it, to get SQLite's own error, which Flyway would wrap. */
    private static void touch(Path file, SQLiteDataSource source) throws StorageProblem {
        try {
            PrivateFile.createIfMissing(file);
        } catch (IOException fault) {
            throw SqliteFaults.notWritable(file, fault);
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.rollback();
        } catch (SQLException fault) {
            throw SqliteFaults.of(file, fault);
        }
    }

    private static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // In WAL anything less may lose the last commits when the power fails.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return source(file, config);
    }

    private static Connection checkConnection(Path file) throws StorageProblem {
        SQLiteDataSource source = writing(file);
        source.getConfig().setBusyTimeout((int) WriteCheck.LOCK_TIMEOUT.toMillis());
        try {
            return source.getConnection();
        } catch (SQLException fault) {
            throw SqliteFaults.of(file, fault);
        }
    }

    private static SQLiteDataSource reading(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return source(file, config);
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(DatabaseUrl.Sqlite.PREFIX + file);
        return source;
    }

    private static HikariDataSource pool(String name, SQLiteDataSource source, int size, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(QUEUE_TIMEOUT.toMillis());
        config.setReadOnly(readOnly);
        return new HikariDataSource(config);
    }

    /**
     * Runs the call. Jdbi returns to autocommit after the commit, and must: the driver's {@code commit()} begins the next
     * immediate transaction at once, which would keep the write lock until the connection is used again.
     *
     * <p>Nothing is committed to a file that was removed or replaced.
     */
    @Override
    public <T, X extends Exception> T write(HandleCallback<T, X> call) throws X {
        return writing.inTransaction(handle -> {
            T result = call.withHandle(handle);
            files.requireInPlace();
            return result;
        });
    }

    @Override
    public <T, X extends Exception> T read(HandleCallback<T, X> call) throws X {
        return reading.inTransaction(call);
    }

    @Override
    public DatabaseState state() {
        if (!files.areInPlace()) {
            return DatabaseState.FILE_GONE;
        }
        return file.toFile().getUsableSpace() < MIN_SPACE ? DatabaseState.DISK_FULL : check.state();
    }

    /** Bypasses the writer, which may be waiting for a lock longer than anyone waits for this. */
    private void storeUnchangedRow() throws SQLException {
        try (Statement statement = checkConnection.createStatement()) {
            statement.executeUpdate(WriteCheck.CHANGE);
        }
    }

    /** Returns the writer: with a second one, each would find the database busy because of the other. */
    @Override
    public DataSource connections() {
        return writer;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    /** Closes the writer last: the last connection to close folds the journal into the file, which readers cannot do. */
    @Override
    public void close() {
        readers.close();
        closeCheckConnection();
        writer.close();
        fileLock.close();
    }

    private void closeCheckConnection() {
        try {
            checkConnection.close();
        } catch (SQLException unfinished) {
            LOG.warn("The connection that checks the database did not close", unfinished);
        }
    }
}
