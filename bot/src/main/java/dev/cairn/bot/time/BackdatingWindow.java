package dev.cairn.bot.time;

import dev.cairn.bot.interaction.UserError;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The study days that can still be entered: today and the seven before it. */
record BackdatingWindow(LocalDate today) {
    private static final int MAX_DAYS_BACK = 7;

    LocalDate first() {
        return today.minusDays(MAX_DAYS_BACK);
    }

    /** The days in the window, the latest first. */
    Stream<LocalDate> all() {
        return Stream.iterate(today, day -> !day.isBefore(first()), day -> day.minusDays(1));
    }

    /**
     * Returns the day if the window holds it.
     *
     * @throws UserError if it is still to come or too long ago
     */
    LocalDate require(LocalDate day) {
        if (day.isAfter(today)) {
            throw new UserError(TimeCopy.text(copy -> copy.dayStillToCome(day, today)));
        }
        if (day.isBefore(first())) {
            throw new UserError(TimeCopy.text(copy -> copy.dayTooLongAgo(day, first())));
        }
        return day;
    }
}
