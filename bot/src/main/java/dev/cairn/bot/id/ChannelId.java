package dev.cairn.bot.id;

/** The snowflake of a Discord channel. */
public record ChannelId(long value) {}
