package dev.cairn.bot.features.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.delivery.FakeCourier;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.groups.GroupName;
import dev.cairn.bot.features.groups.GroupResult;
import dev.cairn.bot.features.groups.GroupStore;
import dev.cairn.bot.features.groups.JdbiGroupStore;
import dev.cairn.bot.features.groups.NewGroup;
import dev.cairn.bot.features.leaderboards.BoardCurriculum;
import dev.cairn.bot.features.leaderboards.LeaderboardStores;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiStudyDays;
import dev.cairn.bot.progress.Studying;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerRow;
import dev.cairn.bot.streaks.JdbiStreakStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Learners in challenges of a server, by a moved clock that begins at Monday, 2 March 2026, 09:00 UTC. */
final class ChallengeWorld {
    static final LearnerId ADA = new LearnerId(1_404_563_872_309_248_001L);
    static final LearnerId BOB = new LearnerId(1_404_563_872_309_248_002L);
    static final LearnerId EVE = new LearnerId(1_404_563_872_309_248_003L);
    static final ServerId HERE = new ServerId(77);
    static final ServerId THERE = new ServerId(78);
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate SUNDAY = MONDAY.plusDays(6);
    static final Goal TEN_HOURS = new Goal.Time(600);

    static final ChannelId CHANNEL = new ChannelId(500);
    static final ChannelId ANNOUNCEMENTS = new ChannelId(600);

    final SettableClock clock = new SettableClock();
    final FakeCourier courier = new FakeCourier(clock);
    final FakeMembers members = new FakeMembers();
    final FakeJobs jobs = new FakeJobs();
    final Database database;
    final ChallengeStores stores;
    final ChallengeStore challenges;
    final GroupStore groups;
    final Studying study;
    private boolean announcing = true;
    private long drafts = 100;

    ChallengeWorld(Database database) {
        this.database = database;
        JdbiStudyDays days = new JdbiStudyDays(database);
        JdbiStreakStore streaks = new JdbiStreakStore(database, days, new JdbiCalendars(database), clock);
        LeaderboardStores boards = new LeaderboardStores(
                database, (handle, job, key, at) -> {}, BoardCurriculum.FIRST_EDITION, streaks, clock);
        this.groups = new JdbiGroupStore(database, InteractionMetrics.NONE);
        this.stores =
                new ChallengeStores(database, jobs, BoardCurriculum.FIRST_EDITION, InteractionMetrics.NONE, clock);
        jobs.set(stores.jobs(new PlainChallengeCards(), outlets()));
        this.challenges = stores.store();
        JdbiSettingsStore settings = new JdbiSettingsStore(database, clock, streaks, boards.calendarListener());
        this.study = new Studying(
                database,
                BoardCurriculum.FIRST_EDITION,
                settings,
                new ChangeTracker(streaks, boards.progressListener(), stores.progressListener()),
                clock);
    }

    private ChallengeStores.Outlets outlets() {
        return new ChallengeStores.Outlets(
                courier,
                new Outbox(courier, clock),
                members,
                groups::find,
                server -> announcing ? ServerSettings.DEFAULT.announcingIn(ANNOUNCEMENTS) : ServerSettings.DEFAULT);
    }

    /** Whether the server has a channel for announcements. */
    void announces(boolean is) {
        announcing = is;
    }

    /** Puts a card of the challenge into the channel. */
    Challenge post(Challenge challenge) {
        return made(challenges.placeCard(challenge.server(), challenge.id(), CHANNEL, new MessageId(++drafts)));
    }

    /** Runs the job that closes a challenge, as another process might at the same time. */
    void close(Challenge challenge) {
        jobs.of(ChallengeSchedule.CLOSE)
                .run(new JobRun(Long.toString(challenge.id().value()), clock.instant()));
    }

    static NewChallenge forGroup(NewChallenge draft, GroupId group) {
        return new NewChallenge(
                draft.server(),
                draft.creator(),
                draft.draft(),
                draft.title(),
                draft.goal(),
                draft.mode(),
                Optional.of(group),
                draft.first(),
                draft.last(),
                draft.at());
    }

    void runDue() {
        jobs.runDue(clock.instant());
    }

    /** Lets time pass a minute at a time, with all that falls due. */
    void live(Duration time) {
        Instant until = clock.instant().plus(time);
        while (clock.instant().isBefore(until)) {
            clock.move(Duration.ofMinutes(1));
            runDue();
        }
    }

    /** The messages with results, as the plain cards say them. */
    List<String> results() {
        return courier.messages().stream().map(message -> text(message.card())).toList();
    }

