package dev.cairn.bot.storage;

import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;

/** What the two kinds of database do each in their way. */
interface Engine extends AutoCloseable {

    <T, X extends Exception> T write(HandleCallback<T, X> work) throws X;

    <T, X extends Exception> T read(HandleCallback<T, X> work) throws X;

    DataSource connections();

    boolean isShared();

    @Override
    void close();
}
