package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.List;
import java.util.Optional;

/** Reads ids and references. A document writes an id as one name; the id of what contains it is put before it. */
final class IdParser {
    private static final String FORM = "use lower-case letters, digits and single hyphens, as in \"linear-algebra\"";

    private static final String STEP_FORM = "write the unit's id, a dot and the step's, as in \"some-course.week-one\"";

    private final Registry registry;
    private int placeholders;

    IdParser(Registry registry) {
        this.registry = registry;
    }

    /** Reads and declares the id of the object at the cursor. */
    String declared(JsonCursor object, Kind kind, IdForm form, String prefix) {
        String id = object.required("id")
                .flatMap(cursor -> full(cursor, form, prefix))
                .orElseGet(() -> placeholder(form));
        registry.declare(kind, id, object);
        return id;
    }

    /** Reads a reference to an id. */
    Optional<String> reference(JsonCursor cursor, Kind kind, IdForm form, String prefix) {
        Optional<String> id = full(cursor, form, prefix);
        id.ifPresent(known -> registry.refer(kind, known, prefix, cursor));
        return id;
    }

    /** Reads a reference that is the name of a field, with the cursor at that field. */
    Optional<String> referenceByName(JsonCursor cursor, String name, Kind kind, String prefix) {
        String id = prefix + name;
        registry.refer(kind, id, prefix, cursor);
        return IdForm.WITHIN_ROADMAP.matches(id) ? Optional.of(id) : Optional.empty();
    }

    List<TopicId> topics(List<JsonCursor> cursors) {
        return cursors.stream()
                .flatMap(cursor -> reference(cursor, Kind.TOPIC, IdForm.TOPIC, "").stream())
                .map(TopicId::new)
                .toList();
    }

    /**
     * Reads the id at the cursor and puts the prefix before it. Without a prefix, a dotted form must be written out.
     */
    Optional<String> full(JsonCursor cursor, IdForm form, String prefix) {
        String name = cursor.text(form.maxLength());
        if (name.isBlank()) {
            return Optional.empty();
        }
        String full = prefix + name;
        if (!prefix.isEmpty() && !IdForm.isName(name)) {
            cursor.report("\"%s\" is no id".formatted(shortened(name)), FORM);
            return Optional.empty();
        }
        if (full.length() > form.maxLength()) {
            cursor.report(
                    "the id is too long with what it stands in",
                    "shorten it by %d".formatted(full.length() - form.maxLength()));
            return Optional.empty();
        }
        if (!form.matches(full)) {
            cursor.report(
                    "\"%s\" is no id".formatted(shortened(name)),
                    prefix.isEmpty() && form == IdForm.STEP ? STEP_FORM : FORM);
            return Optional.empty();
        }
        return Optional.of(full);
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private String placeholder(IdForm form) {
        placeholders++;
        return form.placeholder(placeholders);
    }
}
