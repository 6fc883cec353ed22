package dev.cairn.bot.features.notices;

import java.time.Instant;

/**
 * Something to tell a learner.
 *
 * @param id the learner's notices are known apart by it; one left again under the same id takes the place of the first
 * @param markdown one paragraph, safe to show
 */
public record Notice(String id, String markdown, Instant at) {}
