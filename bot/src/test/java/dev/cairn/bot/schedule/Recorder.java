package dev.cairn.bot.schedule;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A job that remembers what it was asked to do, and does as a test says. */
final class Recorder implements Job {
    static final JobName NAME = new JobName("recorder");

    private final List<Occurrence> asked = new CopyOnWriteArrayList<>();
    private final JobName name;
    private final Consumer<Occurrence> work;

    private Recorder(JobName name, Consumer<Occurrence> work) {
        this.name = name;
        this.work = work;
    }

    static Recorder idle() {
        return doing(occurrence -> {});
    }

    static Recorder doing(Consumer<Occurrence> work) {
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
    public void run(Occurrence occurrence) {
        asked.add(occurrence);
        work.accept(occurrence);
    }

    List<Occurrence> asked() {
        return List.copyOf(asked);
    }

    List<String> keys() {
        return asked.stream().map(Occurrence::key).toList();
    }
}
