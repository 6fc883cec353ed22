package dev.cairn.bot;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.features.challenges.ChallengeRecap;
import dev.cairn.bot.features.challenges.ChallengeStores;
import dev.cairn.bot.features.challenges.ChallengesFeature;
import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupLinks;
import dev.cairn.bot.features.groups.GroupStores;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.groups.GroupsFeature;
import dev.cairn.bot.features.help.HelpFeature;
import dev.cairn.bot.features.leaderboards.LeaderboardStores;
import dev.cairn.bot.features.leaderboards.LeaderboardsFeature;
import dev.cairn.bot.features.library.LibraryFeature;
import dev.cairn.bot.features.lookup.LookupFeature;
import dev.cairn.bot.features.lookup.ResultCards;
import dev.cairn.bot.features.notices.JdbiNoticeStore;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.notices.Notices;
import dev.cairn.bot.features.privacy.PrivacyFeature;
import dev.cairn.bot.features.progressview.ProgressSnapshotReader;
import dev.cairn.bot.features.progressview.ProgressViewFeature;
import dev.cairn.bot.features.progressview.VisibilityPolicy;
import dev.cairn.bot.features.recap.JdbiRecapStore;
import dev.cairn.bot.features.recap.RecapFeature;
import dev.cairn.bot.features.reminders.JdbiReminderLog;
import dev.cairn.bot.features.reminders.RemindersFeature;
import dev.cairn.bot.features.reminders.Rescheduling;
import dev.cairn.bot.features.reminders.StudyHistory;
import dev.cairn.bot.features.reminders.StudyPort;
import dev.cairn.bot.features.roadmaps.RoadmapFinder;
import dev.cairn.bot.features.roadmaps.RoadmapsFeature;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.servers.ServersFeature;
import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.SettingsFeature;
import dev.cairn.bot.features.settings.WeeklyGoal;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.features.shares.SharesFeature;
import dev.cairn.bot.features.study.Briefing;
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
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRuns;
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
import dev.cairn.bot.streaks.StreakBackfillJob;
import dev.cairn.bot.streaks.StreakPersonalData;
import dev.cairn.bot.streaks.Streaks;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.bot.time.Zones;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of all features, and the services they are built on. */
final class Features {
    private Features() {}

    /**
     * The parts of a running Cairn that features are built on.
     *
     * @param forget drops what the process remembers of a person outside the database
     */
    record Platform(
            Database database,
            JobQueue jobs,
            JobRuns runs,
            Courier courier,
            Memberships members,
            ServerChannels serverChannels,
            Consumer<LearnerId> forget,
            InteractionMetrics metrics) {}

    /** Leads from groups to their boards and roadmaps. */
    private record FeatureLinks(RoadmapsFeature roadmaps) implements GroupLinks {
        @Override
        public Button board(Viewer viewer, Group group, String label) {
            return LeaderboardsFeature.groupBoard(viewer, group, label);
        }

        @Override
        public CustomId roadmap(Viewer viewer, Roadmap roadmap) {
            return roadmaps.opening(viewer, roadmap);
        }
    }

    /** Draws each search result with the feature that it belongs to. */
    private record FeatureResultCards(StudyFeature study, RoadmapsFeature roadmaps) implements ResultCards {
        @Override
        public Card unit(Viewer viewer, Unit unit) {
            return study.unit(viewer, unit.id().value());
        }

        @Override
        public Card collection(Viewer viewer, Roadmap roadmap, Collection collection) {
            return roadmaps.collection(viewer, roadmap, collection);
        }

        @Override
        public Card phase(Viewer viewer, Roadmap roadmap, Phase phase, int page) {
            return roadmaps.phase(viewer, roadmap, phase, page);
        }

        @Override
        public Card tips(Viewer viewer, Roadmap roadmap) {
            return roadmaps.tips(viewer, roadmap);
        }
    }

    /** Lists the jobs and the personal data that belong to no feature. */
    private record BackgroundWork(List<Job> jobs, PersonalData personalData) implements Feature {
        @Override
        public List<Command> commands() {
            return List.of();
        }
    }

    /** Lets study and study time handle the buttons of reminders. */
    private record ReminderStudy(StudyFeature study, StudyTimeFeature time, UnitFinder units, StudyService standings)
            implements StudyPort {
        @Override
        public Optional<Briefing> briefing(Viewer viewer) {
            return study.briefing(viewer);
        }

        @Override
        public boolean isRoadmapMissing(LearnerId learner) {
            return standings.followsAbsentRoadmap(learner);
        }

        @Override
        public Card startFocus(Request request, int minutes, String unit) {
            return time.startFocus(request, minutes, units.byButton(unit));
        }

        @Override
        public Card finishOrAsk(Request request, String unit) {
            return study.finishOrAsk(request, units.byButton(unit));
        }
    }

