package dev.cairn.bot.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes and reads patches as JSON: for each id the row's columns, or null for a row that is deleted. */
final class PatchJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PatchJson() {}

    static String write(Patch patch) {
        ObjectNode json = MAPPER.createObjectNode();
        rows(json, "followed", patch.followed(), (row, following) -> {
            following.track().ifPresent(track -> row.put("track", track.value()));
            following.pace().ifPresent(pace -> row.put("pace", pace.value()));
            row.put("since", following.since().toEpochMilli()).put("choice", following.choice());
        });
        rows(json, "units", patch.units(), (row, mark) -> {
            row.put("state", mark.state().name()).put("at", mark.at().toEpochMilli());
            mark.studyDay().ifPresent(day -> row.put("day", day.toString()));
        });
        rows(json, "steps", patch.steps(), (row, tick) -> {
            row.put("at", tick.at().toEpochMilli()).put("day", tick.studyDay().toString());
            if (!tick.taken().isZero()) {
                row.put("taken", tick.taken().toMinutes());
            }
        });
        rows(json, "aside", patch.setAside(), (row, until) -> row.put("until", until.toEpochMilli()));
        rows(json, "retired", patch.retired(), (row, time) -> row.put("minutes", time.toMinutes()));
        rows(json, "time", patch.time(), (row, entry) -> {
            row.put("day", entry.studyDay().toString()).put("minutes", entry.minutes());
            entry.unit().ifPresent(unit -> row.put("unit", unit.value()));
            entry.note().ifPresent(note -> row.put("note", note));
            row.put("at", entry.at().toEpochMilli())
                    .put("source", entry.source().name());
        });
        if (!patch.features().isEmpty()) {
            ObjectNode features = json.putObject("features");
            patch.features().forEach((name, written) -> {
                ObjectNode table = features.putObject(name);
                written.forEach((id, row) -> table.set(id, row.orElseGet(table::nullNode)));
            });
        }
        return json.toString();
    }

    private static <K, V> void rows(
            ObjectNode json, String table, Map<K, Optional<V>> rows, BiConsumer<ObjectNode, V> columns) {
        if (rows.isEmpty()) {
            return;
        }
        ObjectNode written = json.putObject(table);
        rows.forEach((id, row) -> {
            written.putNull(id.toString());
            row.ifPresent(value -> columns.accept(written.putObject(id.toString()), value));
        });
    }

    static Patch read(String text) {
        JsonNode json;
        try {
            json = MAPPER.readTree(text);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a change in the history cannot be read", fault);
        }
        return new Patch(
                rows(json.path("followed"), RoadmapId::new, PatchJson::following),
                rows(
                        json.path("units"),
                        UnitId::new,
                        (id, row) -> new UnitMark(
                                UnitState.valueOf(row.required("state").textValue()), instant(row, "at"), day(row))),
                rows(
                        json.path("steps"),
                        StepId::new,
                        (id, row) -> new StepTick(
                                instant(row, "at"),
                                day(row).orElseThrow(),
                                Duration.ofMinutes(row.path("taken").longValue()))),
                rows(json.path("aside"), UnitId::new, (id, row) -> instant(row, "until")),
                rows(
                        json.path("retired"),
                        UnitId::new,
                        (id, row) -> Duration.ofMinutes(row.required("minutes").longValue())),
                rows(json.path("time"), Long::valueOf, (number, row) -> time(row)),
                features(json.path("features")));
    }

    private static Map<String, Map<String, Optional<JsonNode>>> features(JsonNode json) {
        Map<String, Map<String, Optional<JsonNode>>> features = new HashMap<>();
        json.properties()
                .forEach(table ->
                        features.put(table.getKey(), rows(table.getValue(), Function.identity(), (id, row) -> row)));
        return features;
    }

    private static <K, V> Map<K, Optional<V>> rows(
            JsonNode table, Function<String, K> id, BiFunction<K, JsonNode, V> value) {
        Map<K, Optional<V>> rows = new HashMap<>();
        table.properties().forEach(row -> {
            K key = id.apply(row.getKey());
            rows.put(key, row.getValue().isNull() ? Optional.empty() : Optional.of(value.apply(key, row.getValue())));
        });
        return rows;
    }

    private static FollowedRoadmap following(RoadmapId roadmap, JsonNode row) {
        return new FollowedRoadmap(
                roadmap,
                text(row, "track").map(TrackId::new),
                text(row, "pace").map(PaceId::new),
                instant(row, "since"),
                row.required("choice").longValue());
    }

    private static TimeEntry time(JsonNode row) {
        return new TimeEntry(
                day(row).orElseThrow(),
                row.required("minutes").intValue(),
                text(row, "unit").map(UnitId::new),
                text(row, "note"),
                instant(row, "at"),
                TimeEntry.Source.valueOf(row.required("source").textValue()));
    }

    private static Instant instant(JsonNode row, String column) {
        return Instant.ofEpochMilli(row.required(column).longValue());
    }

    private static Optional<LocalDate> day(JsonNode row) {
        return text(row, "day").map(LocalDate::parse);
    }

    private static Optional<String> text(JsonNode row, String column) {
        return Optional.ofNullable(row.path(column).textValue());
    }
}
