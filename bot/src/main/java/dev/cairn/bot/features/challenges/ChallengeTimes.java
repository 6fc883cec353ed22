package dev.cairn.bot.features.challenges;

import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import org.jdbi.v3.core.Handle;

/** Schedules what happens at the times of a challenge. */
final class ChallengeTimes {
    /** Redraws a card when its challenge starts, and when it ends. */
    static final JobName REDRAW = new JobName("challenge-redraw");
    /** Makes and posts the result. */
    static final JobName CLOSE = new JobName("challenge-close");

    private final JobQueue jobs;

    ChallengeTimes(JobQueue jobs) {
        this.jobs = jobs;
    }

    /** Schedules the times of a challenge as they are now. Runs for earlier times find that they are not due. */
    void schedule(Handle handle, Challenge challenge) {
        String key = Long.toString(challenge.id().value());
        jobs.add(handle, REDRAW, key, challenge.days().startsAt());
        jobs.add(handle, REDRAW, key, challenge.days().endsAt());
        jobs.add(handle, CLOSE, key, challenge.days().closesAt());
    }
}
