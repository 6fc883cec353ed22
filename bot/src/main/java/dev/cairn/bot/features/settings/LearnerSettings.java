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
 */
public record LearnerSettings(
        Optional<ZoneId> zone, LocalTime dayStart, Set<DayOfWeek> restDays, Visibility visibility) {
    /** The settings of a learner who has set nothing. */
    public static final LearnerSettings DEFAULT =
            new LearnerSettings(Optional.empty(), StudyCalendar.DEFAULT.dayStart(), Set.of(), Visibility.NOBODY);

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
        return new LearnerSettings(Optional.of(newZone), dayStart, restDays, visibility);
    }

    public LearnerSettings with(LocalTime newDayStart) {
        return new LearnerSettings(zone, newDayStart, restDays, visibility);
    }

    public LearnerSettings with(Set<DayOfWeek> newRestDays) {
        return new LearnerSettings(zone, dayStart, newRestDays, visibility);
    }

    public LearnerSettings with(Visibility newVisibility) {
        return new LearnerSettings(zone, dayStart, restDays, newVisibility);
    }
}
