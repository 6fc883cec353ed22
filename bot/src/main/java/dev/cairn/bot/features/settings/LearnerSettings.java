package dev.cairn.bot.features.settings;

import dev.cairn.bot.time.StudyCalendar;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A learner's own settings, the same in every server and in DMs.
 *
 * @param zone an IANA zone; empty until the learner chooses one
 * @param dayStart the whole hour at which the study day begins
 * @param restDays the days of the week that never break a streak; not all seven
 * @param goal empty until the learner sets one
 */
public record LearnerSettings(
        Optional<ZoneId> zone,
        LocalTime dayStart,
        Set<DayOfWeek> restDays,
        Optional<WeeklyGoal> goal,
        Visibility visibility) {
    /** The settings of a learner who has set nothing. */
    public static final LearnerSettings DEFAULT = new LearnerSettings(
            Optional.empty(), StudyCalendar.DEFAULT.dayStart(), Set.of(), Optional.empty(), Visibility.NOBODY);

    public LearnerSettings {
        restDays = Set.copyOf(restDays);
        if (restDays.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("all seven days are rest days");
        }
    }

    /** The calendar the settings make; in UTC until a zone is chosen. */
    public StudyCalendar calendar() {
        return new StudyCalendar(zone.orElse(StudyCalendar.DEFAULT.zone()), dayStart);
    }

    public LearnerSettings with(ZoneId newZone) {
        return withZone(Optional.of(newZone));
    }

    LearnerSettings withZone(Optional<ZoneId> newZone) {
        return new LearnerSettings(newZone, dayStart, restDays, goal, visibility);
    }

    public LearnerSettings with(LocalTime newDayStart) {
        return new LearnerSettings(zone, newDayStart, restDays, goal, visibility);
    }

    public LearnerSettings with(Set<DayOfWeek> newRestDays) {
        return new LearnerSettings(zone, dayStart, newRestDays, goal, visibility);
    }

    public LearnerSettings withGoal(Optional<WeeklyGoal> newGoal) {
        return new LearnerSettings(zone, dayStart, restDays, newGoal, visibility);
    }

    public LearnerSettings with(Visibility newVisibility) {
        return new LearnerSettings(zone, dayStart, restDays, goal, newVisibility);
    }
}
