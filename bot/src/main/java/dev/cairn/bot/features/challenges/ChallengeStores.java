package dev.cairn.bot.features.challenges;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ProgressListener;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.curriculum.Curriculum;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The tables of challenges, which are kept up to date by listening to changes of progress, and their timed work. */
public final class ChallengeStores {
    private final Database database;
    private final Clock clock;
    private final ChallengeSchedule schedule;
    private final JdbiChallengeStore store;
    private final JdbiChallengeUpdates updates;
    private final JdbiChallengeSnapshots snapshots;
    private final JdbiChallengePeople people;

    public ChallengeStores(
            Database database, JobQueue jobs, Curriculum curriculum, InteractionMetrics metrics, Clock clock) {
        JdbiChallengeCounts counts = new JdbiChallengeCounts(curriculum);
        this.database = database;
        this.clock = clock;
        this.schedule = new ChallengeSchedule(jobs);
        this.store = new JdbiChallengeStore(database, counts, schedule, metrics, clock);
        this.updates = new JdbiChallengeUpdates(counts, clock);
        this.snapshots = new JdbiChallengeSnapshots(database, clock);
        this.people = new JdbiChallengePeople(database, counts);
    }

    /** Must be notified of each change after the boards. */
    public ProgressListener progressListener() {
        return updates;
    }

    /** Moves what happens at a server's midnights with its zone. */
    public ServerListener serverListener() {
        return new JdbiChallengeZones(store.cache(), schedule, clock);
    }

    PersonalData personalData() {
        return new JdbiChallengePersonalData(store.cache());
    }

    public ChallengeStore store() {
        return store;
    }

    /**
     * What the timed work goes out through.
     *
     * @param groups finds any group of a server, also a private one
     */
    public record Outlets(
            Courier courier,
            Outbox outbox,
            Memberships members,
            BiFunction<ServerId, GroupId, Optional<Group>> groups,
            Servers servers) {}

    /** The timed work, with cards drawn like this. */
    List<Job> jobs(ChallengeCards cards, Outlets outlets) {
        JdbiChallengeMessages messages = new JdbiChallengeMessages(database, store.cache());
        ChallengeMessageUpdater updater = new ChallengeMessageUpdater(
                messages, snapshots, people, cards, outlets.courier(), outlets.members(), clock);
        ResultPosting posting = new ResultPosting(cards, outlets.outbox(), outlets.groups(), outlets.servers());
        return List.of(
                new ChallengeCardsJob(database, messages, updater, schedule, clock),
                new ChallengeRedrawJob(updater),
                new ChallengeRecountJob(snapshots, people, clock),
                new ChallengeCloseJob(
                        new JdbiChallengeClosing(database, store.cache(), schedule),
                        snapshots,
                        people,
                        posting,
                        outlets.members(),
                        clock));
    }
}
