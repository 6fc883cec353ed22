package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.time.StudyDayShift;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Changes a learner's settings, and returns the words for the change. */
final class SettingsChanges {
    private final Settings settings;

    SettingsChanges(Settings settings) {
        this.settings = settings;
    }

    String zone(Request request, ZoneId zone) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        return change(
                request,
                before -> before.with(zone),
                (before, after) -> before.zone().filter(zone::equals).isPresent()
                        ? copy.zoneStays(zone, request.at())
                        : copy.zoneSet(zone, request.at()) + "\n" + dayNow(request, before));
    }

    String dayStart(Request request, LocalTime hour) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        return change(
                request,
                before -> before.with(hour),
                (before, after) -> before.equals(after)
                        ? copy.dayStartStays(hour)
                        : copy.dayStartSet(hour) + "\n" + dayNow(request, before));
    }

    String restDays(Request request, Set<DayOfWeek> days) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        return change(
                request,
                before -> before.with(days),
                (before, after) -> before.equals(after) ? copy.restStays(days) : copy.restSet(days));
    }

    String visibility(Request request, Visibility visibility) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        return change(
                request,
                before -> before.with(visibility),
                (before, after) ->
                        before.equals(after) ? copy.visibilityStays(visibility) : copy.visibilitySet(visibility));
    }

    private String change(
            Request request,
            UnaryOperator<LearnerSettings> change,
            BiFunction<LearnerSettings, LearnerSettings, String> words) {
        LearnerSettings before = settings.of(request.learner());
        return words.apply(before, settings.change(request.learner(), change));
    }

    private String dayNow(Request request, LearnerSettings before) {
        return SettingsCopy.in(request.locale())
                .dayNow(StudyDayShift.of(before.calendar(), settings.history(request.learner()), request.at()));
    }
}
