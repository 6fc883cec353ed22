package dev.cairn.bot.cli;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import dev.cairn.curriculum.reader.MarkdownFile;
import dev.cairn.curriculum.reader.Problem;
import dev.cairn.curriculum.reader.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the roadmaps that the operator adds to those that ship with Cairn. */
public final class CustomRoadmaps {
    private static final Logger LOG = LoggerFactory.getLogger(CustomRoadmaps.class);

    private CustomRoadmaps() {}

    /**
     * Loads the bundled curriculum and the valid files of a folder, and logs each problem of the others.
     *
     * @throws StartupException if the folder cannot be listed
     */
    public static Curriculum withBundled(Path folder) throws StartupException {
        List<Document> documents = documents(folder);
        ExtendedCurriculum extended = ExtendedCurriculum.of(documents);
        ProblemPrinter printer = new ProblemPrinter(documents);
        printer.lines(extended.problems()).forEach(line -> LOG.warn("left out: {}", line));
        printer.lines(extended.warnings()).forEach(line -> LOG.info("{}", line));
        documents.stream()
                .filter(document -> extended.added().contains(document.name()))
                .forEach(CustomRoadmaps::keepIds);
        if (!extended.problems().isEmpty()) {
            LOG.warn(
                    "{}",
                    CliCopy.OPERATOR.leftOut(extended.problems().stream()
                            .map(Problem::file)
                            .distinct()
                            .toList()));
        }
        LOG.info("{}", CliCopy.OPERATOR.added(extended.roadmaps()));
        return extended.curriculum();
    }

    /** Keeps the ids of a Markdown file beside it, so that a heading may be renamed and keeps everybody's progress. */
    private static void keepIds(Document document) {
        if (document.markdown().isEmpty()) {
            return;
        }
        Path ids = MarkdownFile.idsOf(Path.of(document.name()));
        String text = document.markdown().get().ids().json();
        try {
            if (!Files.exists(ids) || !Files.readString(ids).equals(text)) {
                Files.writeString(ids, text);
            }
        } catch (IOException readOnly) {
            LOG.warn("{}", CliCopy.OPERATOR.idsNotKept(document.name(), ids.toString()));
        }
    }

    private static List<Document> documents(Path folder) throws StartupException {
        try {
            Document.passedOverIn(folder).forEach(problem -> LOG.warn("{}", problem.plainly()));
            return Document.allIn(folder);
        } catch (IOException fault) {
            throw new StartupException(List.of("CAIRN_CURRICULUM_DIR names " + folder + ", which cannot be listed ("
                    + fault.getClass().getSimpleName() + "). Give the user that runs Cairn the right to read it."));
        }
    }
}
