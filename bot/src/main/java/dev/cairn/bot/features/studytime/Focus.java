package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A focus timer.
 *
 * @param id the interaction that started it
 * @param studyDay the learner's study day when it began; all of its time counts for that day, past midnight too
 * @param ends when it ends by itself, 5 to 240 minutes after {@code began}
 * @param server the server it was started in, empty for DMs
 */
public record Focus(
        InteractionId id,
        LearnerId learner,
        LocalDate studyDay,
        Instant began,
        Instant ends,
        Optional<UnitId> unit,
        Optional<ServerId> server) {
    private static final long HALF_A_MINUTE = 30;

    /** Returns how long it is set for, to the nearest minute: who joins a shared timer seconds later has all of its minutes. */
    int minutes() {
        return (int) Duration.between(began, ends).plusSeconds(HALF_A_MINUTE).toMinutes();
    }

    boolean isUnderAMinute() {
        return Duration.between(began, ends).toMinutes() < 1;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }

    /** Returns the whole minutes it has run until now, at least 1; all that it was set for once it is over. */
    int studied(Instant now) {
        return (int) Math.max(
                1, isOver(now) ? minutes() : Duration.between(began, now).toMinutes());
    }

    /**
     * Returns the time to log if the timer stops now: whole minutes, at least 1.
     *
     * @param max the most minutes that the study day has room for
     */
    TimeEntry entry(Instant now, int max) {
        Instant until = isOver(now) ? ends : now;
        return new TimeEntry(
                studyDay, Math.min(max, studied(now)), unit, Optional.empty(), until, TimeEntry.Source.FOCUS);
    }
}
