package dev.cairn.bot.features.challenges;

import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Schedules what happens at the times of a challenge. */
final class ChallengeSchedule {
    /** Redraws a card when its challenge starts, and when it ends. */
    static final JobName REDRAW = new JobName("challenge-redraw");
    /** Makes and posts the result. */
    static final JobName CLOSE = new JobName("challenge-close");

    /** Counts anew what people have, after the end was moved. */
    static final JobName RECOUNT = new JobName("challenge-recount");
    /** Finds, once a minute, the cards that are out of date. */
    static final JobName DRAW = new JobName("challenge-cards");

    private static final String ALL = "all";

    private final JobQueue jobs;

    ChallengeSchedule(JobQueue jobs) {
        this.jobs = jobs;
    }

    /** Schedules the times of a challenge as they are now. Runs for earlier times find that they are not due. */
    void schedule(Handle handle, Challenge challenge, Instant now) {
        String key = key(challenge.id());
        ChallengeDays days = challenge.days();
        Stream.of(days.startsAt(), days.endsAt())
                .filter(now::isBefore)
                .forEach(at -> jobs.add(handle, REDRAW, key, at));
        jobs.add(handle, CLOSE, key, days.closesAt());
    }

    void recount(Handle handle, ChallengeId challenge, Instant now) {
        jobs.add(handle, RECOUNT, key(challenge), now);
    }

    /** Tries again to make or to post the result. */
    void closeAgain(Handle handle, ChallengeId challenge, Instant at) {
        jobs.add(handle, CLOSE, key(challenge), at);
    }

    /** Schedules the next look at all cards, unless it is scheduled. */
    void drawNextMinute(Handle handle, Instant now) {
        jobs.add(handle, DRAW, ALL, now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)));
    }

    private static String key(ChallengeId challenge) {
        return Long.toString(challenge.value());
    }

    static ChallengeId challenge(JobRun run) {
        return new ChallengeId(Long.parseLong(run.key()));
    }
}
