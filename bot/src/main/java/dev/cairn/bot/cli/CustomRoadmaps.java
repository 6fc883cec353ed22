package dev.cairn.bot.cli;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import dev.cairn.curriculum.reader.Problem;
import java.io.IOException;
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
        ExtendedCurriculum extended = ExtendedCurriculum.of(documents(folder));
        for (Problem problem : extended.problems()) {
            LOG.warn("left out: {}", problem);
        }
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

    private static List<Document> documents(Path folder) throws StartupException {
        try {
            return Document.allIn(folder);
        } catch (IOException fault) {
            throw new StartupException(List.of("CAIRN_CURRICULUM_DIR names " + folder + ", which cannot be listed ("
                    + fault.getClass().getSimpleName() + "). Give the user that runs Cairn the right to read it."));
        }
    }
}
