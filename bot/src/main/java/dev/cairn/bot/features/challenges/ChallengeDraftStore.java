package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.Optional;

/** Keeps each person's latest draft in each server, so that it outlives a restart. */
interface ChallengeDraftStore {
    /** Keeps the draft in place of the person's earlier one there. */
    void save(ChallengeDraft draft);

    /** Finds a draft by the interaction that began it; empty once another has taken its place, or it was dropped. */
    Optional<ChallengeDraft> find(ServerId server, LearnerId learner, InteractionId draft);

    /** Drops the draft, if it is still kept. */
    void drop(ServerId server, LearnerId learner, InteractionId draft);
}
