package dev.cairn.bot.features.library;

/** The number of an entry, which is never used again. */
public record EntryId(long value) {}
