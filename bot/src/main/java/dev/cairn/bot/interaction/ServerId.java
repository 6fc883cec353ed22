package dev.cairn.bot.interaction;

/** A Discord guild; {@code value} is its snowflake. */
public record ServerId(long value) {}
