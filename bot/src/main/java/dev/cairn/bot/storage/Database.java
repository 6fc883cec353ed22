package dev.cairn.bot.storage;

import dev.cairn.bot.interaction.UnavailableException;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;

/**
 * The database of a running Cairn, with its tables migrated.
 *
 * <p>A call must use the handle it is given. Calling {@link #write} or {@link #read} inside it throws: the inner call
 * would take a second connection while the first is held, and could not see what the outer one has written.
 */
public final class Database implements AutoCloseable {
    private static final ThreadLocal<Boolean> IN_TRANSACTION = ThreadLocal.withInitial(() -> false);

    private final Engine engine;
    private final RecentFailure recentFailure = new RecentFailure();
    private final ServerCaches serverCaches;

    private Database(Engine engine) {
        this.engine = engine;
        this.serverCaches = new ServerCaches(engine);
    }

    /**
     * Opens the database, creates SQLite's file if there is none, and migrates the tables.
     *
     * @throws StorageProblem if that fails, with what to do about it
     */
    public static Database open(DatabaseUrl url) throws StorageProblem {
        if (url instanceof DatabaseUrl.Sqlite sqlite) {
            return new Database(SqliteEngine.open(sqlite));
        }
        return new Database(PostgresEngine.open((DatabaseUrl.Postgres) url));
    }

    /**
     * Runs the call in one transaction: committed when this returns, rolled back when it throws. After a deadlock or a
     * serialization failure the call runs again, so it must have no effects outside the database.
     *
     * @throws UnavailableException if the database is busy or unreachable for longer than anyone waits for an answer, or
     *     stores nothing at the moment
     * @throws IllegalStateException if this thread is in a transaction already
     */
    public <T, X extends Exception> T write(HandleCallback<T, X> call) throws X {
        enter();
        try {
            return engine.write(call);
        } catch (RuntimeException fault) {
            throw translated(fault, cause -> SqlFaults.isTemporary(cause) || SqlFaults.isReadOnly(cause));
        } finally {
            IN_TRANSACTION.remove();
        }
    }

    /** Runs the call on one consistent snapshot that it cannot change; throws as {@link #write} does. */
    public <T, X extends Exception> T read(HandleCallback<T, X> call) throws X {
        enter();
        try {
            return engine.read(call);
        } catch (RuntimeException fault) {
            throw translated(fault, SqlFaults::isTemporary);
        } finally {
            IN_TRANSACTION.remove();
        }
    }

    private static void enter() {
        if (IN_TRANSACTION.get()) {
            throw new IllegalStateException("a transaction inside another: pass the handle on, or read before it");
        }
        IN_TRANSACTION.set(true);
    }

    private RuntimeException translated(RuntimeException fault, Predicate<SQLException> isAway) {
        return SqlFaults.in(fault)
                .filter(isAway)
                .map(this::noted)
                .<RuntimeException>map(
                        cause -> new UnavailableException("the database is busy or away: " + cause, fault))
                .orElse(fault);
    }

    private SQLException noted(SQLException fault) {
        recentFailure.note(fault);
        return fault;
    }

    /** Returns connections that may write, in autocommit mode, for db-scheduler, which brings its own SQL. */
    public DataSource connections() {
        return engine.connections();
    }

    /** Whether other processes may use this database too. */
    public boolean isShared() {
        return engine.isShared();
    }

    /**
     * Whether changes can be stored at the moment, checked by storing one, and by how others fared; the answer may be a few
     * seconds old.
     */
    public DatabaseState state() {
        DatabaseState state = engine.state();
        return state == DatabaseState.STORES_CHANGES ? recentFailure.state().orElse(state) : state;
    }

    ServerCaches serverCaches() {
        return serverCaches;
    }

    /** Closes every connection and unlocks SQLite's file. */
    @Override
    public void close() {
        serverCaches.close();
        engine.close();
    }
}
