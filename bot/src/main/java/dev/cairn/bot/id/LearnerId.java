package dev.cairn.bot.id;

/** A Discord user as Cairn knows them; {@code value} is the user's snowflake. */
public record LearnerId(long value) {}
