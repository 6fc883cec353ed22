package dev.cairn.bot.features.reminders;

/** Why a reminder is paused until its learner resumes it; the names are kept in the database. */
enum PauseReason {
    /** The learner paused it. */
    ASKED,
    DMS_CLOSED,
    CHANNEL_GONE,
    CHANNEL_FORBIDDEN,
    /** The server has chosen another channel for Cairn. */
    CHANNEL_NOT_CHOSEN,
    LEFT_SERVER,
    /** This Java's time zone data does not know the learner's zone. */
    ZONE_UNKNOWN
}
