package dev.cairn.bot.features.challenges;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A queue whose jobs a test runs by hand. */
final class FakeJobs implements JobQueue {
    private record Run(JobName job, String key, Instant at) {}

    private final Set<Run> runs = new LinkedHashSet<>();
    private final Map<JobName, Job> jobs = new HashMap<>();

    void set(List<Job> all) {
        all.forEach(job -> jobs.put(job.name(), job));
    }

    Job of(JobName name) {
        return Objects.requireNonNull(jobs.get(name));
    }

    @Override
    public synchronized void add(Handle handle, JobName job, String key, Instant at) {
        runs.add(new Run(job, key, at));
    }

    /** Runs what is due, the earliest first, until nothing is. */
    void runDue(Instant now) {
        for (Optional<Run> next = take(now); next.isPresent(); next = take(now)) {
            Run run = next.get();
            of(run.job()).run(new JobRun(run.key(), run.at()));
        }
    }

    private synchronized Optional<Run> take(Instant now) {
        Optional<Run> next = runs.stream().filter(run -> !run.at().isAfter(now)).min(Comparator.comparing(Run::at));
        next.ifPresent(runs::remove);
        return next;
    }
}
