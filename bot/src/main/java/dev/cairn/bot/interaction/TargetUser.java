package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;

/**
 * A person that a command is about, as Discord resolved them; they need not be a learner, nor be here.
 *
 * @param name what others see, which is theirs and not trusted
 * @param bot whether it is no person at all
 */
public record TargetUser(LearnerId id, String name, boolean bot) {}
