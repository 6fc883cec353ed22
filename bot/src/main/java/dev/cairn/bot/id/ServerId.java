package dev.cairn.bot.id;

/** The snowflake of a Discord guild. */
public record ServerId(long value) {}
