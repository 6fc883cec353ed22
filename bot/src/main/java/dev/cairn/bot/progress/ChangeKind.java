package dev.cairn.bot.progress;

import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;

/** What a change did; the database holds the names. */
public enum ChangeKind {
    STARTED,
    /** Finished at once, or by ticking the last step. */
    FINISHED,
    TICKED,
    SKIPPED_AS_KNOWN,
    SKIPPED_AS_UNWANTED,
    SET_ASIDE,
    FOLLOWED,
    /** No longer made; rows of earlier versions hold it. */
    ACTIVATED,
    UNFOLLOWED,
    RESET,
    /** Logged by the learner. */
    LOGGED,
    LOG_REMOVED,
    /** Logged by the focus timer. */
    FOCUSED,
    ZONE_SET,
    DAY_START_SET,
    REST_DAYS_SET,
    GOAL_SET,
    VISIBILITY_SET,
    REMINDER_ADDED,
    REMINDER_REMOVED,
    REMINDER_CHANGED,
    REMINDER_PAUSED,
    REMINDER_RESUMED,
    REMINDER_SNOOZED,
    /** All reminders are silent for the rest of a study day. */
    REMINDERS_SILENCED;

    ChangeSubject subject(String id) {
        return switch (this) {
            case STARTED, FINISHED, TICKED, SKIPPED_AS_KNOWN, SKIPPED_AS_UNWANTED, SET_ASIDE ->
                new ChangeSubject.OfUnit(new UnitId(id));
            case LOGGED, LOG_REMOVED, FOCUSED -> ChangeSubject.OfTime.read(id);
            case FOLLOWED, ACTIVATED, UNFOLLOWED, RESET -> new ChangeSubject.OfRoadmap(new RoadmapId(id));
            case ZONE_SET,
                    DAY_START_SET,
                    REST_DAYS_SET,
                    GOAL_SET,
                    VISIBILITY_SET,
                    REMINDER_ADDED,
                    REMINDER_REMOVED,
                    REMINDER_CHANGED,
                    REMINDER_PAUSED,
                    REMINDER_RESUMED,
                    REMINDER_SNOOZED,
                    REMINDERS_SILENCED -> new ChangeSubject.OfFeature(id);
        };
    }
}
