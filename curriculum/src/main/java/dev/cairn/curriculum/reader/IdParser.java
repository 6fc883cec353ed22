package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.List;
import java.util.Optional;

/** Reads ids and references to them; in a document an id is one name, what it stands in is put before it. */
final class IdParser {
    private static final String FORM = "use lower-case letters, digits and single hyphens, as in \"linear-algebra\"";

    private static final String WHOLE_STEP =
            "write the unit's id, a dot and the step's, as in \"some-course.week-one\"";

    private final Registry registry;
    private int unnamed;

    IdParser(Registry registry) {
        this.registry = registry;
    }

    /** The id of the object at the cursor, declared. */
    String declared(JsonCursor object, Kind kind, IdForm form, String prefix) {
        String id = object.required("id")
                .flatMap(cursor -> full(cursor, form, prefix))
                .orElseGet(() -> stopgap(form));
        registry.declare(kind, id, object);
        return id;
    }

    /** What the cursor refers to. */
    Optional<String> reference(JsonCursor cursor, Kind kind, IdForm form, String prefix) {
        Optional<String> id = full(cursor, form, prefix);
        id.ifPresent(known -> registry.refer(kind, known, cursor));
        return id;
    }

    /** What the name of a field refers to, the field being at the cursor. */
    Optional<String> referenceByName(JsonCursor cursor, String name, Kind kind, String prefix) {
        String id = prefix + name;
        registry.refer(kind, id, cursor);
        return IdForm.WITHIN_ROADMAP.admits(id) ? Optional.of(id) : Optional.empty();
    }

    List<TopicId> topics(List<JsonCursor> cursors) {
        return cursors.stream()
                .flatMap(cursor -> reference(cursor, Kind.TOPIC, IdForm.TOPIC, "").stream())
                .map(TopicId::new)
                .toList();
    }

    /** The id at the cursor with what it stands in before it; a form with dots and no prefix is written whole. */
    Optional<String> full(JsonCursor cursor, IdForm form, String prefix) {
        String name = cursor.text(form.longest());
        if (name.isBlank()) {
            return Optional.empty();
        }
        String full = prefix + name;
        if (!prefix.isEmpty() && !IdForm.isName(name)) {
            cursor.report("\"%s\" is no id".formatted(brief(name)), FORM);
            return Optional.empty();
        }
        if (full.length() > form.longest()) {
            cursor.report(
                    "the id is too long with what it stands in",
                    "shorten it by %d".formatted(full.length() - form.longest()));
            return Optional.empty();
        }
        if (!form.admits(full)) {
            cursor.report(
                    "\"%s\" is no id".formatted(brief(name)),
                    prefix.isEmpty() && form == IdForm.STEP ? WHOLE_STEP : FORM);
            return Optional.empty();
        }
        return Optional.of(full);
    }

    private static String brief(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private String stopgap(IdForm form) {
        unnamed++;
        return form.stopgap(unnamed);
    }
}
