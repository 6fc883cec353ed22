package dev.cairn.bot.interaction;

/** A Discord channel; {@code value} is its snowflake. */
public record ChannelId(long value) {}
