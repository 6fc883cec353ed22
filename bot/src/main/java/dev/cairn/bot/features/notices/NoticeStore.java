package dev.cairn.bot.features.notices;

import dev.cairn.bot.id.LearnerId;
import java.util.List;

/** Stores the notices that learners have not been told yet. */
public interface NoticeStore {
    /** The learner's notices, the oldest first. */
    List<Notice> left(LearnerId learner);

    /** Deletes these notices, but not newer ones that have replaced them. */
    void told(LearnerId learner, List<Notice> notices);
}
