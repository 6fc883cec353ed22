package dev.cairn.bot.features.challenges;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.time.Clock;

/** Counts anew what people have in a challenge whose end was moved. */
final class ChallengeRecountJob implements Job {
    private final JdbiChallengeSnapshots snapshots;
    private final JdbiChallengePeople people;
    private final Clock clock;

    ChallengeRecountJob(JdbiChallengeSnapshots snapshots, JdbiChallengePeople people, Clock clock) {
        this.snapshots = snapshots;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return ChallengeSchedule.RECOUNT;
    }

    @Override
    public boolean mayPost() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        snapshots
                .of(ChallengeSchedule.challenge(run))
                .ifPresent(snapshot -> people.recount(snapshot.challenge(), clock.instant()));
    }
}
