package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.schedule.Job;
import dev.cairn.bot.schedule.JobName;
import dev.cairn.bot.schedule.Occurrence;
import dev.cairn.bot.schedule.Timetable;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Reckons anew when each reminder comes, at each start and once a day: what is known about zones changes with each new
 * version of Java's data, and governments decide late.
 */
final class DailyReplanning implements Job {
    private static final JobName JOB = new JobName("reminder-zones");
    private static final String ALL = "all";
    private static final int PAGE = 500;

    private final Database database;
    private final Timetable timetable;
    private final ReminderStore store;
    private final Reminders reminders;
    private final Clock clock;

    DailyReplanning(Database database, Timetable timetable, ReminderStore store, Reminders reminders, Clock clock) {
        this.database = database;
        this.timetable = timetable;
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Asks for the first time of this start. */
    void begin() {
        askFor(clock.instant());
    }

    private void askFor(Instant at) {
        database.write(handle -> {
            timetable.add(handle, JOB, ALL, at);
            return at;
        });
    }

    @Override
    public JobName name() {
        return JOB;
    }

    @Override
    public void run(Occurrence occurrence) {
        LearnerId last = new LearnerId(0);
        List<LearnerId> page = store.learnersAfter(last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(reminders::replan);
            last = page.get(page.size() - 1);
            page = store.learnersAfter(last, PAGE);
        }
        askFor(clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
    }
}
