package dev.cairn.bot.features.challenges;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.util.List;

/** Draws again, once a minute, every message of a challenge in which something is out of date. */
final class ChallengeCardsJob implements Job {
    private static final int MAX_AT_ONCE = 100;

    private final Database database;
    private final JdbiChallengeMessages messages;
    private final ChallengeMessageUpdater updater;
    private final ChallengeSchedule schedule;
    private final Clock clock;

    ChallengeCardsJob(
            Database database,
            JdbiChallengeMessages messages,
            ChallengeMessageUpdater updater,
            ChallengeSchedule schedule,
            Clock clock) {
        this.database = database;
        this.messages = messages;
        this.updater = updater;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return ChallengeSchedule.DRAW;
    }

    /** It may only edit messages. */
    @Override
    public boolean mayPost() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        messages.reopenWhereErased();
        List<ChallengeMessage.Key> stale = messages.stale(clock.instant(), MAX_AT_ONCE);
        while (!stale.isEmpty()) {
            stale.forEach(updater::update);
            stale = messages.stale(clock.instant(), MAX_AT_ONCE);
        }
        if (messages.isAny()) {
            database.<JobRun, RuntimeException>write(handle -> {
                schedule.drawNextMinute(handle, clock.instant());
                return run;
            });
        }
    }
}
