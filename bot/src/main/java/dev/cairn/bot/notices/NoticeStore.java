package dev.cairn.bot.notices;

import dev.cairn.bot.interaction.LearnerId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps what learners are still to be told. */
public interface NoticeStore {

    /** Leaves a notice, as part of the handle's transaction, which has the learner's row already. */
    void leave(Handle handle, LearnerId learner, Notice notice);

    /** Hands out what is left for the learner, the oldest first, and keeps it no longer. */
    List<Notice> take(LearnerId learner);
}
