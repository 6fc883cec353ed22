package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.time.WeekdayParser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A reminder at seven in the evening in Berlin, every day, by direct message. */
final class ReminderFixture {
    static final LearnerId ADA = new LearnerId(7);
    static final LearnerSettings BERLIN = LearnerSettings.DEFAULT.with(ZoneId.of("Europe/Berlin"));
    static final ReminderSchedule EVENINGS = new ReminderSchedule(LocalTime.of(19, 0), WeekdayParser.ALL);
    /** A Saturday. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    static final Instant DUE = Instant.parse("2026-11-21T18:00:00Z");

    private ReminderFixture() {}

    static Reminder reminder() {
        return new Reminder(
                new ReminderId(1),
                ADA,
                EVENINGS,
                ReminderDestination.Direct.NEW,
                Cadence.DAILY,
                Optional.empty(),
                new NextTime(DAY, DUE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
