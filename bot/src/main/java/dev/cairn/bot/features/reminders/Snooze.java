package dev.cairn.bot.features.reminders;

import dev.cairn.bot.time.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** How long a snoozed reminder waits; the names are kept for ever in custom ids. */
enum Snooze {
    QUARTER,
    HOUR,
    TONIGHT;

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** When the reminder is due again. In the evening, {@link #TONIGHT} means in an hour. */
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
