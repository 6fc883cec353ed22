package dev.cairn.bot;

import dev.cairn.bot.help.HelpFeature;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.roadmaps.RoadmapFinder;
import dev.cairn.bot.roadmaps.RoadmapsFeature;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.study.Studies;
import dev.cairn.bot.study.StudyFeature;
import dev.cairn.curriculum.Curriculum;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The one list of what Cairn does, and what each part is given to do it with. */
final class Features {
    private Features() {}

    static Catalog catalog(Curriculum curriculum, Database database, Clock clock) {
        Studies studies =
                new Studies(curriculum, new ProgressLedger(new JdbiProgressStore(database), curriculum), clock);
        RoadmapFinder roadmaps = new RoadmapFinder(curriculum);
        RoadmapsFeature roadmapsFeature = new RoadmapsFeature(curriculum, studies, roadmaps);
        List<CommandSpec> specs = new ArrayList<>();
        List<Feature> features = List.of(
                new StudyFeature(curriculum, studies, roadmaps, roadmapsFeature::welcome),
                roadmapsFeature,
                new HelpFeature(() -> specs));
        Catalog catalog = new Catalog(features);
        catalog.commands().stream().map(Command::spec).forEach(specs::add);
        return catalog;
    }
}
