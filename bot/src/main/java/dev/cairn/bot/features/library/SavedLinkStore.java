package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import java.util.List;

/** Stores what learners have saved. */
interface SavedLinkStore {
    /** The most that one person saves. */
    int MAX_SAVED = 1_000;

    /** What a person saved, the latest first. */
    List<SavedLink> of(LearnerId learner, int offset, int limit);

    int count(LearnerId learner);

    /** Whether it is saved now; false if the person has saved as much as one may. */
    boolean save(LearnerId learner, SavedLink link);

    /** Takes it off the list, and the person off the savers of that link in every server. */
    void remove(LearnerId learner, String link);
}
