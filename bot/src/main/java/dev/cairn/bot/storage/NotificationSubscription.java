package dev.cairn.bot.storage;

/** A connection on which one {@link NotificationListener} receives notifications, until it is closed. */
interface NotificationSubscription extends AutoCloseable {
    @Override
    void close();
}
