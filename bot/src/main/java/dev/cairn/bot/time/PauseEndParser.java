package dev.cairn.bot.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a day to come in English words: "2026-12-24", "tomorrow", "Monday", "3 days", "2 weeks". */
public final class PauseEndParser {
    private PauseEndParser() {}

    /** The day; empty if the text is not a day after {@code today} and at most a year ahead. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return DayParser.ahead(today).read(typed).filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(1)));
    }
}
