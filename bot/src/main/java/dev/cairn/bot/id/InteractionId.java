package dev.cairn.bot.id;

/** The snowflake of an interaction, which is never used again. */
public record InteractionId(long value) {}
