package dev.cairn.bot.playground.world;

/** The one bot the stand-in knows; its application has the same id. */
public record Bot(Snowflake id, String name) {}
