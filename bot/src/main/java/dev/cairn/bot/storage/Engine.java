package dev.cairn.bot.storage;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/** The operations that differ between SQLite and PostgreSQL. */
interface Engine extends AutoCloseable {

    <T, X extends Exception> T write(HandleCallback<T, X> call) throws X;

    <T, X extends Exception> T read(HandleCallback<T, X> call) throws X;

    DatabaseState state();

    DataSource connections();

    boolean isShared();

    /** Listens to what processes that share the database notify each other of, until closed. */
    default NotificationSubscription listen(NotificationListener listener) {
        throw new UnsupportedOperationException("no other process uses this database");
    }

    /** Notifies the listeners of all processes when the handle's transaction commits. */
    default void announce(Handle handle, String payload) {
        throw new UnsupportedOperationException("no other process uses this database");
    }

    @Override
    void close();
}
