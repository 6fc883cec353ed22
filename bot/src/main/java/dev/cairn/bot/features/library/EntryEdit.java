package dev.cairn.bot.features.library;

import java.time.Instant;

/**
 * A change of an entry by its submitter.
 *
 * @param stateAfterRemoval the new state of an entry that was hidden or declined; WAITING where moderators are asked, else HIDDEN
 */
record EntryEdit(EntryDraft draft, EntryState stateAfterRemoval, Instant at) {}
