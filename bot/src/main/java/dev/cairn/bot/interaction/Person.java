package dev.cairn.bot.interaction;

/** Who acts: the learner and the name others see them under, which is theirs and not trusted. */
public record Person(LearnerId id, String name) {}
