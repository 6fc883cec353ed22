package dev.cairn.bot.playground.world;

/**
 * The interaction a message answers.
 *
 * @param name what the person did, such as {@code /roadmap show}
 * @param type Discord's interaction type
 */
public record Origin(Snowflake interaction, int type, String name, Snowflake person) {}
