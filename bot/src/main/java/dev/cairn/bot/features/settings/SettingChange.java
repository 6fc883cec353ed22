package dev.cairn.bot.features.settings;

import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.time.WeekdayCodec;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A change of a learner's settings.
 *
 * @param kind what the log of changes calls it
 * @param value the new value, as the log of changes keeps it
 * @param change may be called more than once, so it must have no side effects
 */
public record SettingChange(ChangeKind kind, String value, UnaryOperator<LearnerSettings> change) {
    private static final String NO_GOAL = "0";

    public static SettingChange toZone(ZoneId zone) {
        return new SettingChange(ChangeKind.ZONE_SET, zone.getId(), before -> before.with(zone));
    }

    static SettingChange toDayStart(LocalTime hour) {
        return new SettingChange(ChangeKind.DAY_START_SET, hour.toString(), before -> before.with(hour));
    }

    static SettingChange toRestDays(Set<DayOfWeek> days) {
        return new SettingChange(ChangeKind.REST_DAYS_SET, WeekdayCodec.encode(days), before -> before.with(days));
    }

    public static SettingChange toGoal(Optional<WeeklyGoal> goal) {
        String minutes = goal.map(set -> Integer.toString(set.minutes())).orElse(NO_GOAL);
        return new SettingChange(ChangeKind.GOAL_SET, minutes, before -> before.withGoal(goal));
    }

    /** The goal that a logged change set. */
    static Optional<WeeklyGoal> goal(String value) {
        return value.equals(NO_GOAL) ? Optional.empty() : Optional.of(new WeeklyGoal(Integer.parseInt(value)));
    }

    static SettingChange toVisibility(Visibility visibility) {
        return new SettingChange(ChangeKind.VISIBILITY_SET, visibility.name(), before -> before.with(visibility));
    }

    ChangeSubject subject() {
        return new ChangeSubject.OfFeature(value);
    }
}
