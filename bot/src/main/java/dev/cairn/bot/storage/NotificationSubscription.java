package dev.cairn.bot.storage;

/** A connection on which one {@link NotificationListener} hears other processes, until it is closed. */
interface NotificationSubscription extends AutoCloseable {
    @Override
    void close();
}
