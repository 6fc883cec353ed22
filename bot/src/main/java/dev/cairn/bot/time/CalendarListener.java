package dev.cairn.bot.time;

import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.id.LearnerId;
import org.jdbi.v3.core.Handle;

/** Who has to act when a learner's days begin to go by another calendar. */
@FunctionalInterface
public interface CalendarListener {
    /** Acts in the handle's transaction, which has the learner's row already and has written the settings. */
    void follow(Handle handle, LearnerId learner, LearnerSettings now);
}
