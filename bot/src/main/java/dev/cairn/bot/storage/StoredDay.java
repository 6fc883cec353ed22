package dev.cairn.bot.storage;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as they stand in the database. A learner has hundreds, over which Java's own parser takes ten times as long. */
public final class StoredDay {
    private static final int LENGTH = "2026-11-21".length();
    private static final int DECIMAL = 10;

    private StoredDay() {}

    /**
     * The day of an ISO date with four digits for the year.
     *
     * @throws DateTimeException when it is none
     */
    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not a day: " + text);
        }
        try {
            return LocalDate.of(
                    Integer.parseUnsignedInt(text, 0, 4, DECIMAL),
                    Integer.parseUnsignedInt(text, 5, 7, DECIMAL),
                    Integer.parseUnsignedInt(text, 8, LENGTH, DECIMAL));
        } catch (NumberFormatException fault) {
            throw new DateTimeException("not a day: " + text, fault);
        }
    }
}
