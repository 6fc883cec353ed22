package dev.cairn.bot.storage;

import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;

/** The operations that differ between SQLite and PostgreSQL. */
interface Engine extends AutoCloseable {

    <T, X extends Exception> T write(HandleCallback<T, X> call) throws X;

    <T, X extends Exception> T read(HandleCallback<T, X> call) throws X;

    DatabaseState state();

    DataSource connections();

    boolean isShared();

    @Override
    void close();
}
