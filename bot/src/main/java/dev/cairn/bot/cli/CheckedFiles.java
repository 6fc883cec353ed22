package dev.cairn.bot.cli;

import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import dev.cairn.curriculum.reader.Problem;
import dev.cairn.curriculum.reader.ProblemPrinter;
import java.util.ArrayList;
import java.util.List;

/**
 * Roadmap files that were checked together with what ships with Cairn.
 *
 * @param lines the problems, then the warnings, then one line that sums up
 */
record CheckedFiles(boolean isValid, List<String> lines) {
    static CheckedFiles of(List<Document> documents) {
        return of(documents, List.of(), List.of());
    }

    /**
     * Checks files.
     *
     * @param before lines about what could not be checked
     * @param passedOver files that are not read
     */
    static CheckedFiles of(List<Document> documents, List<String> before, List<Problem> passedOver) {
        ProblemPrinter printer = new ProblemPrinter(documents);
        ExtendedCurriculum.Checked checked = ExtendedCurriculum.check(documents);
        List<String> problems = new ArrayList<>(before);
        problems.addAll(printer.lines(checked.problems()));
        List<String> warnings = new ArrayList<>(printer.lines(passedOver));
        warnings.addAll(printer.lines(checked.warnings()));
        List<String> lines = new ArrayList<>(problems);
        warnings.forEach(warning -> lines.add("warning: " + warning));
        if (problems.isEmpty()) {
            ExtendedCurriculum extended = ExtendedCurriculum.of(documents);
            lines.add(CliCopy.OPERATOR.valid(extended.added().size(), extended.roadmaps()));
        } else {
            lines.add(CliCopy.OPERATOR.problems(problems.size()));
        }
        return new CheckedFiles(problems.isEmpty(), lines);
    }
}
