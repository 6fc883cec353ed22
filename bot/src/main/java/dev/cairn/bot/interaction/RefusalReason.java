package dev.cairn.bot.interaction;

/** Why Discord refuses a message until somebody changes something. */
public enum RefusalReason {
    /** The person accepts no direct messages from Cairn. */
    DMS_CLOSED,
    /** The channel was deleted, or Cairn is no longer in its server. */
    CHANNEL_GONE,
    /** The message to edit was deleted. */
    MESSAGE_GONE,
    /** Cairn may not see the channel or may not write in it. */
    FORBIDDEN,
    /** The person's account was deleted. */
    PERSON_GONE,
    /** Anything else, which is a bug in Cairn; the log has the details. */
    OTHER
}
