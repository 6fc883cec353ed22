package dev.cairn.bot.interaction;

/** Where a command is offered. */
public enum Availability {
    /** In servers, in the bot's DMs, and anywhere for people who installed the app for themselves. */
    EVERYWHERE,
    /** In servers the bot was added to. */
    SERVERS_ONLY
}
