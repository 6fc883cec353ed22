package dev.cairn.bot.features.reminders;

/** Why a reminder does not come until somebody does something; the names stand in the database. */
enum PauseReason {
    /** The learner wished it. */
    ASKED,
    DMS_CLOSED,
    CHANNEL_GONE,
    CHANNEL_FORBIDDEN,
    /** The server now announces elsewhere. */
    CHANNEL_NOT_CHOSEN,
    LEFT_SERVER,
    /** The learner's zone has a name that this Java's time zone data does not know. */
    ZONE_UNKNOWN
}
