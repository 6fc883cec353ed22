package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The curriculum that ships with Cairn with somebody's own documents added, as far as these are whole.
 *
 * @param roadmaps those that were added, after those that ship
 * @param added the names of the documents that are in it
 * @param problems why the others are not; each names one of them
 */
public record ExtendedCurriculum(
        Curriculum curriculum, List<Roadmap> roadmaps, List<String> added, List<Problem> problems) {
    public ExtendedCurriculum {
        roadmaps = List.copyOf(roadmaps);
        added = List.copyOf(added);
        problems = List.copyOf(problems);
    }

    /**
     * Adds what can be added. A document that is broken, or breaks another, is left out, and so is what relied on it.
     *
     * @throws IllegalStateException when what ships with Cairn is broken by itself
     */
    public static ExtendedCurriculum of(List<Document> own) {
        return of(shipped(), own);
    }

    static ExtendedCurriculum of(List<Document> shipped, List<Document> own) {
        int before = CurriculumReader.read(shipped).orThrow().roadmaps().size();
        List<Document> left = new ArrayList<>(own);
        List<Problem> told = new ArrayList<>();
        ReadResult reading = CurriculumReader.read(joined(shipped, left));
        while (reading instanceof ReadResult.Broken broken) {
            List<Problem> problems = laidToOwn(shipped, left, broken);
            Set<String> names = problems.stream().map(Problem::file).collect(Collectors.toSet());
            left.removeIf(document -> names.contains(document.name()));
            told.addAll(problems);
            reading = CurriculumReader.read(joined(shipped, left));
        }
        Curriculum curriculum = reading.orThrow();
        return new ExtendedCurriculum(
                curriculum,
                curriculum.roadmaps().stream().skip(before).toList(),
                left.stream().map(Document::name).toList(),
                told);
    }

    /**
     * Every problem the documents have among themselves or with what ships with Cairn; each names one of them.
     *
     * @throws IllegalStateException when what ships with Cairn is broken by itself
     */
    public static List<Problem> problems(List<Document> own) {
        List<Document> shipped = shipped();
        CurriculumReader.read(shipped).orThrow();
        return CurriculumReader.read(joined(shipped, own)) instanceof ReadResult.Broken broken
                ? laidToOwn(shipped, own, broken)
                : List.of();
    }

    private static List<Document> shipped() {
        return CurriculumReader.bundledDocuments().stream()
                .map(document -> document.named("Cairn's own " + document.name()))
                .toList();
    }

    private static List<Problem> laidToOwn(List<Document> shipped, List<Document> own, ReadResult.Broken broken) {
        Set<String> names = own.stream().map(Document::name).collect(Collectors.toSet());
        List<Problem> theirs = broken.problems().stream()
                .filter(problem -> names.contains(problem.file()))
                .toList();
        // What shows in a shipped document follows from what an own one says; that first, where it is plain.
        return theirs.isEmpty() ? blamed(shipped, own, broken) : theirs;
    }

    /** The problems that show in shipped documents, each laid to the own document without which it is gone. */
    private static List<Problem> blamed(List<Document> shipped, List<Document> own, ReadResult.Broken broken) {
        List<Problem> blamed = new ArrayList<>();
        List<Problem> open = new ArrayList<>(broken.problems());
        for (Document suspect : own) {
            List<Document> others =
                    own.stream().filter(document -> document != suspect).toList();
            List<Problem> without = CurriculumReader.read(joined(shipped, others)) instanceof ReadResult.Broken still
                    ? still.problems()
                    : List.of();
            open.stream()
                    .filter(problem -> !without.contains(problem))
                    .forEach(problem -> blamed.add(laidTo(suspect, problem)));
            open.retainAll(without);
        }
        open.forEach(problem -> own.forEach(document -> blamed.add(laidTo(document, problem))));
        return blamed;
    }

    private static Problem laidTo(Document document, Problem problem) {
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
