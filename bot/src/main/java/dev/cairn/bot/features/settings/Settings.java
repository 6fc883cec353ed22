package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.time.CalendarHistory;
import java.util.function.UnaryOperator;

/** The settings of learners, to read and to change. */
public final class Settings {
    private final SettingsStore store;

    public Settings(SettingsStore store) {
        this.store = store;
    }

    public LearnerSettings of(LearnerId learner) {
        return store.of(learner);
    }

    /** By which calendars the learner's days went. */
    public CalendarHistory history(LearnerId learner) {
        return store.history(learner);
    }

    /** Changes them, and tells how they stand afterwards. */
    public LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        return store.change(learner, change);
    }
}
