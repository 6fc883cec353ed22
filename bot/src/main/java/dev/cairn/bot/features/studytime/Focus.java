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

    /** Returns how long it is set for. */
    int minutes() {
        return (int) Duration.between(began, ends).toMinutes();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }

    /** Returns the whole minutes it has run until now, at least 1. */
    int studied(Instant now) {
        return (int)
                Math.max(1, Duration.between(began, isOver(now) ? ends : now).toMinutes());
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
