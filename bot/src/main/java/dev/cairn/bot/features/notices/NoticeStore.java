package dev.cairn.bot.features.notices;

import dev.cairn.bot.id.LearnerId;
import java.util.List;

/** Stores the notices that learners have not seen yet. */
public interface NoticeStore {
    /** The learner's notices, the oldest first. */
    List<Notice> pending(LearnerId learner);

    /** Deletes these notices, but not newer ones that have replaced them. */
    void delete(LearnerId learner, List<Notice> notices);
}
