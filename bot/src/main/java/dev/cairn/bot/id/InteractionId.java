package dev.cairn.bot.id;

/** One interaction, unique for ever; {@code value} is its snowflake. */
public record InteractionId(long value) {}
