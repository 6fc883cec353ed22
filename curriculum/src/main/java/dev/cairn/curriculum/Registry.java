package dev.cairn.curriculum;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a reading has come upon: ids that are declared, ids that are referred to, and everything that is wrong. */
final class Registry {
    /** So many problems are told; a document with more wants other help than a longer list. */
    private static final int TOLD_AT_MOST = 1000;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<Kind, Map<String, Cursor>> declared = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();

    /** What has an id. */
    enum Kind {
        ROADMAP,
        PHASE,
        SECTION,
        UNIT,
        STEP,
        TRACK,
        PACE,
        COLLECTION,
        RESOURCE,
        PIECE,
        TOPIC;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Reference(Kind kind, String id, Cursor from) {}

    void report(Problem problem) {
        if (problems.size() < TOLD_AT_MOST) {
            problems.add(problem);
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Takes down that the object at the cursor has this id, and reports a second of the same. */
    void declare(Kind kind, String id, Cursor object) {
        Cursor first = ids(kind).putIfAbsent(id, object);
        if (first != null) {
            object.at("id")
                    .report(
                            "the %s %s exists already, at %s".formatted(kind.word(), id, first),
                            "give one of the two another id");
        }
    }

    void refer(Kind kind, String id, Cursor from) {
        references.add(new Reference(kind, id, from));
    }

    boolean isDeclared(Kind kind, String id) {
        return ids(kind).containsKey(id);
    }

    /** Where the declared id stands. */
    Cursor declaration(Kind kind, String id) {
        return Objects.requireNonNull(ids(kind).get(id), id);
    }

    /** Reports every reference to something that was never declared. */
    void reportDangling() {
        for (Reference reference : references) {
            if (!isDeclared(reference.kind(), reference.id())) {
                String mend = Nearest.to(reference.id(), ids(reference.kind()).keySet())
                        .map(near -> "did you mean %s?".formatted(near))
                        .orElse("declare it, or take the reference out");
                reference
                        .from()
                        .report("there is no %s %s".formatted(reference.kind().word(), reference.id()), mend);
            }
        }
    }

    private Map<String, Cursor> ids(Kind kind) {
        return declared.computeIfAbsent(kind, any -> new HashMap<>());
    }
}
