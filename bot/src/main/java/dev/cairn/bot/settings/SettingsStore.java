package dev.cairn.bot.settings;

import dev.cairn.bot.interaction.LearnerId;
import java.util.function.UnaryOperator;

/** Keeps the settings of learners. */
public interface SettingsStore {

    /** {@link LearnerSettings#DEFAULT} of somebody unknown. */
    LearnerSettings of(LearnerId learner);

    /**
     * Changes them in one transaction, one at a time for each learner.
     *
     * @param change may be asked more than once, and only looks
     * @return the settings as they stand afterwards
     */
    LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change);
}
