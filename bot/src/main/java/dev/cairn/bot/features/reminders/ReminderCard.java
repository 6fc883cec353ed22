package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.features.study.Briefing;
import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws a reminder: what to study now and why, what keeps the streak, and what one can answer. */
final class ReminderCard {
    private final Function<LearnerId, Optional<Briefing>> briefings;
    private final StudyActivity record;

    /** @param briefings what a learner should study now; none for one who follows nothing, or has nothing left */
    ReminderCard(Function<LearnerId, Optional<Briefing>> briefings, StudyActivity record) {
        this.briefings = briefings;
        this.record = record;
    }

    /** What the learner alone reads. */
    Card direct(ReminderDelivery delivery, Instant now) {
        return draw(delivery, now, ReminderCopy.time());
    }

    /** What all in the channel read; a streak is shown only by those who let themselves be seen. */
    Card inChannel(ReminderDelivery delivery, Instant now) {
        return draw(delivery, now, ReminderCopy.timeFor(delivery.reminder().learner()));
    }

    /** A call and nothing more, for where the learner did not want to be reminded but agreed to be called. */
    Card mentionOnly(Reminder reminder) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(ReminderCopy.call(reminder.learner()))
                .build();
    }

    private Card draw(ReminderDelivery delivery, Instant now, String greeting) {
        Reminder reminder = delivery.reminder();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(delivery.decision()
                        .lateSince()
                        .map(due -> greeting + "\n" + ReminderCopy.late(due))
                        .orElse(greeting));
        Optional<Briefing> briefing = briefings.apply(reminder.learner());
        briefing.ifPresentOrElse(unit -> say(unit, card), () -> card.text(ReminderCopy.nothingToDo()));
        streak(delivery, now).ifPresent(card::text);
        if (delivery.decision().becomesWeekly()) {
            card.text(ReminderCopy.softened(reminder.schedule()));
        }
        return card.buttons(answers(reminder, briefing))
                .buttons(laterOnes(delivery, now))
                .build();
    }

    private static void say(Briefing briefing, Card.Builder card) {
        card.text(briefing.heading());
        briefing.open()
                .ifPresentOrElse(
                        link -> card.link(briefing.today(), link.label(), link.url()),
                        () -> card.text(briefing.today()));
        card.text(briefing.why());
    }

    private Optional<String> streak(ReminderDelivery delivery, Instant now) {
        boolean forAll = delivery.reminder().destination() instanceof ReminderDestination.InChannel;
        if (forAll && delivery.settings().visibility() == Visibility.NOBODY) {
            return Optional.empty();
        }
        StudyActivity.StreakNow streak = record.streak(delivery.reminder().learner(), now);
        return streak.studyBy().map(by -> ReminderCopy.streak(streak.days(), by));
    }

    private static List<Button> answers(Reminder reminder, Optional<Briefing> briefing) {
        List<Button> buttons = new ArrayList<>();
        if (briefing.isPresent()) {
            String unit = briefing.get().unit().id().value();
            buttons.add(Button.primary("Start", ReminderActions.start(reminder, unit)));
            buttons.add(Button.success("Done", ReminderActions.done(reminder, unit)));
        } else if (reminder.destination() instanceof ReminderDestination.Direct) {
            buttons.add(StudyButtons.next(Viewer.unknown(reminder.learner())));
        }
        buttons.add(Button.secondary("Not today", ReminderActions.on(ReminderActions.NOT_TODAY, reminder)));
        return buttons;
    }

    private static List<Button> laterOnes(ReminderDelivery delivery, Instant now) {
        Reminder reminder = delivery.reminder();
        List<Button> buttons = new ArrayList<>();
        buttons.add(snooze("In 15 min", reminder, Snooze.QUARTER));
        buttons.add(snooze("In 1 h", reminder, Snooze.HOUR));
        StudyCalendar calendar = delivery.settings().calendar();
        boolean isDay =
                Duration.between(now, Snooze.TONIGHT.until(now, calendar)).compareTo(Duration.ofHours(1)) > 0;
        if (isDay) {
            buttons.add(snooze("Tonight", reminder, Snooze.TONIGHT));
        }
        if (delivery.decision().becomesWeekly() || reminder.cadence() == Cadence.WEEKLY) {
            buttons.add(Button.secondary("As often as before", ReminderActions.on(ReminderActions.OFTEN, reminder)));
        }
        return buttons;
    }

    private static Button snooze(String label, Reminder reminder, Snooze snooze) {
        return Button.secondary(label, ReminderActions.on(ReminderActions.SNOOZE, reminder, snooze.name()));
    }
}