    /** Builds all features on the platform. */
    static Catalog assemble(Curriculum curriculum, Platform platform, Clock clock) {
        Shared shared = Shared.on(curriculum, platform, clock);
        GroupStores groupStores = new GroupStores(platform.database(), curriculum, platform.metrics());
        LeaderboardsFeature leaderboards = shared.leaderboardsFeature(groupStores.groups());
        JdbiRecapStore recaps = new JdbiRecapStore(platform.database(), platform.jobs(), clock);
        ServersFeature servers = shared.servers(
                groupStores.groups(),
                List.of(
                        leaderboards.serverListener(),
                        recaps,
                        shared.challenges().serverListener()));
        RoadmapsFeature roadmaps = new RoadmapsFeature(
                curriculum,
                platform.database(),
                shared.studyService(),
                shared.roadmaps(),
                shared.settings(),
                request -> serverRoadmap(request, servers.servers()));
        StudyTimeFeature studyTime = shared.studyTime(servers, homeChannels(groupStores.groups()));
        StudyFeature study = shared.study(roadmaps, studyTime, leaderboards);
        RemindersFeature reminders = shared.reminders(study, studyTime, servers);
        SettingsFeature settings = new SettingsFeature(shared.settings(), shared.zones(), shared.zoneWizard());
        GroupsFeature groups = shared.groups(groupStores, roadmaps);
        LookupFeature lookup = shared.lookup(study, roadmaps, leaderboards);
        LibraryFeature library = shared.library(servers, lookup);
        AtomicReference<@Nullable Catalog> assembled = new AtomicReference<>();
        // The order of /help and of what it suggests: what everybody needs first, then what is of servers.
        List<Feature> features = List.of(
                study,
                roadmaps,
                shared.progressView(study, groupStores.groups()),
                studyTime,
                reminders,
                lookup,
                new SharesFeature(
                        curriculum,
                        shared.studyService(),
                        shared.sharing(),
                        library.library(),
                        platform.serverChannels(),
                        (viewer, unit) -> study.unit(viewer, unit.id().value())),
                settings,
                shared.undo(List.of(settings.changeWords(), reminders.changeWords()), study, studyTime),
                new PrivacyFeature(
                        platform.database(),
                        () -> Objects.requireNonNull(assembled.get()).personalData(),
                        platform.runs(),
                        platform.forget()),
                leaderboards,
                groups,
                shared.challenges(servers, groupStores.groups()),
                library,
                servers,
                new RecapFeature(
                        recaps,
                        leaderboards.weeks(),
                        List.of(new ChallengeRecap(shared.challenges().store(), groupStores.groups()), library.recap()),
                        servers,
                        shared.outbox(),
                        clock),
                new HelpFeature(() -> Objects.requireNonNull(assembled.get())),
                new BackgroundWork(
                        List.of(new StreakBackfillJob(shared.streaks())),
                        StreakPersonalData.TABLES.and(Outbox.PERSONAL_DATA).and(Notices.PERSONAL_DATA)));
        List<NoticeKind> noticeKinds = Stream.of(
                        reminders.notices(), studyTime.notices(), groups.notices(), library.notices())
                .flatMap(List::stream)
                .toList();
        Notices notices = new Notices(new JdbiNoticeStore(platform.database()), noticeKinds);
        Catalog catalog = new Catalog(features.stream().map(notices::before).toList());
        assembled.set(catalog);
        return catalog;
    }

    /** The home of a learner's group, where it is clear which group is meant. */
    private static HomeChannels homeChannels(Groups groups) {
        return (server, learner) -> {
            List<HomeChannels.Home> homes = groups.joined(server, learner).stream()
                    .flatMap(
                            group -> group
                                    .homeChannel()
                                    .map(channel ->
                                            new HomeChannels.Home(group.name().value(), channel))
                                    .stream())
                    .toList();
            return homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty();
        };
    }

    private static Optional<RoadmapId> serverRoadmap(Request request, Servers servers) {
        return request.context() instanceof InteractionContext.InServer here
                ? servers.of(here.server()).roadmap()
                : Optional.empty();
    }

    /** The services that several features use. */
    private record Shared(
            Curriculum curriculum,
            Platform platform,
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

        static Shared on(Curriculum curriculum, Platform platform, Clock clock) {
            Database database = platform.database();
            StudyDays days = new JdbiStudyDays(database);
            JdbiStreakStore streaks = new JdbiStreakStore(database, days, new JdbiCalendars(database), clock);
            LeaderboardStores leaderboards =
                    new LeaderboardStores(database, platform.jobs(), curriculum, streaks, clock);
            JdbiSettingsStore settings = new JdbiSettingsStore(
                    database,
                    clock,
                    new Rescheduling(platform.jobs(), clock),
                    streaks,
                    leaderboards.calendarListener());
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
            return new Shared(
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

        ServersFeature servers(Groups groups, List<ServerListener> listeners) {
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
                    new ChallengesFeature.Neighbors(
                            servers.servers(), servers.zoneOffer(), groups, settings, sharing()));
        }

        private Sharing sharing() {
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
                    List.of(studyTime::runningTimer),
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

        LookupFeature lookup(
                StudyFeature study, RoadmapsFeature roadmapsFeature, LeaderboardsFeature leaderboardsFeature) {
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
                    platform.database(),
                    platform.jobs(),
                    clock,
                    curriculum,
                    servers.servers(),
                    outbox,
                    lookup::resource);
        }
    }
}
