package dev.cairn.bot.interaction;

/** One interaction, unique for ever; {@code value} is its snowflake. */
public record InteractionId(long value) {}
