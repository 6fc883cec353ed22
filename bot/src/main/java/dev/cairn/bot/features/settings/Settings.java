package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.time.Calendars;

/** The settings of learners, to read and to change. */
public interface Settings extends Calendars {
    /** A learner's settings; {@link LearnerSettings#DEFAULT} for a learner who has set nothing. */
    LearnerSettings of(LearnerId learner);

    /**
     * Changes a learner's settings in one transaction, one at a time for each learner, records since when a new calendar
     * applies, and adds the change to the log of changes. An interaction that is delivered again changes nothing.
     *
     * @return the settings before and after the change
     */
    Changed change(ChangeOrigin origin, SettingChange change);

    /** A learner's settings before and after a change; the same if it changed nothing. */
    record Changed(LearnerSettings before, LearnerSettings after) {}
}
