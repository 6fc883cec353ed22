package dev.cairn.bot.storage;

/** Receives the notifications that processes sharing a database send each other. */
interface NotificationListener {

    void notified(String payload);

    /** Reports that the connection is open from now on, or has broken; notifications sent meanwhile are lost. */
    void listening(boolean now);
}
