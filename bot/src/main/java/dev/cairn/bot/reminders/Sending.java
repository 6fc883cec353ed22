package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.Unavailable;
import dev.cairn.bot.reminders.ReminderStore.Settlement;
import dev.cairn.bot.schedule.Backoff;
import dev.cairn.bot.schedule.Job;
import dev.cairn.bot.schedule.JobName;
import dev.cairn.bot.schedule.Occurrence;
import dev.cairn.bot.settings.LearnerSettings;
import dev.cairn.bot.settings.Settings;
import dev.cairn.bot.settings.StudyCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/** Sends what is due: claimed, then sent under the claim's nonce, then noted as done; at least once, and seen once. */
final class Sending implements Job {
    private final ReminderStore store;
    private final Settings settings;
    private final Judgement judgement;
    private final Post post;
    private final Clock clock;

    Sending(ReminderStore store, Settings settings, Judgement judgement, Post post, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.judgement = judgement;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return ReminderTable.JOB;
    }

    @Override
    public void run(Occurrence occurrence) {
        DueKey key = DueKey.read(occurrence);
        Optional<Reminder> found = store.find(key.reminder()).filter(reminder -> reminder.isDue(key.due()));
        if (found.isEmpty()) {
            return;
        }
        Reminder reminder = found.get();
        LearnerSettings learner = settings.of(reminder.learner());
        if (learner.zone().isEmpty()) {
            stop(reminder, key.due(), new Posted.Stopped(PauseReason.ZONE_UNKNOWN));
            return;
        }
        Verdict verdict = judgement.of(reminder, key.due(), clock.instant(), learner);
        if (verdict instanceof Verdict.Send send) {
            store.claim(reminder, key.due(), clock.instant())
                    .ifPresent(claim -> send(new Letter(reminder, claim, send, learner)));
        } else {
            boolean studied = ((Verdict.Stay) verdict).why() == Verdict.Silence.STUDIED;
            settle(reminder, key.due(), each -> passed(each, key.due(), learner.calendar(), studied));
        }
    }

    private void send(Letter letter) {
        Claim claim = letter.claim();
        try {
            Posted posted = post.send(letter, clock.instant());
            if (posted instanceof Posted.Later later) {
                again(claim, later.atLeast());
            } else {
                note(letter, posted);
            }
        } catch (Unavailable away) {
            again(claim, Optional.empty());
        }
    }

    private void again(Claim claim, Optional<Duration> atLeast) {
        Duration backoff = Backoff.after(claim.attempt() - 1, ThreadLocalRandom.current());
        Duration wait = atLeast.filter(asked -> asked.compareTo(backoff) > 0)
                .map(asked -> asked.plus(backoff))
                .orElse(backoff);
        store.again(claim, clock.instant().plus(wait));
    }

    private void note(Letter letter, Posted posted) {
        Reminder reminder = letter.reminder();
        Instant due = letter.claim().due();
        StudyCalendar calendar = letter.settings().calendar();
        if (posted instanceof Posted.Stopped stopped) {
            stop(reminder, due, stopped);
        } else if (posted instanceof Posted.NotTaken) {
            UnaryOperator<Reminder> change = only(reminder, each -> passed(each, due, calendar, false));
            store.settle(new Settlement(reminder, due, change, Optional.of(ReminderCopy.notTaken(reminder))));
        } else {
            Posted.Arrived arrived = (Posted.Arrived) posted;
            settle(
                    reminder,
                    due,
                    each -> sent(letter, arrived.target().map(each::with).orElse(each)));
        }
    }

    private void stop(Reminder reminder, Instant due, Posted.Stopped stopped) {
        Optional<String> notice = Optional.of(ReminderCopy.stopped(reminder, stopped.why()));
        store.settle(new Settlement(reminder, due, stopped.change(reminder), notice));
    }

    private void settle(Reminder reminder, Instant due, UnaryOperator<Reminder> change) {
        store.settle(new Settlement(reminder, due, only(reminder, change), Optional.empty()));
    }

    private static UnaryOperator<Reminder> only(Reminder which, UnaryOperator<Reminder> change) {
        return each -> each.id().equals(which.id()) ? change.apply(each) : each;
    }

    private Reminder sent(Letter letter, Reminder reminder) {
        StudyCalendar calendar = letter.settings().calendar();
        Instant since = judgement.unansweredSince(reminder, clock.instant(), calendar);
        Reminder softened = letter.verdict().softens() ? reminder.with(Cadence.WEEKLY) : reminder;
        return passed(softened.unansweredSince(since), letter.claim().due(), calendar, false);
    }

    /** The same once that time is over, with the next one it comes at. */
    private Reminder passed(Reminder reminder, Instant due, StudyCalendar calendar, boolean answered) {
        Reminder heard = answered ? reminder.answered() : reminder;
        if (reminder.snoozed().filter(due::equals).isPresent()) {
            return heard.snoozedUntil(Optional.empty());
        }
        Planned next = reminder.rhythm()
                .next(
                        calendar,
                        Rhythm.earliestAfter(reminder.next().day(), reminder.cadence()),
                        Lateness.horizon(clock.instant()));
        return heard.with(next).withPauseOver();
    }
}
