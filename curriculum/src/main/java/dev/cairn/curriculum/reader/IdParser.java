package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.DerivedId;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.List;
import java.util.Optional;

/** Reads ids and references. A document writes an id as one name; the id of what contains it is put before it. */
final class IdParser {
    private static final String FORM = "use lower-case letters, digits and single hyphens, as in \"linear-algebra\"";

    private static final String STEP_FORM = "write the unit's id, a dot and the step's, as in \"some-course.week-one\"";

    /** Leaves room for a number behind an id. */
    private static final int MAX_DERIVED = 36;

    private final Registry registry;
    private final OwnIds ownIds;
    private int placeholders;

    IdParser(Registry registry, OwnIds ownIds) {
        this.registry = registry;
        this.ownIds = ownIds;
    }

    /** Reads and declares the id of the object at the cursor. */
    String declared(JsonCursor object, Kind kind, IdForm form, String prefix) {
        String id = object.required("id")
                .flatMap(cursor -> written(cursor, kind, form, prefix))
                .orElseGet(() -> placeholder(form));
        registry.declare(kind, id, object);
        return id;
    }

    private Optional<String> written(JsonCursor cursor, Kind kind, IdForm form, String prefix) {
        Optional<String> id = full(cursor, form, prefix);
        if (id.isEmpty()) {
            registry.declareMalformed(kind, prefix + cursor.rawText());
        }
        return id.map(valid -> ownIds.current(cursor.file(), kind, valid));
    }

    /** Reads and declares the id of the object at the cursor, or makes one from its title if it has none. */
    String declaredOrDerived(JsonCursor object, Kind kind, IdForm form, String prefix) {
        if (object.has("id")) {
            return declared(object, kind, form, prefix);
        }
        int max = Math.min(MAX_DERIVED, form.maxLength() - prefix.length());
        String name = DerivedId.of(object.at("title").rawText(), max);
        String start = name.isEmpty() ? kind.word() : name;
        String id = prefix + DerivedId.free(start, max, candidate -> registry.isDeclared(kind, prefix + candidate));
        registry.declare(kind, id, object);
        return id;
    }

    /** The id that Cairn uses for a unit which the document at the cursor writes. */
    String currentUnit(JsonCursor at, String unit) {
        return ownIds.current(at.file(), Kind.UNIT, unit);
    }

    /** The other id that an operator's unit answers to. */
    Optional<String> alias(JsonCursor unit) {
        String id = unit.at("id").rawText();
        return IdForm.UNIT.matches(id) ? ownIds.alias(unit.file(), id) : Optional.empty();
    }

    /** Reads a reference to an id. */
    Optional<String> reference(JsonCursor cursor, Kind kind, IdForm form, String prefix) {
        String name = cursor.rawText();
        boolean malformed = !form.matches(prefix + name) || (!prefix.isEmpty() && !IdForm.isName(name));
        if (malformed) {
            registry.referMalformed(kind, prefix + name, () -> full(cursor, form, prefix));
            return Optional.empty();
        }
        String id = ownIds.current(cursor.file(), kind, prefix + name);
        registry.refer(kind, id, prefix, cursor);
        return Optional.of(id);
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
        String name = cursor.text(Integer.MAX_VALUE);
        if (name.isBlank()) {
            return Optional.empty();
        }
        String full = prefix + name;
        if (prefix.isEmpty() && full.length() > form.maxLength()) {
            cursor.report(
                    "this id has %d characters".formatted(full.length()), "use at most %d".formatted(form.maxLength()));
            return Optional.empty();
        }
        if (!prefix.isEmpty() && !IdForm.isName(name)) {
            cursor.report("\"%s\" is not an id".formatted(shortened(name)), FORM);
            return Optional.empty();
        }
        if (full.length() > form.maxLength()) {
            cursor.report(
                    "this id is too long together with the id of what it is in",
                    "shorten it by %d characters".formatted(full.length() - form.maxLength()));
            return Optional.empty();
        }
        if (!form.matches(full)) {
            cursor.report(
                    "\"%s\" is not an id".formatted(shortened(name)),
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
