package dev.cairn.curriculum.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What a reading has come upon: ids that are declared, ids that are referred to, and everything that is wrong. */
final class Registry {
    /** So many problems are told of a document; one with more wants other help than a longer list. */
    private static final int TOLD_AT_MOST = 1000;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<Kind, Map<String, JsonCursor>> declared = new EnumMap<>(Kind.class);
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

    private record Reference(Kind kind, String id, JsonCursor from) {}

    void report(Problem problem) {
        int before = told.getOrDefault(problem.file(), 0);
        if (before < TOLD_AT_MOST && problems.add(problem)) {
            told.put(problem.file(), before + 1);
        } else if (before == TOLD_AT_MOST && !problems.contains(problem)) {
            problems.add(new Problem(
                    problem.file(), "", "there are more than these " + TOLD_AT_MOST + " problems", "mend these first"));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Takes down that the object at the cursor has this id, and reports a second of the same. */
    void declare(Kind kind, String id, JsonCursor object) {
        JsonCursor first = ids(kind).putIfAbsent(id, object);
        if (first != null) {
            object.at("id")
                    .report(
                            "the %s %s exists already, at %s".formatted(kind.word(), id, first),
                            "give one of the two another id");
        }
    }

    void refer(Kind kind, String id, JsonCursor from) {
        references.add(new Reference(kind, id, from));
    }

    boolean isDeclared(Kind kind, String id) {
        return ids(kind).containsKey(id);
    }

    /** Where the declared id stands. */
    JsonCursor declaration(Kind kind, String id) {
        return Objects.requireNonNull(ids(kind).get(id), id);
    }

    /** Reports every reference to something that was never declared, but ids that have an excuse. */
    void reportDangling(Predicate<String> excused) {
        for (Reference reference : references) {
            if (!isDeclared(reference.kind(), reference.id()) && !excused.test(reference.id())) {
                String mend = ClosestMatch.to(
                                reference.id(), ids(reference.kind()).keySet())
                        .map(near -> "did you mean %s?".formatted(near))
                        .orElse("declare it, or take the reference out");
                reference
                        .from()
                        .report("there is no %s %s".formatted(reference.kind().word(), reference.id()), mend);
            }
        }
    }

    private Map<String, JsonCursor> ids(Kind kind) {
        return declared.computeIfAbsent(kind, any -> new HashMap<>());
    }
}
