package dev.cairn.bot.progress;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A change with the state that its transaction read or wrote.
 *
 * @param after the progress after it
 * @param loggedForUnit the time logged for a finished unit on the study day it was finished for; zero for other changes
 * @param recordStreak the learner's longest streak in days, if this change made it longer
 */
public record MadeChange(
        RecordedChange change, LearnerProgress after, Duration loggedForUnit, OptionalInt recordStreak) {}
