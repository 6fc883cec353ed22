package dev.cairn.bot;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.features.challenges.ChallengeStores;
import dev.cairn.bot.features.challenges.ChallengesFeature;
import dev.cairn.bot.features.groups.GroupStores;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.groups.GroupsFeature;
import dev.cairn.bot.features.leaderboards.LeaderboardStores;
import dev.cairn.bot.features.leaderboards.LeaderboardsFeature;
import dev.cairn.bot.features.library.LibraryFeature;
import dev.cairn.bot.features.lookup.LookupFeature;
import dev.cairn.bot.features.progressview.ProgressSnapshotReader;
import dev.cairn.bot.features.progressview.ProgressViewFeature;
import dev.cairn.bot.features.progressview.VisibilityPolicy;
import dev.cairn.bot.features.reminders.JdbiReminderLog;
import dev.cairn.bot.features.reminders.RemindersFeature;
import dev.cairn.bot.features.reminders.Rescheduling;
import dev.cairn.bot.features.reminders.StudyHistory;
import dev.cairn.bot.features.roadmaps.RoadmapFinder;
import dev.cairn.bot.features.roadmaps.RoadmapsFeature;
import dev.cairn.bot.features.servers.ServerSetting;
import dev.cairn.bot.features.servers.ServersFeature;
import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.WeeklyGoal;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.features.shares.SharesFeature;
import dev.cairn.bot.features.study.JdbiShareLog;
import dev.cairn.bot.features.study.JdbiUnitTitles;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.features.study.StudyFeature;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.features.studytime.FocusButtons;
import dev.cairn.bot.features.studytime.HomeChannels;
import dev.cairn.bot.features.studytime.JdbiFocusStore;
import dev.cairn.bot.features.studytime.JdbiSharedFocusStore;
import dev.cairn.bot.features.studytime.SharedFocusServices;
import dev.cairn.bot.features.studytime.StudyTimeFeature;
import dev.cairn.bot.features.undo.ChangeWords;
import dev.cairn.bot.features.undo.UndoFeature;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.JdbiRecentUnits;
import dev.cairn.bot.progress.JdbiStudyDays;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.progress.TimeLog;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.bot.streaks.JdbiStreakStore;
import dev.cairn.bot.streaks.Streaks;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.bot.time.Zones;
import dev.cairn.curriculum.Curriculum;
import java.time.Clock;
import java.util.List;

