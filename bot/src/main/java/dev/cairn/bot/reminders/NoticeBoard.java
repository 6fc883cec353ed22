package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.LearnerId;
import org.jdbi.v3.core.Handle;

/** Where things are left that a learner is told at their next command. */
@FunctionalInterface
public interface NoticeBoard {
    /**
     * Leaves a notice, which holds when the handle's transaction does.
     *
     * @param id says what it is about: a later one of the same id takes its place
     */
    void leave(Handle handle, LearnerId learner, String id, String markdown);
}
