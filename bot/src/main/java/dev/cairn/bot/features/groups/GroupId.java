package dev.cairn.bot.features.groups;

/** The number of a group, which is never used again. */
public record GroupId(long value) {}
