package dev.cairn.bot.interaction;

/** What the commands that share a first word have in common. */
public record CommandFamily(String name, String description) {}
