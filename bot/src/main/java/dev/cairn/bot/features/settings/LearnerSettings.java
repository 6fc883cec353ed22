package dev.cairn.bot.features.settings;

import dev.cairn.bot.time.StudyCalendar;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What a learner set for themselves, in every server and in DMs alike.
 *
 * @param zone an IANA zone; empty until the learner says
 * @param dayStart the whole hour at which the study day begins
 * @param restDays the days of the week that never break a streak; not all seven
 */
public record LearnerSettings(
        Optional<ZoneId> zone, LocalTime dayStart, Set<DayOfWeek> restDays, Visibility visibility) {
    /** Of one who has set nothing. */
    public static final LearnerSettings DEFAULT =
            new LearnerSettings(Optional.empty(), StudyCalendar.DEFAULT.dayStart(), Set.of(), Visibility.NOBODY);

    public LearnerSettings {
        restDays = Set.copyOf(restDays);
        if (restDays.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("no day is left to study on");
        }
    }

    /** The learner's days; in UTC until they say where they are. */
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
