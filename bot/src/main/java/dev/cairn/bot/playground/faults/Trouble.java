package dev.cairn.bot.playground.faults;

/** The ways in which the playground's Discord can misbehave. The page has the words for each. */
public enum Trouble {
    /** Every request takes a second and a half longer. */
    SLOW,
    /** The first of any two equal requests is refused with 429, except for answers to interactions. */
    RATE_LIMITS,
    /** The first of any two equal requests fails with 500. */
    SERVER_ERRORS,
    /** A person takes no DMs from the bot. */
    CLOSED_DMS,
    /** The bot may not send messages in a channel. */
    MISSING_PERMISSION,
    /** The gateway's connection breaks, once. */
    DROPPED_GATEWAY,
    /** Neither the gateway nor the REST API can be reached. */
    OUTAGE
}
