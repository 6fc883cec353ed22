package dev.cairn.bot.interaction;

/** A Discord message; {@code value} is its snowflake. */
public record MessageId(long value) {}
