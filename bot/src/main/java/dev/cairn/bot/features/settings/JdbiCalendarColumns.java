package dev.cairn.bot.features.settings;

import dev.cairn.bot.storage.WeekdayBits;
import dev.cairn.bot.time.StudyCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.result.RowView;

/** Reads the columns {@code zone}, {@code day_start} and {@code rest_days}, which two tables have. */
final class JdbiCalendarColumns {
    private JdbiCalendarColumns() {}

    static StudyCalendar calendar(RowView row) {
        return new StudyCalendar(zone(row).orElse(StudyCalendar.DEFAULT.zone()), dayStart(row));
    }

    static Optional<ZoneId> zone(RowView row) {
        return Optional.ofNullable(row.getColumn("zone", String.class)).flatMap(JdbiCalendarColumns::known);
    }

    /** A name that a Cairn with newer time zone data wrote may be unknown to this one. */
    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    static LocalTime dayStart(RowView row) {
        return LocalTime.of(row.getColumn("day_start", Long.class).intValue(), 0);
    }

    static Set<DayOfWeek> restDays(RowView row) {
        return WeekdayBits.parse(row.getColumn("rest_days", Long.class));
    }
}
