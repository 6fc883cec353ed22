package dev.cairn.bot.progress;

import org.jdbi.v3.core.Handle;

/** Observes every change of learners' progress and logged time. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called after a change or its undo has been written, in the same transaction, which has locked the learner's row.
     * May write only rows whose key begins with the learner. An exception rolls the change back.
     */
    void changed(Handle handle, ProgressChange change);
}
