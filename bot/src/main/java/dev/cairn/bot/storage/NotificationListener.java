package dev.cairn.bot.storage;

/** Hears what processes that share a database tell each other. */
interface NotificationListener {

    void notified(String payload);

    /** The connection stands from now on, or has broken: whatever was told meanwhile is lost. */
    void listening(boolean now);
}
