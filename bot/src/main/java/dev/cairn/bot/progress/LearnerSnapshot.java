package dev.cairn.bot.progress;

import dev.cairn.bot.time.StudyCalendar;

/**
 * A learner's progress and the calendar they study by, read at one moment.
 *
 * @param calendar the one that applies now
 */
public record LearnerSnapshot(LearnerProgress progress, StudyCalendar calendar) {}
