/** {@code /leaderboard}: the boards of a server, who is listed on them, and the rows that are kept for them. */
@NullMarked
package dev.cairn.bot.features.leaderboards;

import org.jspecify.annotations.NullMarked;