/** The services that several features use, and the features that are made of many of them. */
record SharedServices(
        Curriculum curriculum,
        Features.Platform platform,
        Clock clock,
        Settings settings,
        StudyDays days,
        JdbiStreakStore streaks,
        LeaderboardStores leaderboards,
        ChallengeStores challenges,
        ChangeTracker tracker,
        ProgressLedger ledger,
        TimeStore timeStore,
        StudyService studyService,
        RoadmapFinder roadmaps,
        UnitFinder units,
        WhenOption when,
        Outbox outbox,
        DrawingLimit drawings,
        Zones zones,
        ZoneWizard zoneWizard) {

    static SharedServices on(Curriculum curriculum, Features.Platform platform, Clock clock) {
        Database database = platform.database();
        StudyDays days = new JdbiStudyDays(database);
        JdbiStreakStore streaks = new JdbiStreakStore(database, days, new JdbiCalendars(database), clock);
        LeaderboardStores leaderboards = new LeaderboardStores(database, platform.jobs(), curriculum, streaks, clock);
        JdbiSettingsStore settings = new JdbiSettingsStore(
                database, clock, new Rescheduling(platform.jobs(), clock), streaks, leaderboards.calendarListener());
        ChallengeStores challenges =
                new ChallengeStores(database, platform.jobs(), curriculum, platform.metrics(), clock);
        ChangeTracker tracker = new ChangeTracker(
                streaks,
                leaderboards.progressListener(),
                new JdbiRecentUnits(curriculum, clock, leaderboards.recentUnitsListener()),
                challenges.progressListener());
        ProgressLedger ledger = new ProgressLedger(
                new JdbiProgressStore(
                        database,
                        settings,
                        tracker,
                        settings.logged(),
                        new JdbiReminderLog(platform.jobs(), settings, clock)),
                curriculum);
        StudyService studyService = new StudyService(
                new UnitTitles(curriculum, JdbiUnitTitles.remember(database, curriculum)), ledger, settings, clock);
        Zones zones = new Zones();
        return new SharedServices(
                curriculum,
                platform,
                clock,
                settings,
                days,
                streaks,
                leaderboards,
                challenges,
                tracker,
                ledger,
                new JdbiTimeStore(database, tracker),
                studyService,
                new RoadmapFinder(curriculum),
                new UnitFinder(curriculum, studyService.pathfinder()),
                new WhenOption(settings),
                new Outbox(platform.courier(), clock),
                DrawingLimit.perCore(),
                zones,
                new ZoneWizard(zones));
    }

    ServersFeature servers(Groups groups, ServerSetting recap, List<ServerListener> listeners) {
        return new ServersFeature(
                platform.database(),
                platform.jobs(),
                clock,
                platform.courier(),
                platform.serverChannels(),
                platform.metrics(),
                zones,
                zoneWizard,
                learner -> settings.of(learner).zone(),
                roadmaps,
                groups::homes,
                List.of(recap),
                listeners);
    }

    StudyTimeFeature studyTime(ServersFeature servers, HomeChannels homes) {
        return new StudyTimeFeature(
                studyService,
                units,
                when,
                settings,
                timeStore,
                new JdbiFocusStore(platform.database(), platform.jobs(), tracker),
                new SharedFocusServices(
                        new JdbiSharedFocusStore(platform.database(), platform.jobs(), tracker),
                        sharing(),
                        outbox,
                        platform.courier(),
                        platform.members(),
                        homes),
                servers.servers(),
                clock);
    }

    StudyFeature study(
            RoadmapsFeature roadmapsFeature, StudyTimeFeature studyTime, LeaderboardsFeature leaderboardsFeature) {
        return new StudyFeature(
                curriculum,
                studyService,
                units,
                when,
                roadmaps,
                roadmapsFeature,
                FocusButtons::start,
                studyTime.timeSpent(),
                leaderboardsFeature.finishedNote(),
                leaderboardsFeature.fellowNote(),
                sharing(),
                request -> new Streaks(days, settings, streaks)
                        .summary(request.learner(), request.at())
                        .longest(),
                learner -> settings.of(learner).goal().map(WeeklyGoal::time));
    }

    LeaderboardsFeature leaderboardsFeature(Groups groups) {
        return new LeaderboardsFeature(
                leaderboards, platform.jobs(), clock, platform.members(), sharing(), drawings, groups);
    }

    GroupsFeature groups(GroupStores stores, RoadmapsFeature roadmapsFeature) {
        return new GroupsFeature(
                stores,
                curriculum,
                studyService,
                roadmaps,
                platform.members(),
                sharing(),
                new FeatureLinks(roadmapsFeature));
    }

    ChallengesFeature challenges(ServersFeature servers, Groups groups) {
        return new ChallengesFeature(
                curriculum,
                platform.database(),
                challenges,
                new ChallengesFeature.Delivery(platform.courier(), outbox, platform.members()),
                clock,
                new ChallengesFeature.Neighbors(servers.servers(), servers.zoneOffer(), groups, settings, sharing()));
    }

    Sharing sharing() {
        return new Sharing(new JdbiShareLog(platform.database()));
    }

    RemindersFeature reminders(StudyFeature study, StudyTimeFeature studyTime, ServersFeature servers) {
        return new RemindersFeature(
                platform.database(),
                platform.jobs(),
                clock,
                platform.courier(),
                outbox,
                platform.members(),
                servers.servers(),
                settings,
                zoneWizard,
                new ReminderStudy(study, studyTime, units, studyService),
                new StudyHistory(days, new Streaks(days, settings, streaks)));
    }

    UndoFeature undo(List<ChangeWords> words, StudyFeature study, StudyTimeFeature studyTime) {
        return new UndoFeature(
                curriculum,
                ledger,
                studyService.titles()::of,
                words,
                List.of(
                        studyTime::runningTimer,
                        LibraryFeature.latestAdd(platform.database(), clock),
                        ChallengesFeature.latestLeave(platform.database(), clock)),
                study::lost,
                StudyButtons::next);
    }

    ProgressViewFeature progressView(StudyFeature study, Groups groups) {
        ProgressSnapshotReader snapshots = new ProgressSnapshotReader(
                curriculum, studyService, ledger, new TimeLog(timeStore, curriculum), days, settings);
        return new ProgressViewFeature(
                snapshots,
                new VisibilityPolicy(settings, platform.members(), groups::haveOneInCommon),
                roadmaps,
                sharing(),
                drawings,
                study::nothingFollowed);
    }

    LookupFeature lookup(StudyFeature study, RoadmapsFeature roadmapsFeature, LeaderboardsFeature leaderboardsFeature) {
        return new LookupFeature(
                curriculum,
                studyService,
                roadmaps,
                new FeatureResultCards(study, roadmapsFeature),
                leaderboardsFeature.fellowNote(),
                LibraryFeature.shelf(platform.database(), platform.jobs()));
    }

    LibraryFeature library(ServersFeature servers, LookupFeature lookup) {
        return new LibraryFeature(
                platform.database(), platform.jobs(), clock, curriculum, servers.servers(), outbox, lookup::resource);
    }

    SharesFeature shares(StudyFeature study, LibraryFeature library) {
        return new SharesFeature(
                curriculum,
                studyService,
                sharing(),
                library.library(),
                platform.serverChannels(),
                (viewer, unit) -> study.unit(viewer, unit.id().value()));
    }
}
