package dev.cairn.bot.features.challenges;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;

/** Draws a challenge's card when it starts and when it ends. */
final class ChallengeRedrawJob implements Job {
    private final ChallengeDrawing drawing;

    ChallengeRedrawJob(ChallengeDrawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public JobName name() {
        return ChallengeTimes.REDRAW;
    }

    @Override
    public void run(JobRun run) {
        drawing.draw(new ChallengeMessage.Key(ChallengeTimes.challenge(run), MessageKind.CARD));
    }
}
