package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.time.Calendars;
import java.util.function.UnaryOperator;

/** The settings of learners, to read and to change. */
public interface Settings extends Calendars {
    /** A learner's settings; {@link LearnerSettings#DEFAULT} for a learner who has set nothing. */
    LearnerSettings of(LearnerId learner);

    /**
     * Changes a learner's settings in one transaction, one at a time for each learner, and records since when a new
     * calendar applies.
     *
     * @param change may be called more than once, so it must have no side effects
     * @return the settings as they stand afterwards
     */
    LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change);
}
