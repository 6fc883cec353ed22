package dev.cairn.bot.id;

/** The snowflake of a Discord user. */
public record LearnerId(long value) {}
