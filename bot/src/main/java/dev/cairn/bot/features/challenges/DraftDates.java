package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeDraftCopy.refusal;

import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.DayParser;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The first and last day of a draft.
 *
 * @param last the last day, which counts too
 */
record DraftDates(LocalDate first, LocalDate last) {
    /**
     * Reads the days that a person typed.
     *
     * @param start the first day is today if this is empty
     * @throws UserError if they are no days, or no challenge can run on them
     */
    static DraftDates read(Optional<String> start, Optional<String> end, LocalDate today) {
        LocalDate first = start.map(typed -> day(typed, today)).orElse(today);
        LocalDate last = day(end.orElseThrow(() -> refusal(ChallengeDraftCopy::noEnd)), today);
        LocalDate earliest = today.minusDays(ChallengeDays.MAX_DAYS_BACK);
        LocalDate latest = today.plusYears(1);
        if (first.isBefore(earliest)) {
            throw refusal(copy -> copy.startTooEarly(first, earliest));
        }
        if (first.isAfter(latest)) {
            throw refusal(copy -> copy.startTooLate(first, latest));
        }
        if (last.isBefore(today)) {
            throw refusal(copy -> copy.endInThePast(last));
        }
        if (last.isBefore(first)) {
            throw refusal(copy -> copy.endBeforeStart(first, last));
        }
        if (!ChallengeDays.isWithinAYear(first, last)) {
            throw refusal(copy -> copy.tooLong(first.plusYears(1).minusDays(1)));
        }
        return new DraftDates(first, last);
    }

    /** Reads one day to come, or of the last week. */
    static LocalDate day(String typed, LocalDate today) {
        return DayParser.ahead(today).require(typed, ChallengeDraftCopy.text(copy -> copy.unknownDay(typed)));
    }
}
