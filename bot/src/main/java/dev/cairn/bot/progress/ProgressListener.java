package dev.cairn.bot.progress;

import org.jdbi.v3.core.Handle;

/** Follows every change of learners' progress and logged time. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called once a change, or the undo of one, is written, in its transaction, which holds the learner's row. Writes only
     * rows whose key begins with the learner; an exception takes the change back.
     */
    void changed(Handle handle, ProgressChange change);
}
