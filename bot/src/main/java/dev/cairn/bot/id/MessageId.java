package dev.cairn.bot.id;

/** The snowflake of a Discord message. */
public record MessageId(long value) {}
