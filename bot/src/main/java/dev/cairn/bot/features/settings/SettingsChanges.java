package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.time.StudyDayShift;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Changes a learner's settings, and says what came of it. */
final class SettingsChanges {
    private final Settings settings;

    SettingsChanges(Settings settings) {
        this.settings = settings;
    }

    String zone(Request request, ZoneId zone) {
        return change(
                request,
                before -> before.with(zone),
                (before, after) -> before.zone().filter(zone::equals).isPresent()
                        ? SettingsCopy.zoneStays(zone, request.at())
                        : SettingsCopy.zoneSet(zone, request.at()) + "\n" + dayNow(request, before));
    }

    String dayStart(Request request, LocalTime hour) {
        return change(
                request,
                before -> before.with(hour),
                (before, after) -> before.equals(after)
                        ? SettingsCopy.dayStartStays(hour)
                        : SettingsCopy.dayStartSet(hour) + "\n" + dayNow(request, before));
    }

    String restDays(Request request, Set<DayOfWeek> days) {
        return change(
                request,
                before -> before.with(days),
                (before, after) -> before.equals(after) ? SettingsCopy.restStays(days) : SettingsCopy.restSet(days));
    }

    String visibility(Request request, Visibility visibility) {
        return change(
                request,
                before -> before.with(visibility),
                (before, after) -> before.equals(after)
                        ? SettingsCopy.visibilityStays(visibility)
                        : SettingsCopy.visibilitySet(visibility));
    }

    private String change(
            Request request,
            UnaryOperator<LearnerSettings> change,
            BiFunction<LearnerSettings, LearnerSettings, String> said) {
        LearnerSettings before = settings.of(request.learner());
        return said.apply(before, settings.change(request.learner(), change));
    }

    private String dayNow(Request request, LearnerSettings before) {
        return SettingsCopy.dayNow(
                StudyDayShift.of(before.calendar(), settings.history(request.learner()), request.at()));
    }
}
