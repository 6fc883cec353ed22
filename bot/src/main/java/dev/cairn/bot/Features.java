package dev.cairn.bot;

import dev.cairn.bot.help.HelpFeature;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.UserMenu;
import dev.cairn.bot.interaction.UserMenuSpec;
import dev.cairn.bot.lookup.LookupFeature;
import dev.cairn.bot.lookup.OtherCards;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.roadmaps.RoadmapFinder;
import dev.cairn.bot.roadmaps.RoadmapsFeature;
import dev.cairn.bot.settings.JdbiSettingsStore;
import dev.cairn.bot.settings.Settings;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.study.Studies;
import dev.cairn.bot.study.StudyFeature;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The one list of what Cairn does, and what each part is given to do it with. */
final class Features {
    private Features() {}

    /** What a search finds is drawn by the feature it belongs to. */
    private record FoundCards(StudyFeature study, RoadmapsFeature roadmaps) implements OtherCards {
        @Override
        public Card unit(LearnerId learner, String unit) {
            return study.unit(learner, unit);
        }

        @Override
        public Card collection(LearnerId learner, Roadmap roadmap, String collection) {
            return roadmaps.collection(learner, roadmap, collection);
        }

        @Override
        public Card tips(LearnerId learner, Roadmap roadmap) {
            return roadmaps.tips(learner, roadmap);
        }
    }

    static Abilities all(Curriculum curriculum, Tools tools, Clock clock) {
        Database database = tools.database();
        Settings settings = new Settings(new JdbiSettingsStore(database, clock));
        ProgressLedger ledger = new ProgressLedger(new JdbiProgressStore(database), curriculum);
        Studies studies = new Studies(curriculum, ledger, settings, clock);
        RoadmapFinder roadmaps = new RoadmapFinder(curriculum);
        RoadmapsFeature roadmapsFeature = new RoadmapsFeature(curriculum, studies, roadmaps);
        List<CommandSpec> specs = new ArrayList<>();
        List<UserMenuSpec> menus = new ArrayList<>();
        StudyFeature study = new StudyFeature(curriculum, studies, roadmaps, roadmapsFeature::welcome);
        List<Feature> features = List.of(
                study,
                roadmapsFeature,
                new LookupFeature(curriculum, studies, roadmaps, new FoundCards(study, roadmapsFeature)),
                new HelpFeature(() -> specs, () -> menus));
        Abilities abilities = Abilities.of(features);
        abilities.catalog().commands().stream().map(Command::spec).forEach(specs::add);
        abilities.catalog().userMenus().stream().map(UserMenu::spec).forEach(menus::add);
        return abilities;
    }
}
