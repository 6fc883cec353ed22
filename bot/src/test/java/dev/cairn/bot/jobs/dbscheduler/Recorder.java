package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A job that remembers what it was asked to do, and does as a test says. */
final class Recorder implements Job {
    static final JobName NAME = new JobName("recorder");

    private final List<JobRun> asked = new CopyOnWriteArrayList<>();
    private final JobName name;
    private final Consumer<JobRun> work;

    private Recorder(JobName name, Consumer<JobRun> work) {
        this.name = name;
        this.work = work;
    }

    static Recorder idle() {
        return doing(occurrence -> {});
    }

    static Recorder doing(Consumer<JobRun> work) {
        return new Recorder(NAME, work);
    }

    Recorder called(String other) {
        return new Recorder(new JobName(other), work);
    }

    @Override
    public JobName name() {
        return name;
    }

    @Override
    public void run(JobRun occurrence) {
        asked.add(occurrence);
        work.accept(occurrence);
    }

    List<JobRun> asked() {
        return List.copyOf(asked);
    }

    List<String> keys() {
        return asked.stream().map(JobRun::key).toList();
    }
}
