package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.features.study.Briefing;
import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a reminder: what to study now and why, the streak it keeps, and the buttons that answer it. */
final class ReminderCard {
    private static final Duration MIN_WAIT_FOR_TONIGHT = Duration.ofHours(1);

    private final StudyPort study;
    private final StudyActivity activity;

    ReminderCard(StudyPort study, StudyActivity activity) {
        this.study = study;
        this.activity = activity;
    }

    /** Draws a reminder that only the learner reads. */
    Card direct(ReminderDelivery delivery, Instant now) {
        return draw(delivery, now, copy(delivery.reminder()).time());
    }

    /** Draws a reminder that everybody in the channel reads; it shows the streak only if the learner may be seen. */
    Card inChannel(ReminderDelivery delivery, Instant now) {
        Reminder reminder = delivery.reminder();
        return draw(delivery, now, copy(reminder).timeFor(reminder.learner()));
    }

    /** Draws a mention and nothing of the learner's studies, for the fallback channel. */
    Card mentionOnly(Reminder reminder) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy(reminder).mentionOnly(reminder.learner()))
                .build();
    }

    private static Viewer viewer(Reminder reminder) {
        return Viewer.unknown(reminder.learner());
    }

    private static ReminderCopy copy(Reminder reminder) {
        return ReminderCopy.in(viewer(reminder).locale());
    }

    private Card draw(ReminderDelivery delivery, Instant now, String greeting) {
        Reminder reminder = delivery.reminder();
        ReminderCopy copy = copy(reminder);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(delivery.decision()
                        .lateSince()
                        .map(due -> greeting + "\n" + copy.late(due))
                        .orElse(greeting));
        Optional<Briefing> briefing = study.briefing(viewer(reminder));
        briefing.ifPresentOrElse(unit -> add(unit, card), () -> card.text(copy.nothingToDo()));
        streak(delivery, now).ifPresent(card::text);
        if (delivery.decision().becomesWeekly()) {
            card.text(copy.becameWeekly(reminder.schedule()));
        }
        return card.buttons(answers(reminder, briefing))
                .buttons(postponements(delivery, now))
                .build();
    }

    private static void add(Briefing briefing, Card.Builder card) {
        card.text(briefing.heading());
        briefing.open()
                .ifPresentOrElse(
                        link -> card.link(briefing.today(), link.label(), link.url()),
                        () -> card.text(briefing.today()));
        card.text(briefing.reason());
    }

    private Optional<String> streak(ReminderDelivery delivery, Instant now) {
        Reminder reminder = delivery.reminder();
        if (reminder.channel().isPresent() && delivery.settings().visibility() == Visibility.NOBODY) {
            return Optional.empty();
        }
        StudyActivity.StreakNow streak = activity.streak(reminder.learner(), now);
        return streak.studyBy().map(by -> copy(reminder).streak(streak.days(), by));
    }

    private static List<Button> answers(Reminder reminder, Optional<Briefing> briefing) {
        ReminderCopy copy = copy(reminder);
        List<Button> buttons = new ArrayList<>();
        if (briefing.isPresent()) {
            String unit = briefing.get().unit().id().value();
            buttons.add(Button.primary(copy.start(), ReminderActions.start(reminder, unit)));
            buttons.add(Button.success(copy.done(), ReminderActions.done(reminder, unit)));
        } else if (reminder.channel().isEmpty()) {
            buttons.add(StudyButtons.next(viewer(reminder)));
        }
        buttons.add(Button.secondary(copy.notToday(), ReminderActions.customId(ReminderActions.NOT_TODAY, reminder)));
        return buttons;
    }

    private static List<Button> postponements(ReminderDelivery delivery, Instant now) {
        Reminder reminder = delivery.reminder();
        List<Button> buttons = new ArrayList<>();
        buttons.add(snooze(reminder, Snooze.QUARTER));
        buttons.add(snooze(reminder, Snooze.HOUR));
        Instant tonight = Snooze.TONIGHT.until(now, delivery.settings().calendar());
        if (Duration.between(now, tonight).compareTo(MIN_WAIT_FOR_TONIGHT) > 0) {
            buttons.add(snooze(reminder, Snooze.TONIGHT));
        }
        if (delivery.decision().becomesWeekly() || reminder.cadence() == Cadence.WEEKLY) {
            buttons.add(Button.secondary(
                    copy(reminder).asBefore(), ReminderActions.customId(ReminderActions.DAILY_AGAIN, reminder)));
        }
        return buttons;
    }

    private static Button snooze(Reminder reminder, Snooze snooze) {
        return Button.secondary(
                copy(reminder).snooze(snooze),
                ReminderActions.customId(ReminderActions.SNOOZE, reminder, snooze.name()));
    }
}
