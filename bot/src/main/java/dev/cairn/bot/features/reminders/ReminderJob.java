package dev.cairn.bot.features.reminders;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.reminders.ReminderStore.Settlement;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Sends due reminders through the {@link Outbox}, and works out when each one is due next. Of several that are due at once the
 * first is sent, for all of them; the others look again later, in case it was not.
 */
final class ReminderJob implements Job {
    /** Longer than it takes to send a message. */
    private static final Duration WAIT_FOR_FIRST = Duration.ofMinutes(2);

    private final ReminderStore store;
    private final Settings settings;
    private final SendPolicy policy;
    private final DueTogether together;
    private final ReminderSender sender;
    private final Outbox outbox;
    private final Clock clock;

    ReminderJob(
            ReminderStore store,
            Settings settings,
            SendPolicy policy,
            ReminderSender sender,
            Outbox outbox,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.policy = policy;
        this.together = new DueTogether(policy);
        this.sender = sender;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return JdbiReminderTable.JOB;
    }

    @Override
    public void run(JobRun run) {
        DueKey key = DueKey.read(run);
        store.find(key.reminder())
                .filter(reminder -> reminder.isDue(key.due()))
                .ifPresentOrElse(reminder -> handle(reminder, key), () -> store.dropClaim(key));
    }

    private void handle(Reminder reminder, DueKey key) {
        LearnerSettings learner = settings.of(reminder.learner());
        if (learner.zone().isEmpty()) {
            stop(reminder, key, new SendOutcome.Stopped(PauseReason.ZONE_UNKNOWN));
            return;
        }
        Instant now = clock.instant();
        SendDecision decision = policy.of(reminder, key.due(), now, learner);
        if (decision instanceof SendDecision.Send send) {
            DueTogether.Lead lead =
                    together.lead(new DueTogether.Lead(reminder, send), store.of(reminder.learner()), now, learner);
            if (!lead.reminder().id().equals(reminder.id())) {
                store.retry(key, now.plus(WAIT_FOR_FIRST));
                return;
            }
            store.claim(reminder, key, now)
                    .ifPresent(claim -> send(new ReminderDelivery(reminder, claim, lead.decision(), learner), key));
        } else {
            boolean studied = ((SendDecision.Skip) decision).reason() == SendDecision.SilenceReason.STUDIED;
            settle(reminder, key, each -> advanced(studied ? each.answered() : each, key, learner.calendar()));
        }
    }

    private void send(ReminderDelivery delivery, DueKey key) {
        SendOutcome outcome;
        try {
            outcome = sender.send(delivery, clock.instant());
        } catch (UnavailableException cannotTell) {
            outcome = new SendOutcome.Later(new Delivery.TryLater(Optional.empty()));
        }
        if (outcome instanceof SendOutcome.Later later) {
            store.retry(key, outbox.retryAt(delivery.claim(), later.tryLater()));
        } else {
            recordOutcome(delivery, key, outcome);
        }
    }

    private void recordOutcome(ReminderDelivery delivery, DueKey key, SendOutcome outcome) {
        Reminder reminder = delivery.reminder();
        StudyCalendar calendar = delivery.settings().calendar();
        if (outcome instanceof SendOutcome.Stopped stopped) {
            stop(reminder, key, stopped);
        } else if (outcome instanceof SendOutcome.Refused) {
            Notice notice = ReminderNotices.refused(reminder, clock.instant());
            UnaryOperator<Reminder> change = only(reminder, each -> advanced(each, key, calendar));
            store.settle(new Settlement(reminder, key, change, Optional.of(notice)));
        } else {
            SendOutcome.Arrived arrived = (SendOutcome.Arrived) outcome;
            Instant now = clock.instant();
            UnaryOperator<Reminder> own =
                    each -> advanced(sent(arrived.applyTo(each), delivery.decision(), now), key, calendar);
            UnaryOperator<Reminder> covered = each -> covered(sent(each, delivery.decision(), now), now, calendar);
            UnaryOperator<Reminder> change = each -> each.id().equals(reminder.id())
                    ? own.apply(each)
                    : isCovered(each, reminder, now) ? covered.apply(each) : each;
            store.settle(new Settlement(reminder, key, change, notice(delivery, now)));
        }
    }

    /** In a channel, only the learner is told that the reminder becomes weekly. */
    private static Optional<Notice> notice(ReminderDelivery delivery, Instant now) {
        boolean tells = delivery.decision().becomesWeekly()
                && delivery.reminder().channel().isPresent();
        return tells ? Optional.of(ReminderNotices.weekly(delivery.reminder(), now)) : Optional.empty();
    }

    /** Whether a message for one reminder also was for another, because that one was due by then. */
    private static boolean isCovered(Reminder other, Reminder sent, Instant now) {
        return other.dueBy(now).isPresent() && other.destination().isSamePlace(sent.destination());
    }

    /** A reminder after a message for another one that covers it. */
    private static Reminder covered(Reminder reminder, Instant now, StudyCalendar calendar) {
        Reminder awake = reminder.withSnooze(reminder.snoozedUntil().filter(now::isBefore));
        if (awake.next().at().isAfter(now)) {
            return awake;
        }
        LocalDate earliest = ReminderSchedule.earliestAfter(awake.next().day(), awake.cadence());
        return awake.with(awake.schedule().next(calendar, earliest, now)).withoutPastPause();
    }

    private void stop(Reminder reminder, DueKey key, SendOutcome.Stopped stopped) {
        Notice notice = ReminderNotices.stopped(reminder, stopped.reason(), clock.instant());
        store.settle(new Settlement(reminder, key, stopped.change(reminder), Optional.of(notice)));
    }

    private void settle(Reminder reminder, DueKey key, UnaryOperator<Reminder> change) {
        store.settle(new Settlement(reminder, key, only(reminder, change), Optional.empty()));
    }

    private static UnaryOperator<Reminder> only(Reminder which, UnaryOperator<Reminder> change) {
        return each -> each.id().equals(which.id()) ? change.apply(each) : each;
    }

    /**
     * The learner may have answered while it was being sent, so the row decides whether it is the first unanswered one.
     */
    private static Reminder sent(Reminder reminder, SendDecision.Send decision, Instant now) {
        Reminder adjusted = decision.becomesWeekly() ? reminder.with(Cadence.WEEKLY) : reminder;
        return adjusted.unansweredFrom(reminder.unansweredFrom()
                .flatMap(since -> decision.unansweredFrom())
                .orElse(now));
    }

    /** The reminder after this time, with the time it is due next. */
    private Reminder advanced(Reminder reminder, DueKey key, StudyCalendar calendar) {
        if (reminder.snoozedUntil().filter(key.due()::equals).isPresent()) {
            return reminder.withSnooze(Optional.empty());
        }
        NextTime next = reminder.schedule()
                .next(
                        calendar,
                        ReminderSchedule.earliestAfter(reminder.next().day(), reminder.cadence()),
                        Lateness.cutoff(clock.instant()));
        return reminder.with(next).withoutPastPause();
    }
}
