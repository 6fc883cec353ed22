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
 * @param studyDay the day it began on in the learner's own zone, which all of it counts for, past midnight too: that is
 *     the day the learner had when they sat down
 * @param ends when it ends by itself, 5 to 240 minutes after {@code began}
 * @param server where it was started, if in a server
 */
public record Focus(
        InteractionId id,
        LearnerId learner,
        LocalDate studyDay,
        Instant began,
        Instant ends,
        Optional<UnitId> unit,
        Optional<ServerId> server) {

    /** How long it is set for. */
    int minutes() {
        return (int) Duration.between(began, ends).toMinutes();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }

    /** What is to be logged when it comes to rest now: whole minutes, one at least. */
    TimeEntry entry(Instant now, int most) {
        Instant until = isOver(now) ? ends : now;
        int studied = (int) Math.max(1, Duration.between(began, until).toMinutes());
        return new TimeEntry(studyDay, Math.min(most, studied), unit, Optional.empty(), until, TimeEntry.Source.FOCUS);
    }
}
