package dev.cairn.bot;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.challenges.ChallengeRecap;
import dev.cairn.bot.features.groups.GroupStores;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.groups.GroupsFeature;
import dev.cairn.bot.features.help.HelpFeature;
import dev.cairn.bot.features.leaderboards.LeaderboardsFeature;
import dev.cairn.bot.features.library.LibraryFeature;
import dev.cairn.bot.features.lookup.LookupFeature;
import dev.cairn.bot.features.notices.JdbiNoticeStore;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.notices.Notices;
import dev.cairn.bot.features.privacy.PrivacyFeature;
import dev.cairn.bot.features.recap.JdbiRecapStore;
import dev.cairn.bot.features.recap.RecapFeature;
import dev.cairn.bot.features.reminders.RemindersFeature;
import dev.cairn.bot.features.roadmaps.RoadmapsFeature;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.servers.ServersFeature;
import dev.cairn.bot.features.settings.SettingsFeature;
import dev.cairn.bot.features.study.StudyFeature;
import dev.cairn.bot.features.studytime.HomeChannels;
import dev.cairn.bot.features.studytime.StudyTimeFeature;
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
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRuns;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.streaks.StreakBackfillJob;
import dev.cairn.bot.streaks.StreakPersonalData;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.RoadmapId;
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

    /** Lists the jobs and the personal data that belong to no feature. */
    private record BackgroundWork(List<Job> jobs, PersonalData personalData) implements Feature {
        @Override
        public List<Command> commands() {
            return List.of();
        }
    }

    /** Builds all features on the platform. */
    static Catalog assemble(Curriculum curriculum, Platform platform, Clock clock) {
        SharedServices shared = SharedServices.on(curriculum, platform, clock);
        GroupStores groupStores = new GroupStores(platform.database(), curriculum, platform.metrics());
        LeaderboardsFeature leaderboards = shared.leaderboardsFeature(groupStores.groups());
        JdbiRecapStore recaps = new JdbiRecapStore(platform.database(), platform.jobs(), clock);
        ServersFeature servers = shared.servers(
                groupStores.groups(),
                RecapFeature.setting(recaps),
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
                shared.shares(study, library),
                settings,
                shared.undo(List.of(settings.changeWords(), reminders.changeWords()), study, studyTime),
                new PrivacyFeature(
                        platform.database(),
                        () -> Objects.requireNonNull(assembled.get()).personalData(),
                        platform.runs(),
                        forget(platform, shared)),
                leaderboards,
                groups,
                shared.challenges(servers, groupStores.groups()),
                library,
                servers,
                new RecapFeature(
                        recaps,
                        leaderboards.weeks(),
                        List.of(
                                new ChallengeRecap(
                                        shared.challenges().store(), groupStores.groups(), leaderboards::lists),
                                library.recap()),
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
        Catalog catalog = withNotices(platform.database(), features, noticeKinds);
        assembled.set(catalog);
        return catalog;
    }

    private static Consumer<LearnerId> forget(Platform platform, SharedServices shared) {
        return learner -> {
            platform.forget().accept(learner);
            shared.ledger().forget(learner);
        };
    }

    private static Catalog withNotices(Database database, List<Feature> features, List<NoticeKind> kinds) {
        Notices notices = new Notices(new JdbiNoticeStore(database), kinds);
        return new Catalog(features.stream().map(notices::before).toList());
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
}
