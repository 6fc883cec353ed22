package dev.cairn.bot.features.challenges;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;

/** Draws a challenge's card when it starts and when it ends. */
final class ChallengeRedrawJob implements Job {
    private final ChallengeMessageUpdater updater;

    ChallengeRedrawJob(ChallengeMessageUpdater updater) {
        this.updater = updater;
    }

    @Override
    public JobName name() {
        return ChallengeSchedule.REDRAW;
    }

    @Override
    public void run(JobRun run) {
        updater.update(new ChallengeMessage.Key(ChallengeSchedule.challenge(run), MessageKind.CARD));
    }
}
