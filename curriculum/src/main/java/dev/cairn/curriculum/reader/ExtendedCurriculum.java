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
 * @param warnings what gave way in the documents that were added, or is probably not meant
 */
public record ExtendedCurriculum(
        Curriculum curriculum,
        List<Roadmap> roadmaps,
        List<String> added,
        List<Problem> problems,
        List<Problem> warnings) {
    public ExtendedCurriculum {
        roadmaps = List.copyOf(roadmaps);
        added = List.copyOf(added);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * Adds every document that can be added. A document that is invalid is left out, and so is everything that relied on it;
     * of two with the same roadmap, the later one.
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
        ReadResult read = CurriculumReader.read(shipped, left);
        Curriculum curriculum = read.orThrow();
        return new ExtendedCurriculum(
                curriculum,
                curriculum.roadmaps().stream().skip(before).toList(),
                left.stream().map(Document::name).toList(),
                causesFirst(shipped, own, rejected),
                read.warnings());
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
        while (CurriculumReader.read(shipped, left) instanceof ReadResult.Invalid invalid) {
            List<Problem> problems = invalid.problems();
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
                if (CurriculumReader.read(shipped, candidates) instanceof ReadResult.Valid) {
                    rejected.remove(document);
                }
            }
        }
        return rejected;
    }

    /**
     * All problems and warnings that the documents have by themselves or together; each names one of the documents.
     *
     * @throws IllegalStateException if the bundled curriculum itself is invalid
     */
    public static Checked check(List<Document> own) {
        List<Document> shipped = shipped();
        CurriculumReader.read(shipped).orThrow();
        ReadResult read = CurriculumReader.read(shipped, own);
        return new Checked(
                read instanceof ReadResult.Invalid invalid ? invalid.problems() : List.of(), read.warnings());
    }

    /** What is wrong, and what is probably not meant. */
    public record Checked(List<Problem> problems, List<Problem> warnings) {}

    private static List<Problem> problems(List<Document> shipped, List<Document> own) {
        return CurriculumReader.read(shipped, own) instanceof ReadResult.Invalid invalid
                ? invalid.problems()
                : List.of();
    }

    private static List<Document> shipped() {
        return CurriculumReader.bundledDocuments().stream()
                .map(document -> document.named("Cairn's own " + document.name()))
                .toList();
    }
}
