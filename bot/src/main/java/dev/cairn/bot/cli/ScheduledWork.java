package dev.cairn.bot.cli;

import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.playground.clock.TimedWork;
import java.time.Instant;
import java.util.Optional;

/** Lets the playground's clock wait for a Cairn's timed work. */
public record ScheduledWork(Scheduler scheduler) implements TimedWork {
    @Override
    public Optional<Instant> nextDue() {
        return scheduler.nextDue();
    }

    @Override
    public Optional<Instant> nextPost() {
        return scheduler.nextPost();
    }

    @Override
    public void startDue() {
        scheduler.pollNow();
    }
}
