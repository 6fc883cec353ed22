package dev.cairn.bot.features.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.LoggedRows;
import dev.cairn.bot.storage.WeekdayBits;
import dev.cairn.bot.time.CalendarListener;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The settings in the log of changes: a row for each setting under its name, and one for each calendar under the time since
 * when it applies.
 */
final class JdbiSettingsLog implements LoggedRows {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ZONE = "zone";
    private static final String DAY_START = "day-start";
    private static final String REST_DAYS = "rest-days";
    private static final String GOAL = "goal";
    private static final String VISIBILITY = "visibility";
    private static final String CALENDAR = "calendar ";

    private final JdbiCalendars calendars;
    private final List<CalendarListener> listeners;

    JdbiSettingsLog(JdbiCalendars calendars, List<CalendarListener> listeners) {
        this.calendars = calendars;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public String name() {
        return "settings";
    }

    static String calendarId(Instant since) {
        return CALENDAR + since.toEpochMilli();
    }

    private static Optional<Instant> calendarSince(String id) {
        return id.startsWith(CALENDAR)
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(id.substring(CALENDAR.length()))))
                : Optional.empty();
    }

    /** The rows of the settings that differ, with their values in {@code before}. */
    static Map<String, Optional<JsonNode>> difference(LearnerSettings before, LearnerSettings after) {
        Map<String, Optional<JsonNode>> values = values(before);
        values.entrySet().removeIf(row -> row.getValue().equals(values(after).get(row.getKey())));
        return values;
    }

    private static Map<String, Optional<JsonNode>> values(LearnerSettings settings) {
        Map<String, Optional<JsonNode>> values = new HashMap<>();
        values.put(ZONE, settings.zone().map(zone -> JSON.textNode(zone.getId())));
        values.put(DAY_START, Optional.of(JSON.numberNode(settings.dayStart().getHour())));
        values.put(REST_DAYS, Optional.of(JSON.numberNode(WeekdayBits.of(settings.restDays()))));
        values.put(GOAL, settings.goal().map(goal -> JSON.numberNode(goal.minutes())));
        values.put(VISIBILITY, Optional.of(JSON.textNode(settings.visibility().name())));
        return values;
    }

    static Optional<JsonNode> calendar(Handle handle, LearnerId learner, Instant since) {
        return JdbiSettingsTable.calendar(handle, learner, since).map(JdbiSettingsLog::json);
    }

    private static JsonNode json(JdbiSettingsTable.Calendar calendar) {
        ObjectNode json = JSON.objectNode();
        calendar.zone().ifPresent(zone -> json.put("zone", zone));
        return json.put("start", calendar.dayStart()).put("rest", calendar.restDays());
    }

    @Override
    public Optional<JsonNode> read(Handle handle, LearnerId learner, String id) {
        return calendarSince(id)
                .map(since -> calendar(handle, learner, since))
                .orElseGet(() -> Objects.requireNonNull(
                        values(JdbiSettingsTable.read(handle, learner)).get(id)));
    }

    @Override
    public void write(Handle handle, LearnerId learner, Map<String, Optional<JsonNode>> rows) {
        LearnerSettings settings = JdbiSettingsTable.read(handle, learner);
        for (Map.Entry<String, Optional<JsonNode>> row : rows.entrySet()) {
            Optional<Instant> since = calendarSince(row.getKey());
            if (since.isPresent()) {
                write(handle, learner, since.get(), row.getValue());
            } else {
                settings = with(settings, row.getKey(), row.getValue());
            }
        }
        JdbiSettingsTable.write(handle, learner, settings);
        if (rows.keySet().stream().anyMatch(id -> calendarSince(id).isPresent())) {
            tellListeners(handle, learner);
        }
    }

    void tellListeners(Handle handle, LearnerId learner) {
        var now = calendars.history(handle, learner);
        listeners.forEach(listener -> listener.calendarChanged(handle, learner, now));
    }

    private static void write(Handle handle, LearnerId learner, Instant since, Optional<JsonNode> calendar) {
        calendar.ifPresentOrElse(
                json -> JdbiSettingsTable.write(
                        handle,
                        learner,
                        since,
                        new JdbiSettingsTable.Calendar(
                                Optional.ofNullable(json.path("zone").textValue()),
                                json.required("start").longValue(),
                                json.required("rest").longValue())),
                () -> JdbiSettingsTable.deleteCalendar(handle, learner, since));
    }

    private static LearnerSettings with(LearnerSettings settings, String id, Optional<JsonNode> value) {
        return switch (id) {
            case ZONE -> settings.withZone(value.flatMap(zone -> known(zone.textValue())));
            case DAY_START -> settings.with(LocalTime.of(value.orElseThrow().intValue(), 0));
            case REST_DAYS ->
                settings.with(WeekdayBits.parse(value.orElseThrow().longValue()));
            case GOAL -> settings.withGoal(value.map(minutes -> new WeeklyGoal(minutes.intValue())));
            case VISIBILITY ->
                settings.with(Visibility.valueOf(value.orElseThrow().textValue()));
            default -> throw new IllegalStateException("no setting is called " + id);
        };
    }

    /** A zone may be unknown here if a process with newer time zone data wrote it. */
    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
