package dev.cairn.bot.cli;

import static dev.cairn.bot.interaction.EnglishPhrases.list;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import dev.cairn.curriculum.reader.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The roadmaps that whoever runs Cairn adds to those that ship with it. */
public final class CustomRoadmaps {
    private static final Logger LOG = LoggerFactory.getLogger(CustomRoadmaps.class);

    private CustomRoadmaps() {}

    /**
     * What ships with Cairn and what is whole of a folder; the log tells the rest, one line a problem.
     *
     * @throws StartupException if the folder cannot be listed
     */
    public static Curriculum besideOurs(Path folder) throws StartupException {
        ExtendedCurriculum extension = ExtendedCurriculum.of(documents(folder));
        for (Problem problem : extension.problems()) {
            LOG.warn("left out: {}", problem);
        }
        if (!extension.problems().isEmpty()) {
            LOG.warn("left out of CAIRN_CURRICULUM_DIR: {}; mend what is told above and start again", left(extension));
        }
        LOG.info("CAIRN_CURRICULUM_DIR adds {}", titles(extension.roadmaps()));
        return extension.curriculum();
    }

    private static List<Document> documents(Path folder) throws StartupException {
        try {
            return Document.allIn(folder);
        } catch (IOException fault) {
            throw new StartupException(List.of("CAIRN_CURRICULUM_DIR names " + folder + ", which cannot be listed ("
                    + fault.getClass().getSimpleName() + "). Give whoever runs Cairn the right to read it."));
        }
    }

    private static String left(ExtendedCurriculum extension) {
        return list(extension.problems().stream().map(Problem::file).distinct().toList());
    }

    private static String titles(List<Roadmap> roadmaps) {
        return roadmaps.isEmpty()
                ? "no roadmap"
                : list(roadmaps.stream().map(Roadmap::title).toList());
    }
}
