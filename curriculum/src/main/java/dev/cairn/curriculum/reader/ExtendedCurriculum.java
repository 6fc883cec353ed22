package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bundled curriculum extended with an operator's own documents, as far as those are valid.
 *
 * @param roadmaps the added roadmaps
 * @param added the names of the documents that were added
 * @param problems why the other documents were not; each problem names one of them
 */
public record ExtendedCurriculum(
        Curriculum curriculum, List<Roadmap> roadmaps, List<String> added, List<Problem> problems) {
    public ExtendedCurriculum {
        roadmaps = List.copyOf(roadmaps);
        added = List.copyOf(added);
        problems = List.copyOf(problems);
    }

    /**
     * Adds every document that can be added. A document that is invalid is left out, and so is everything that relied on it;
     * of documents that clash, the later ones are left out.
     *
     * @throws IllegalStateException if the bundled curriculum itself is invalid
     */
    public static ExtendedCurriculum of(List<Document> own) {
        return of(shipped(), own);
    }

    static ExtendedCurriculum of(List<Document> shipped, List<Document> own) {
        int before = CurriculumReader.read(shipped).orThrow().roadmaps().size();
        Map<Document, List<Problem>> rejected = rejected(shipped, own);
        List<Document> left =
                own.stream().filter(document -> !rejected.containsKey(document)).toList();
        Curriculum curriculum = CurriculumReader.read(joined(shipped, left)).orThrow();
        return new ExtendedCurriculum(
                curriculum,
                curriculum.roadmaps().stream().skip(before).toList(),
                left.stream().map(Document::name).toList(),
                causesFirst(shipped, own, rejected));
    }

    /** The problems of the documents that are invalid themselves, in the order given, then those of what relied on them. */
    private static List<Problem> causesFirst(
            List<Document> shipped, List<Document> own, Map<Document, List<Problem>> rejected) {
        Set<String> causes = problems(shipped, own).stream().map(Problem::file).collect(Collectors.toSet());
        Stream<Document> first = own.stream().filter(document -> causes.contains(document.name()));
        Stream<Document> others = rejected.keySet().stream().filter(document -> !causes.contains(document.name()));
        return Stream.concat(first, others)
                .flatMap(document -> rejected.getOrDefault(document, List.of()).stream())
                .toList();
    }

    /** The documents that cannot be added, with their problems. */
    private static Map<Document, List<Problem>> rejected(List<Document> shipped, List<Document> own) {
        Map<Document, List<Problem>> rejected = new LinkedHashMap<>();
        List<Document> left = new ArrayList<>(own);
        // One at a time and the last first, since a problem of an earlier document may exist only because of a later
        // one.
        while (CurriculumReader.read(joined(shipped, left)) instanceof ReadResult.Invalid invalid) {
            List<Problem> problems = attributedToOwn(shipped, left, invalid);
            Set<String> names = problems.stream().map(Problem::file).collect(Collectors.toSet());
            Document last = left.stream()
                    .filter(document -> names.contains(document.name()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            left.remove(last);
            rejected.put(
                    last,
                    problems.stream()
                            .filter(problem -> problem.file().equals(last.name()))
                            .toList());
        }
        // A document that was left out may have clashed only with one that was left out after it.
        for (Document document : own) {
            if (rejected.containsKey(document)) {
                List<Document> candidates = own.stream()
                        .filter(other -> other == document || !rejected.containsKey(other))
                        .toList();
                if (CurriculumReader.read(joined(shipped, candidates)) instanceof ReadResult.Valid) {
                    rejected.remove(document);
                }
            }
        }
        return rejected;
    }

    /**
     * All problems the documents have among themselves or with the bundled curriculum; each names one of the documents.
     *
     * @throws IllegalStateException if the bundled curriculum itself is invalid
     */
    public static List<Problem> problems(List<Document> own) {
        List<Document> shipped = shipped();
        CurriculumReader.read(shipped).orThrow();
        return problems(shipped, own);
    }

    private static List<Problem> problems(List<Document> shipped, List<Document> own) {
        return CurriculumReader.read(joined(shipped, own)) instanceof ReadResult.Invalid invalid
                ? attributedToOwn(shipped, own, invalid)
                : List.of();
    }

    private static List<Document> shipped() {
        return CurriculumReader.bundledDocuments().stream()
                .map(document -> document.named("Cairn's own " + document.name()))
                .toList();
    }

    private static List<Problem> attributedToOwn(
            List<Document> shipped, List<Document> own, ReadResult.Invalid invalid) {
        Set<String> names = own.stream().map(Document::name).collect(Collectors.toSet());
        List<Problem> ownProblems = invalid.problems().stream()
                .filter(problem -> names.contains(problem.file()))
                .toList();
        // A problem in a bundled document is caused by an own one, so report problems in own documents first.
        return ownProblems.isEmpty() ? causedByOwn(shipped, own, invalid) : ownProblems;
    }

    /** The problems found in bundled documents, each attributed to the own document without which it disappears. */
    private static List<Problem> causedByOwn(List<Document> shipped, List<Document> own, ReadResult.Invalid invalid) {
        List<Problem> attributed = new ArrayList<>();
        List<Problem> unexplained = new ArrayList<>(invalid.problems());
        for (Document candidate : own) {
            List<Document> others =
                    own.stream().filter(document -> document != candidate).toList();
            List<Problem> without =
                    CurriculumReader.read(joined(shipped, others)) instanceof ReadResult.Invalid remaining
                            ? remaining.problems()
                            : List.of();
            unexplained.stream()
                    .filter(problem -> !without.contains(problem))
                    .forEach(problem -> attributed.add(attributedTo(candidate, problem)));
            unexplained.retainAll(without);
        }
        unexplained.forEach(problem -> own.forEach(document -> attributed.add(attributedTo(document, problem))));
        return attributed;
    }

    private static Problem attributedTo(Document document, Problem problem) {
        return new Problem(
                document.name(),
                "",
                "it does not go with %s#%s: %s".formatted(problem.file(), problem.pointer(), problem.what()),
                "use ids that are nowhere else, nor were before");
    }

    private static List<Document> joined(List<Document> shipped, List<Document> own) {
        return Stream.concat(shipped.stream(), own.stream()).toList();
    }
}
