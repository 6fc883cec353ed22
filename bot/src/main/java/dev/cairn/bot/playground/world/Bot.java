package dev.cairn.bot.playground.world;

/** The only bot of the fake Discord; its application has the same id. */
public record Bot(Snowflake id, String name) {}
