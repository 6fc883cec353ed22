package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;

/**
 * The person who caused an interaction.
 *
 * @param name the display name, which they chose and which is untrusted
 */
public record Invoker(LearnerId id, String name) {}
