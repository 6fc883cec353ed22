package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;

/**
 * An entry to be added to a server's library.
 *
 * @param state WAITING or KEPT
 */
record NewEntry(ServerId server, LearnerId submitter, EntryDraft draft, EntryState state, Instant at) {}
