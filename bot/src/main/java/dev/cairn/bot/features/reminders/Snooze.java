package dev.cairn.bot.features.reminders;

import dev.cairn.bot.time.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** How long a learner wants to be left alone before the same reminder comes again. */
enum Snooze {
    QUARTER,
    HOUR,
    TONIGHT;

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** When it comes again; who asks for tonight when it is evening already gets an hour. */
    Instant until(Instant now, StudyCalendar calendar) {
        return switch (this) {
            case QUARTER -> now.plus(Duration.ofMinutes(15));
            case HOUR -> now.plus(Duration.ofHours(1));
            case TONIGHT -> {
                Instant evening = calendar.instantOf(
                        LocalDate.ofInstant(now, calendar.zone()).atTime(EVENING));
                yield evening.isAfter(now) ? evening : now.plus(Duration.ofHours(1));
            }
        };
    }
}
