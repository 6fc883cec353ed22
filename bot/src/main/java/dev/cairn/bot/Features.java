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
import dev.cairn.bot.notices.JdbiNoticeStore;
import dev.cairn.bot.notices.NoticeStore;
import dev.cairn.bot.notices.Notices;
import dev.cairn.bot.overview.OverviewFeature;
import dev.cairn.bot.overview.Overviews;
import dev.cairn.bot.overview.Sight;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.reminders.RemindersFeature;
import dev.cairn.bot.reminders.Replanning;
import dev.cairn.bot.roadmaps.RoadmapFinder;
import dev.cairn.bot.roadmaps.RoadmapsFeature;
import dev.cairn.bot.servers.Servers;
import dev.cairn.bot.servers.ServersFeature;
import dev.cairn.bot.settings.JdbiSettingsStore;
import dev.cairn.bot.settings.Settings;
import dev.cairn.bot.settings.SettingsFeature;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.streaks.Streaks;
import dev.cairn.bot.streaks.StudyDays;
import dev.cairn.bot.study.Studies;
import dev.cairn.bot.study.StudyFeature;
import dev.cairn.bot.study.UnitFinder;
import dev.cairn.bot.studydays.WhenOption;
import dev.cairn.bot.studytime.JdbiFocusStore;
import dev.cairn.bot.studytime.JdbiTimeStore;
import dev.cairn.bot.studytime.StudyTimeFeature;
import dev.cairn.bot.studytime.TimeLog;
import dev.cairn.bot.zones.ZoneFinder;
import dev.cairn.bot.zones.Zones;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.time.Clock;
import java.time.LocalDate;
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
        Settings settings =
                new Settings(new JdbiSettingsStore(database, clock, new Replanning(tools.timetable(), clock)));
        ProgressLedger ledger = new ProgressLedger(new JdbiProgressStore(database), curriculum);
        Studies studies = new Studies(curriculum, ledger, settings, clock);
        RoadmapFinder roadmaps = new RoadmapFinder(curriculum);
        RoadmapsFeature roadmapsFeature = new RoadmapsFeature(curriculum, studies, roadmaps);
        List<CommandSpec> specs = new ArrayList<>();
        List<UserMenuSpec> menus = new ArrayList<>();
        UnitFinder units = new UnitFinder(curriculum, studies.pathfinder());
        StudyFeature.Ground ground = new StudyFeature.Ground(curriculum, studies, units, new WhenOption(settings));
        NoticeStore notices = new JdbiNoticeStore(database);
        JdbiTimeStore timeStore = new JdbiTimeStore(database);
        ServersFeature serversFeature = new ServersFeature(database, tools.courier(), tools.tally());
        Servers servers = serversFeature.servers();
        StudyTimeFeature studyTime = new StudyTimeFeature(
                ground,
                settings,
                new StudyTimeFeature.Stores(timeStore, new JdbiFocusStore(database, tools.timetable(), notices)),
                new StudyTimeFeature.Telling(
                        tools.courier(), server -> servers.of(server).announceIn(), tools.members(), clock));
        StudyFeature study = new StudyFeature(
                ground, roadmaps, new StudyFeature.Neighbours(roadmapsFeature::welcome, studyTime.took()));
        StudyDays days = new StudyDays(ledger::studyDays, learner -> timeStore.byDay(learner, LocalDate.MIN));
        Zones zones = new Zones();
        ZoneFinder finder = new ZoneFinder(zones);
        SettingsFeature settingsFeature = new SettingsFeature(settings, zones, finder);
        RemindersFeature reminders = new RemindersFeature(
                new RemindersFeature.Keeping(database, tools.timetable(), notices, clock),
                new RemindersFeature.Ways(tools.courier(), tools.members(), servers),
                new RemindersFeature.Studying(
                        study::briefing,
                        new StudyHistory(days, new Streaks(days, settings)),
                        studyTime::begin,
                        study::done),
                new RemindersFeature.Hours(settings, finder));
        Overviews overviews = new Overviews(
                curriculum, studies, new Overviews.Sources(ledger, new TimeLog(timeStore, curriculum), settings));
        List<Feature> features = List.of(
                study,
                studyTime,
                reminders,
                serversFeature,
                roadmapsFeature,
                new OverviewFeature(
                        overviews, new Sight(settings, tools.members()), roadmaps, roadmapsFeature::welcome),
                new LookupFeature(curriculum, studies, roadmaps, new FoundCards(study, roadmapsFeature)),
                settingsFeature,
                new HelpFeature(() -> specs, () -> menus));
        Abilities abilities = Abilities.of(features, new Notices(notices)::before);
        abilities.catalog().commands().stream().map(Command::spec).forEach(specs::add);
        abilities.catalog().userMenus().stream().map(UserMenu::spec).forEach(menus::add);
        return abilities;
    }
}
