package dev.cairn.bot.cli;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;

import dev.cairn.curriculum.Roadmap;
import java.util.List;

record EnglishCliCopy() implements CliCopy {
    @Override
    public String leftOut(List<String> files) {
        return "left out of CAIRN_CURRICULUM_DIR: " + list(files) + "; fix the problems above and start again";
    }

    @Override
    public String added(List<Roadmap> roadmaps) {
        return "CAIRN_CURRICULUM_DIR adds "
                + (roadmaps.isEmpty()
                        ? "no roadmap"
                        : list(roadmaps.stream().map(Roadmap::title).toList()));
    }

    @Override
    public String idsNotKept(String markdown, String ids) {
        return ids + " cannot be written, so progress on " + markdown
                + " is lost when a heading is renamed; run cairn import on it, and put " + ids + " beside it";
    }

    @Override
    public String problems(int count) {
        return count(count, "problem") + ".";
    }

    @Override
    public String valid(int files, List<Roadmap> roadmaps) {
        List<String> described = roadmaps.stream()
                .map(roadmap ->
                        roadmap.title() + " with " + count(roadmap.units().size(), "unit"))
                .toList();
        return count(files, "file") + (files == 1 ? " is" : " are") + " valid: "
                + (described.isEmpty() ? "no roadmap, only shared content" : list(described)) + ".";
    }
}
