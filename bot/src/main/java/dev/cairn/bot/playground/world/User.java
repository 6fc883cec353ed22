package dev.cairn.bot.playground.world;

/**
 * Someone who uses the bot.
 *
 * @param color a CSS colour for the page
 * @param locale the language of their Discord, such as {@code en-US}
 */
public record User(Snowflake id, String name, String color, String locale) {}
