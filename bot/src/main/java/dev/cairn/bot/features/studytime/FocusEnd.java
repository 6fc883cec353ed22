package dev.cairn.bot.features.studytime;

/**
 * A focus timer that has come to rest.
 *
 * @param logged the minutes it logged; fewer than it ran when its study day was full, and then possibly none
 * @param known whether it had ended before this was asked
 */
public record FocusEnd(Focus focus, int logged, boolean known) {}
