package dev.cairn.bot.playground.world;

/**
 * A person who uses the bot.
 *
 * @param color a CSS color for the page
 * @param locale the language of their Discord client, such as {@code en-US}
 */
public record User(Snowflake id, String name, String color, String locale) {}
