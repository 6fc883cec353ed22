package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;

/**
 * The user that a command is about. They may never have used Cairn, and need not be a member of the server.
 *
 * @param name the display name, which they chose and which is untrusted
 * @param bot whether the user is a bot
 */
public record TargetUser(LearnerId id, String name, boolean bot) {}
