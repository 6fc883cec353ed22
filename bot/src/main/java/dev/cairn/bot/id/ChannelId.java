package dev.cairn.bot.id;

/** A Discord channel; {@code value} is its snowflake. */
public record ChannelId(long value) {}
