package dev.cairn.bot;

import static dev.cairn.bot.interaction.Phrases.list;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Document;
import dev.cairn.curriculum.Extension;
import dev.cairn.curriculum.Problem;
import dev.cairn.curriculum.Roadmap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The roadmaps that whoever runs Cairn adds to those that ship with it. */
final class OwnRoadmaps {
    private static final Logger LOG = LoggerFactory.getLogger(OwnRoadmaps.class);

    private OwnRoadmaps() {}

    /**
     * What ships with Cairn and what is whole of a folder; the log tells the rest, one line a problem.
     *
     * @throws StartProblems if the folder cannot be listed
     */
    static Curriculum besideOurs(Path folder) throws StartProblems {
        Extension extension = Extension.of(documents(folder));
        for (Problem problem : extension.problems()) {
            LOG.warn("left out: {}", problem);
        }
        if (!extension.problems().isEmpty()) {
            LOG.warn("left out of CAIRN_CURRICULUM_DIR: {}; mend what is told above and start again", left(extension));
        }
        LOG.info("CAIRN_CURRICULUM_DIR adds {}", titles(extension.roadmaps()));
        return extension.curriculum();
    }

    private static List<Document> documents(Path folder) throws StartProblems {
        try {
            return Document.allIn(folder);
        } catch (IOException fault) {
            throw new StartProblems(List.of("CAIRN_CURRICULUM_DIR names " + folder + ", which cannot be listed ("
                    + fault.getClass().getSimpleName() + "). Give whoever runs Cairn the right to read it."));
        }
    }

    private static String left(Extension extension) {
        return list(extension.problems().stream().map(Problem::file).distinct().toList());
    }

    private static String titles(List<Roadmap> roadmaps) {
        return roadmaps.isEmpty()
                ? "no roadmap"
                : list(roadmaps.stream().map(Roadmap::title).toList());
    }
}
