package dev.cairn.bot.id;

/** A Discord guild; {@code value} is its snowflake. */
public record ServerId(long value) {}
