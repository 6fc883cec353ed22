package dev.cairn.bot.features.studytime;

/**
 * The end of a focus timer.
 *
 * @param logged the minutes it logged; fewer than it ran, and possibly 0, if its study day was full
 */
public record FocusEnd(Focus focus, int logged) {}
