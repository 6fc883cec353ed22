package dev.cairn.bot.id;

/** A Discord message; {@code value} is its snowflake. */
public record MessageId(long value) {}
