package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;
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
     * Adds every document that can be added. A document that is invalid, or invalidates another, is left out, and so is
     * everything that relied on it.
     *
     * @throws IllegalStateException if the bundled curriculum itself is invalid
     */
    public static ExtendedCurriculum of(List<Document> own) {
        return of(shipped(), own);
    }

    static ExtendedCurriculum of(List<Document> shipped, List<Document> own) {
        int before = CurriculumReader.read(shipped).orThrow().roadmaps().size();
        List<Document> left = new ArrayList<>(own);
        List<Problem> rejected = new ArrayList<>();
        ReadResult reading = CurriculumReader.read(joined(shipped, left));
        while (reading instanceof ReadResult.Invalid invalid) {
            List<Problem> problems = attributedToOwn(shipped, left, invalid);
            Set<String> names = problems.stream().map(Problem::file).collect(Collectors.toSet());
            left.removeIf(document -> names.contains(document.name()));
            rejected.addAll(problems);
            reading = CurriculumReader.read(joined(shipped, left));
        }
        Curriculum curriculum = reading.orThrow();
        return new ExtendedCurriculum(
                curriculum,
                curriculum.roadmaps().stream().skip(before).toList(),
                left.stream().map(Document::name).toList(),
                rejected);
    }

    /**
     * All problems the documents have among themselves or with the bundled curriculum; each names one of the documents.
     *
     * @throws IllegalStateException if the bundled curriculum itself is invalid
     */
    public static List<Problem> problems(List<Document> own) {
        List<Document> shipped = shipped();
        CurriculumReader.read(shipped).orThrow();
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
