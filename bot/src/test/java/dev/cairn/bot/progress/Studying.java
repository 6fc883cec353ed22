package dev.cairn.bot.progress;

import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.features.settings.SettingsFixture;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Learners who study by a moved clock, for tests of what listens to them. */
public final class Studying {
    private static final AtomicLong INTERACTIONS = new AtomicLong(9_000_000_000_000_000_000L);

    private final SettableClock clock;
    private final JdbiSettingsStore settings;
    private final ProgressLedger ledger;
    private final TimeStore times;

    public Studying(
            Database database,
            Curriculum curriculum,
            JdbiSettingsStore settings,
            ChangeTracker tracker,
            SettableClock clock) {
        this.clock = clock;
        this.settings = settings;
        this.ledger =
                new ProgressLedger(new JdbiProgressStore(database, settings, tracker, settings.logged()), curriculum);
        this.times = new JdbiTimeStore(database, tracker);
    }

    public LocalDate today(LearnerId learner) {
        return settings.calendar(learner).dayOf(clock.instant());
    }

    private ChangeOrigin origin(LearnerId learner) {
        return new ChangeOrigin(learner, new InteractionId(INTERACTIONS.incrementAndGet()), clock.instant());
    }

    public void finish(LearnerId learner, UnitId unit, LocalDate day) {
        ledger.finish(origin(learner), unit, day);
    }

    public void finish(LearnerId learner, UnitId unit) {
        finish(learner, unit, today(learner));
    }

    public void reset(LearnerId learner, RoadmapId roadmap) {
        ledger.reset(origin(learner), roadmap);
    }

    public Optional<RecordedChange> undo(LearnerId learner) {
        return ledger.undo(origin(learner), any -> true) instanceof ChangeOutcome.Undone undone
                ? Optional.of(undone.change())
                : Optional.empty();
    }

    public void redo(LearnerId learner, RecordedChange undone) {
        ledger.redo(origin(learner), undone.number());
    }

    public void set(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        SettingsFixture.change(settings, learner, change);
    }

    public void log(LearnerId learner, int minutes, LocalDate day) {
        Instant now = clock.instant();
        times.log(
                origin(learner),
                new TimeEntry(day, minutes, Optional.empty(), Optional.empty(), now, TimeEntry.Source.COMMAND));
    }

    public void log(LearnerId learner, int minutes) {
        log(learner, minutes, today(learner));
    }

    public void removeLog(LearnerId learner, long number) {
        times.remove(origin(learner), number);
    }
}
