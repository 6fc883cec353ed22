package dev.cairn.bot.features.notices;

import dev.cairn.bot.id.LearnerId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps what learners are still to be told. */
public interface NoticeStore {

    /** Leaves a notice, as part of the handle's transaction, which has the learner's row already. */
    void leave(Handle handle, LearnerId learner, Notice notice);

    /** What is left for the learner, the oldest first. */
    List<Notice> left(LearnerId learner);

    /** Keeps these no longer; one that was left anew since under the same id stays. */
    void told(LearnerId learner, List<Notice> notices);
}