    /** The edits that were tried, as the plain cards say them. */
    List<String> edits() {
        return courier.edits().stream().map(edit -> text(edit.card())).toList();
    }

    String lastEdit() {
        List<String> edits = edits();
        return edits.get(edits.size() - 1);
    }

    private static String text(Card card) {
        return ((Card.TextDisplay) card.blocks().get(0)).markdown();
    }

    void pass(Duration time) {
        clock.move(time);
    }

    /** Moves the clock to an instant, back as well. */
    void at(String instant) {
        clock.move(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    /** A challenge that Eve creates from this Monday to Sunday. */
    Challenge challenge(Goal goal) {
        return challenge(goal, Mode.EACH);
    }

    Challenge challenge(Goal goal, Mode mode) {
        return made(challenges.create(draft(goal, mode, MONDAY, SUNDAY)));
    }

    NewChallenge draft(Goal goal, Mode mode, LocalDate first, LocalDate last) {
        return new NewChallenge(
                HERE,
                new ChallengeActor(EVE, true),
                new InteractionId(++drafts),
                title("Spring week"),
                goal,
                mode,
                Optional.empty(),
                first,
                last,
                clock.instant());
    }

    static ChallengeTitle title(String typed) {
        return ChallengeTitle.read(typed).orElseThrow();
    }

    GroupId group(String name, LearnerId... members) {
        GroupResult made = groups.create(new NewGroup(
                HERE, members[0], GroupName.read(name).orElseThrow(), Optional.empty(), false, clock.instant()));
        GroupId group = ((GroupResult.Done) made).group().id();
        Arrays.stream(members).skip(1).forEach(member -> groups.join(HERE, group, member, clock.instant()));
        return group;
    }

    void join(Challenge challenge, LearnerId... learners) {
        for (LearnerId learner : learners) {
            made(tryJoin(challenge, learner, Optional.empty()));
        }
    }

    void joinFor(Challenge challenge, GroupId team, LearnerId... learners) {
        for (LearnerId learner : learners) {
            made(tryJoin(challenge, learner, Optional.of(team)));
        }
    }

    ChallengeChange tryJoin(Challenge challenge, LearnerId learner, Optional<GroupId> team) {
        return challenges.join(
                challenge.server(), challenge.id(), new JoinRequest(learner, name(learner), team, clock.instant()));
    }

    static String name(LearnerId learner) {
        return "name of " + learner.value() % 10;
    }

    void leave(Challenge challenge, LearnerId learner) {
        made(challenges.leave(challenge.server(), challenge.id(), learner, clock.instant()));
    }

    Challenge now(Challenge challenge) {
        return challenges.find(challenge.server(), challenge.id()).orElseThrow();
    }

    static Challenge made(ChallengeChange change) {
        assertThat(change).isInstanceOf(ChallengeChange.Made.class);
        return ((ChallengeChange.Made) change).challenge();
    }

    static void assertRefused(ChallengeChange change, ChallengeRefusal reason) {
        assertThat(change).isEqualTo(new ChallengeChange.Refused(reason));
    }

    /** Sets the server's zone. */
    void zone(String zone) {
        database.write(handle -> {
            ServerRow.lock(handle, HERE);
            int changed = handle.createUpdate("UPDATE server SET zone = :zone WHERE id = :server")
                    .bind("zone", ZoneId.of(zone))
                    .bind("server", HERE)
                    .execute();
            stores.serverListener().zoneChanged(handle, HERE);
            return changed;
        });
    }

    /** Notes that Cairn was removed from the server, or brought back. */
    void removed(boolean is) {
        database.write(handle -> {
            ServerRow.lock(handle, HERE);
            return handle.createUpdate("UPDATE server SET left_at = :at WHERE id = :server")
                    .bindByType("at", is ? clock.instant() : null, Instant.class)
                    .bind("server", HERE)
                    .execute();
        });
    }

    /** Deletes all that is kept of a learner. */
    void delete(LearnerId learner) {
        database.write(handle -> {
            stores.personalData().deleting(handle, learner);
            return handle.createUpdate("DELETE FROM learner WHERE id = :learner")
                    .bind("learner", learner)
                    .execute();
        });
    }

    /** The first ten as rank, last digit of the learner, and amount. */
    String lines(Challenge challenge) {
        return lines(challenges.standings(now(challenge), 10).top());
    }

    static String lines(List<Standings.Line> lines) {
        return lines.stream()
                .map(line -> line.rank() + ":"
                        + line.learner()
                                .map(learner -> Long.toString(learner.value() % 10))
                                .orElse("?")
                        + "=" + line.amount())
                .collect(Collectors.joining(" "));
    }
}
