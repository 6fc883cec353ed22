package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.reminders.ReminderStore.Settlement;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.jobs.Backoff;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/** Sends what is due: claimed, then sent under the claim's nonce, then noted as done; at least once, and seen once. */
final class ReminderJob implements Job {
    private final ReminderStore store;
    private final Settings settings;
    private final SendPolicy judgement;
    private final ReminderSender post;
    private final Clock clock;

    ReminderJob(ReminderStore store, Settings settings, SendPolicy judgement, ReminderSender post, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.judgement = judgement;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return JdbiReminderTable.JOB;
    }

    @Override
    public void run(JobRun occurrence) {
        DueKey key = DueKey.read(occurrence);
        Optional<Reminder> found = store.find(key.reminder()).filter(reminder -> reminder.isDue(key.due()));
        if (found.isEmpty()) {
            return;
        }
        Reminder reminder = found.get();
        LearnerSettings learner = settings.of(reminder.learner());
        if (learner.zone().isEmpty()) {
            stop(reminder, key.due(), new SendOutcome.Stopped(PauseReason.ZONE_UNKNOWN));
            return;
        }
        SendDecision verdict = judgement.of(reminder, key.due(), clock.instant(), learner);
        if (verdict instanceof SendDecision.Send send) {
            store.claim(reminder, key.due(), clock.instant())
                    .ifPresent(claim -> send(new ReminderDelivery(reminder, claim, send, learner)));
        } else {
            boolean studied = ((SendDecision.Stay) verdict).why() == SendDecision.SilenceReason.STUDIED;
            settle(reminder, key.due(), each -> passed(each, key.due(), learner.calendar(), studied));
        }
    }

    private void send(ReminderDelivery letter) {
        Claim claim = letter.claim();
        try {
            SendOutcome posted = post.send(letter, clock.instant());
            if (posted instanceof SendOutcome.Later later) {
                again(claim, later.atLeast());
            } else {
                note(letter, posted);
            }
        } catch (UnavailableException away) {
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

    private void note(ReminderDelivery letter, SendOutcome posted) {
        Reminder reminder = letter.reminder();
        Instant due = letter.claim().due();
        StudyCalendar calendar = letter.settings().calendar();
        if (posted instanceof SendOutcome.Stopped stopped) {
            stop(reminder, due, stopped);
        } else if (posted instanceof SendOutcome.NotTaken) {
            UnaryOperator<Reminder> change = only(reminder, each -> passed(each, due, calendar, false));
            store.settle(new Settlement(reminder, due, change, Optional.of(ReminderCopy.notTaken(reminder))));
        } else {
            SendOutcome.Arrived arrived = (SendOutcome.Arrived) posted;
            settle(
                    reminder,
                    due,
                    each -> sent(letter, arrived.target().map(each::with).orElse(each)));
        }
    }

    private void stop(Reminder reminder, Instant due, SendOutcome.Stopped stopped) {
        Optional<String> notice = Optional.of(ReminderCopy.stopped(reminder, stopped.why()));
        store.settle(new Settlement(reminder, due, stopped.change(reminder), notice));
    }

    private void settle(Reminder reminder, Instant due, UnaryOperator<Reminder> change) {
        store.settle(new Settlement(reminder, due, only(reminder, change), Optional.empty()));
    }

    private static UnaryOperator<Reminder> only(Reminder which, UnaryOperator<Reminder> change) {
        return each -> each.id().equals(which.id()) ? change.apply(each) : each;
    }

    private Reminder sent(ReminderDelivery letter, Reminder reminder) {
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
        NextTime next = reminder.rhythm()
                .next(
                        calendar,
                        ReminderSchedule.earliestAfter(reminder.next().day(), reminder.cadence()),
                        Lateness.horizon(clock.instant()));
        return heard.with(next).withPauseOver();
    }
}
