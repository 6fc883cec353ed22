package dev.cairn.bot.interaction;

/** Why Discord will not take a message, today or tomorrow, unless somebody changes something. */
public enum RefusalReason {
    /** The person takes no direct messages from Cairn. */
    DMS_CLOSED,
    /** The channel is deleted, or Cairn is no longer in its server. */
    CHANNEL_GONE,
    /** The message to edit is deleted. */
    MESSAGE_GONE,
    /** Cairn may not see the channel or not write there. */
    FORBIDDEN,
    /** The person's account is deleted. */
    PERSON_GONE,
    /** Anything else: a fault of Cairn's own, which is in the log. */
    OTHER
}
