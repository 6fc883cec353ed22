package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A learner's wish to be called to study.
 *
 * @param next when it comes next, were it not paused
 * @param snoozed when it comes again before that, because the learner put it off
 * @param unansweredSince when the first of those came that nobody has answered
 * @param quiet the study day on which it is not wanted any more
 */
record Reminder(
        ReminderId id,
        LearnerId learner,
        ReminderSchedule rhythm,
        Destination target,
        Cadence cadence,
        Optional<Pause> pause,
        NextTime next,
        Optional<Instant> snoozed,
        Optional<Instant> unansweredSince,
        Optional<LocalDate> quiet) {

    /** Discord's autocompletion would take more; a learner's attention would not. */
    static final int MOST = 5;

    boolean waitsForItsLearner() {
        return pause.filter(Pause.Indefinite.class::isInstance).isPresent();
    }

    /** Whether it is meant to come at that instant, and has not changed its mind since. */
    boolean isDue(Instant at) {
        return !waitsForItsLearner()
                && (next.at().equals(at) || snoozed.filter(at::equals).isPresent());
    }

    Reminder with(NextTime newNext) {
        return new Reminder(id, learner, rhythm, target, cadence, pause, newNext, snoozed, unansweredSince, quiet);
    }

    Reminder with(Destination newTarget) {
        return new Reminder(id, learner, rhythm, newTarget, cadence, pause, next, snoozed, unansweredSince, quiet);
    }

    Reminder with(Cadence newCadence) {
        return new Reminder(id, learner, rhythm, target, newCadence, pause, next, snoozed, unansweredSince, quiet);
    }

    Reminder paused(Pause newPause) {
        return new Reminder(
                id,
                learner,
                rhythm,
                target,
                cadence,
                Optional.of(newPause),
                next,
                Optional.empty(),
                unansweredSince,
                quiet);
    }

    Reminder unpaused() {
        return new Reminder(
                id, learner, rhythm, target, cadence, Optional.empty(), next, snoozed, Optional.empty(), quiet);
    }

    /** The same once it has come on a day after the pause. */
    Reminder withPauseOver() {
        return waitsForItsLearner()
                ? this
                : new Reminder(
                        id, learner, rhythm, target, cadence, Optional.empty(), next, snoozed, unansweredSince, quiet);
    }

    Reminder snoozedUntil(Optional<Instant> until) {
        return new Reminder(id, learner, rhythm, target, cadence, pause, next, until, unansweredSince, quiet);
    }

    /** The same after a sign of the learner's. */
    Reminder answered() {
        return new Reminder(id, learner, rhythm, target, cadence, pause, next, snoozed, Optional.empty(), quiet);
    }

    Reminder unansweredSince(Instant first) {
        return new Reminder(id, learner, rhythm, target, cadence, pause, next, snoozed, Optional.of(first), quiet);
    }

    /** Not wanted any more on that study day. */
    Reminder quietOn(LocalDate studyDay) {
        return new Reminder(
                id,
                learner,
                rhythm,
                target,
                cadence,
                pause,
                next,
                Optional.empty(),
                unansweredSince,
                Optional.of(studyDay));
    }
}
