package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Builds the time entries and focus timers of two learners at noon. */
final class StudyTimeFixture {
    static final LearnerId ADA = new LearnerId(1_404_563_872_309_248_001L);
    static final LearnerId BOB = new LearnerId(1_404_563_872_309_248_002L);
    static final ServerId SERVER = new ServerId(77);
    static final UnitId MEADOW = new UnitId("meadow");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private long interactions = 9_000_000_000_000_000_000L;

    InteractionId interaction() {
        return new InteractionId(++interactions);
    }

    ChangeOrigin ada() {
        return by(ADA);
    }

    ChangeOrigin by(LearnerId learner) {
        return new ChangeOrigin(learner, interaction(), NOON);
    }

    static TimeEntry entry(int minutes) {
        return entry(TODAY, minutes);
    }

    static TimeEntry entry(LocalDate day, int minutes) {
        return new TimeEntry(day, minutes, Optional.empty(), Optional.empty(), NOON, TimeEntry.Source.COMMAND);
    }

    static TimeEntry noted(UnitId unit, int minutes) {
        return new TimeEntry(
                TODAY, minutes, Optional.of(unit), Optional.of("in the sun"), NOON, TimeEntry.Source.COMMAND);
    }

    static TimeEntry took(UnitId unit, int minutes) {
        return new TimeEntry(TODAY, minutes, Optional.of(unit), Optional.empty(), NOON, TimeEntry.Source.DONE);
    }

    /** Returns a timer of Ada that begins at noon. */
    Focus focus(int minutes) {
        return focus(NOON, minutes);
    }

    Focus focus(Instant began, int minutes) {
        return new Focus(
                interaction(),
                ADA,
                TODAY,
                began,
                began.plus(Duration.ofMinutes(minutes)),
                Optional.of(MEADOW),
                Optional.of(SERVER));
    }
}
