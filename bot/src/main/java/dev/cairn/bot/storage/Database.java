package dev.cairn.bot.storage;

import dev.cairn.bot.interaction.UnavailableException;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;

/**
 * The one database of a running Cairn, migrated and ready.
 *
 * <p>Work uses the handle it is given and calls neither {@link #write} nor {@link #read} again, which would join the
 * transaction on one database and not on the other.
 */
public final class Database implements AutoCloseable {
    private final Engine engine;

    private Database(Engine engine) {
        this.engine = engine;
    }

    /**
     * Opens the database, creates the file of SQLite if there is none, and brings the tables up to date.
     *
     * @throws StorageProblem when that cannot be done, with what to do about it
     */
    public static Database open(DatabaseUrl url) throws StorageProblem {
        if (url instanceof DatabaseUrl.Sqlite sqlite) {
            return new Database(SqliteEngine.open(sqlite));
        }
        return new Database(PostgresEngine.open((DatabaseUrl.Postgres) url));
    }

    /**
     * Does the work in one transaction, which holds when this returns and leaves nothing behind when it throws. On a
     * deadlock or a failed serialization the work is done again from its start, so its only effects are in the database.
     *
     * @throws UnavailableException when the database is busy or away for longer than anyone waits for an answer
     */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        try {
            return engine.write(work);
        } catch (RuntimeException fault) {
            throw told(fault);
        }
    }

    /** Does the work on one consistent state of the database, which it cannot change; throws as {@link #write} does. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        try {
            return engine.read(work);
        } catch (RuntimeException fault) {
            throw told(fault);
        }
    }

    private static RuntimeException told(RuntimeException fault) {
        return SqlFaults.in(fault)
                .filter(SqlFaults::isOfTheMoment)
                .<RuntimeException>map(away -> new UnavailableException("the database is busy or away: " + away, fault))
                .orElse(fault);
    }

    /** Connections that may write, each statement in a transaction of its own: for timed work, which brings its own SQL. */
    public DataSource connections() {
        return engine.connections();
    }

    /** Whether other processes may work on this database too. */
    public boolean isShared() {
        return engine.isShared();
    }

    /** Asks for next to nothing; throws when no answer comes. */
    public void ping() {
        engine.read(handle -> handle.execute("SELECT 1"));
    }

    /** Lets go of every connection, and of the file. */
    @Override
    public void close() {
        engine.close();
    }
}
