package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;

/**
 * A line of a board.
 *
 * @param rank from 1; those with the same amount share one
 * @param name the learner's name in the server, which they chose and which is untrusted
 */
record BoardLine(int rank, LearnerId learner, String name, long amount) {}
