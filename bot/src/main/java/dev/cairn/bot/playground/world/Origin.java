package dev.cairn.bot.playground.world;

/**
 * The interaction that a message answers.
 *
 * @param type Discord's interaction type
 * @param name what the person did, such as {@code /roadmap show}
 */
public record Origin(Snowflake interaction, int type, String name, Snowflake person) {}
