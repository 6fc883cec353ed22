package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A job that records its runs and then calls what a test passes in. */
final class Recorder implements Job {
    static final JobName NAME = new JobName("recorder");

    private final List<JobRun> runs = new CopyOnWriteArrayList<>();
    private final JobName name;
    private final Consumer<JobRun> action;

    private Recorder(JobName name, Consumer<JobRun> action) {
        this.name = name;
        this.action = action;
    }

    static Recorder idle() {
        return doing(run -> {});
    }

    static Recorder doing(Consumer<JobRun> action) {
        return new Recorder(NAME, action);
    }

    Recorder called(String other) {
        return new Recorder(new JobName(other), action);
    }

    @Override
    public JobName name() {
        return name;
    }

    @Override
    public void run(JobRun run) {
        runs.add(run);
        action.accept(run);
    }

    List<JobRun> runs() {
        return List.copyOf(runs);
    }

    List<String> keys() {
        return runs.stream().map(JobRun::key).toList();
    }
}
