package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.search.ClosestMatch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what a reading finds: declared ids, referenced ids, and problems. */
final class Registry {
    /** The most problems reported for a document; a longer list would not help its author. */
    private static final int MAX_PROBLEMS_PER_DOCUMENT = 1000;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();
    private final Map<Kind, Set<String>> malformed = new EnumMap<>(Kind.class);
    private final Map<String, Integer> reported = new HashMap<>();
    private final Map<Kind, Map<String, JsonCursor>> declared = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();
    private final List<MalformedReference> malformedReferences = new ArrayList<>();

    /** The kinds of things with an id. */
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

    /** @param prefix what the reader put before the name that is written */
    private record Reference(Kind kind, String id, String prefix, JsonCursor from) {}

    private record MalformedReference(Kind kind, String id, Runnable report) {}

    void report(Problem problem) {
        int before = reported.getOrDefault(problem.file(), 0);
        if (before < MAX_PROBLEMS_PER_DOCUMENT && problems.add(problem)) {
            reported.put(problem.file(), before + 1);
        } else if (before == MAX_PROBLEMS_PER_DOCUMENT && !problems.contains(problem)) {
            problems.add(new Problem(
                    problem.file(),
                    "",
                    "there are more than these " + MAX_PROBLEMS_PER_DOCUMENT + " problems",
                    "fix these first"));
        }
    }

    /** Records what is not wrong, but probably not meant. */
    void warn(Problem warning) {
        if (warnings.size() < MAX_PROBLEMS_PER_DOCUMENT) {
            warnings.add(warning);
        }
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** Records that an id is declared which is reported as malformed, so that references to it are not reported too. */
    void declareMalformed(Kind kind, String id) {
        malformed.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    }

    /** Records a reference to a malformed id, to be reported unless the malformed id is declared. */
    void referMalformed(Kind kind, String id, Runnable report) {
        malformedReferences.add(new MalformedReference(kind, id, report));
    }

    private boolean isMalformed(Kind kind, String id) {
        return malformed.getOrDefault(kind, Set.of()).contains(id);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Records that the object at the cursor has this id; reports a duplicate. */
    void declare(Kind kind, String id, JsonCursor object) {
        JsonCursor first = ids(kind).putIfAbsent(id, object);
        if (first != null) {
            object.at("id")
                    .report(
                            "the %s \"%s\" exists already, at %s".formatted(kind.word(), id, first),
                            "give one of them another id");
        }
    }

    /** Records that the value at the cursor, with the prefix before it, refers to an id. */
    void refer(Kind kind, String id, String prefix, JsonCursor from) {
        references.add(new Reference(kind, id, prefix, from));
    }

    boolean isDeclared(Kind kind, String id) {
        return ids(kind).containsKey(id);
    }

    /** The object that declares this id. */
    JsonCursor declaration(Kind kind, String id) {
        return Objects.requireNonNull(ids(kind).get(id), id);
    }

    /** Reports every reference to an undeclared id, except excused ids. */
    void reportDangling(Predicate<String> isExcused) {
        malformedReferences.stream()
                .filter(reference -> !isMalformed(reference.kind(), reference.id()))
                .forEach(reference -> reference.report().run());
        for (Reference reference : references) {
            if (!isDeclared(reference.kind(), reference.id())
                    && !isMalformed(reference.kind(), reference.id())
                    && !isExcused.test(reference.id())) {
                String fix = ClosestMatch.to(reference.id(), possible(reference))
                        .map(near -> "did you mean \"%s\"?"
                                .formatted(near.substring(reference.prefix().length())))
                        .orElse("define it, or remove this reference");
                reference
                        .from()
                        .report(
                                "there is no %s \"%s\""
                                        .formatted(reference.kind().word(), written(reference)),
                                fix);
            }
        }
    }

    /** The id as the author wrote it, without the prefix that Cairn puts before it. */
    private static String written(Reference reference) {
        return reference.id().startsWith(reference.prefix())
                ? reference.id().substring(reference.prefix().length())
                : reference.id();
    }

    /** The ids that would be accepted instead: a unit may only name units of its own roadmap, and nothing names itself. */
    private List<String> possible(Reference reference) {
        return ids(reference.kind()).entrySet().stream()
                .filter(id -> id.getKey().startsWith(reference.prefix()))
                .filter(id -> !id.getValue().contains(reference.from()))
                .filter(id -> reference.kind() != Kind.UNIT || id.getValue().isInFileOf(reference.from()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, JsonCursor> ids(Kind kind) {
        return declared.computeIfAbsent(kind, any -> new HashMap<>());
    }
}
