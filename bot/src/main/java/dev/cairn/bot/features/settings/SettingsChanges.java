package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.time.StudyDayShift;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Changes a learner's settings, and returns the words for the change. */
final class SettingsChanges {
    private final Settings settings;

    SettingsChanges(Settings settings) {
        this.settings = settings;
    }

    String zone(Request request, ZoneId zone) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        Settings.Changed changed = change(request, SettingChange.toZone(zone));
        return changed.before().equals(changed.after())
                ? copy.zoneStays(zone, request.at())
                : copy.zoneSet(zone, request.at()) + dayNow(request, changed);
    }

    String dayStart(Request request, LocalTime hour) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        Settings.Changed changed = change(request, SettingChange.toDayStart(hour));
        return changed.before().equals(changed.after())
                ? copy.dayStartStays(hour)
                : copy.dayStartSet(hour) + dayNow(request, changed);
    }

    String restDays(Request request, Set<DayOfWeek> days) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        Settings.Changed changed = change(request, SettingChange.toRestDays(days));
        return changed.before().equals(changed.after()) ? copy.restStays(days) : copy.restSet(days);
    }

    String goal(Request request, Optional<WeeklyGoal> goal) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        Settings.Changed changed = change(request, SettingChange.toGoal(goal));
        return changed.before().equals(changed.after()) ? copy.goalStays(goal) : copy.goalSet(goal);
    }

    String visibility(Request request, Visibility visibility) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        Settings.Changed changed = change(request, SettingChange.toVisibility(visibility));
        return changed.before().equals(changed.after())
                ? copy.visibilityStays(visibility)
                : copy.visibilitySet(visibility);
    }

    private Settings.Changed change(Request request, SettingChange change) {
        return settings.change(ChangeOrigin.of(request), change);
    }

    /** Says what happened to the current study day, if anything did. */
    private String dayNow(Request request, Settings.Changed changed) {
        StudyDayShift shift =
                StudyDayShift.of(changed.before().calendar(), settings.history(request.learner()), request.at());
        return shift.after().isEqual(shift.before())
                ? ""
                : "\n" + SettingsCopy.in(request.locale()).dayNow(shift);
    }
}
