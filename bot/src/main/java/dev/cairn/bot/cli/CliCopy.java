package dev.cairn.bot.cli;

import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** What the command line and the log tell the operator, in English whatever the machine's locale is. */
interface CliCopy {
    CliCopy OPERATOR = new EnglishCliCopy();

    /** Names the custom roadmap files that are not used. */
    String leftOut(List<String> files);

    /** Names the custom roadmaps that are used. */
    String added(List<Roadmap> roadmaps);

    /** Says that the file which keeps the ids of a Markdown file cannot be written. */
    String idsNotKept(String markdown, String ids);

    String problems(int count);

    /**
     * Says that checked files have no problem.
     *
     * @param roadmaps those of the files; none if the files have only what roadmaps share
     */
    String valid(int files, List<Roadmap> roadmaps);
}
