package dev.cairn.bot.copy;

/**
 * Something that Cairn says.
 *
 * @param place the package, without {@code dev.cairn.}
 * @param source what says it: a copy and its method, or a command
 */
record CopyLine(String place, String source, String words) {}
