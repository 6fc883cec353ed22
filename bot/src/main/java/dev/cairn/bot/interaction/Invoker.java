package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;

/** Who acts: the learner and the name others see them under, which is theirs and not trusted. */
public record Invoker(LearnerId id, String name) {}
