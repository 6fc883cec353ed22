package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.time.CalendarHistory;
import java.util.function.UnaryOperator;

/** Keeps the settings of learners. */
public interface SettingsStore {

    /** {@link LearnerSettings#DEFAULT} of somebody unknown. */
    LearnerSettings of(LearnerId learner);

    /** The calendars there were; only the one of {@link LearnerSettings#DEFAULT} of somebody unknown. */
    CalendarHistory history(LearnerId learner);

    /**
     * Changes them in one transaction, one at a time for each learner, and notes since when a new calendar holds.
     *
     * @param change may be asked more than once, and only looks
     * @return the settings as they stand afterwards
     */
    LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change);
}
