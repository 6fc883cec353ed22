package dev.cairn.bot.features.reminders;

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

/** Draws reminders, with the buttons that answer them. */
final class ReminderCard {
    private static final Duration MIN_WAIT_FOR_TONIGHT = Duration.ofHours(1);

    private final StudyPort study;
    private final StudyActivity activity;

    ReminderCard(StudyPort study, StudyActivity activity) {
        this.study = study;
        this.activity = activity;
    }

    /** Draws a reminder that only the learner reads: the unit and why, and the streak it keeps. */
    Card direct(ReminderDelivery delivery, Instant now) {
        Reminder reminder = delivery.reminder();
        ReminderCopy copy = copy(reminder);
        Optional<Briefing> briefing = study.briefing(viewer(reminder));
        if (delivery.decision().isQuiet(now)) {
            return quiet(delivery, briefing);
        }
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(greeting(delivery, copy.time()));
        briefing.ifPresentOrElse(
                unit -> card.text(unit.heading()).text(unit.today()).text(unit.reason()),
                () -> card.text(nothingToDo(reminder)));
        StudyActivity.StreakNow streak = activity.streak(reminder.learner(), now);
        streak.studyBy().ifPresent(by -> card.text(copy.streak(streak.days(), by)));
        if (delivery.decision().becomesWeekly()) {
            card.text(copy.becameWeekly(reminder.schedule()));
        }
        return card.buttons(answers(reminder, briefing))
                .buttons(postponements(delivery, now))
                .build();
    }

    /** Draws a reminder for a learner who has not studied for a week: it says less, and offers to come less often. */
    private Card quiet(ReminderDelivery delivery, Optional<Briefing> briefing) {
        Reminder reminder = delivery.reminder();
        ReminderCopy copy = copy(reminder);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(greeting(delivery, copy.quietWeek()));
        briefing.ifPresentOrElse(unit -> card.text(unit.heading()), () -> card.text(nothingToDo(reminder)));
        if (delivery.decision().becomesWeekly()) {
            card.text(copy.becameWeekly(reminder.schedule()));
        }
        List<Button> fewer = new ArrayList<>();
        if (delivery.decision().becomesWeekly() || reminder.cadence() == Cadence.WEEKLY) {
            fewer.add(asBefore(reminder));
        } else if (reminder.schedule().days().size() > 1) {
            fewer.add(Button.secondary(copy.weekly(), ReminderActions.customId(ReminderActions.WEEKLY, reminder)));
        }
        fewer.add(Button.secondary(copy.pause(), ReminderActions.customId(ReminderListActions.PAUSE, reminder)));
        return card.buttons(answers(reminder, briefing)).buttons(fewer).build();
    }

    /** Draws a reminder that everybody in the channel reads: a ping, the unit and the link. */
    Card inChannel(ReminderDelivery delivery, Instant now) {
        Reminder reminder = delivery.reminder();
        Optional<Briefing> briefing = study.briefing(viewer(reminder));
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(greeting(delivery, copy(reminder).timeFor(reminder.learner())));
        briefing.ifPresent(unit -> card.text(unit.heading()));
        return card.buttons(answers(reminder, briefing))
                .buttons(postponements(delivery, now))
                .build();
    }

    private static String greeting(ReminderDelivery delivery, String words) {
        return delivery.decision()
                .lateSince()
                .map(due -> words + "\n" + copy(delivery.reminder()).late(due))
                .orElse(words);
    }

    private String nothingToDo(Reminder reminder) {
        ReminderCopy copy = copy(reminder);
        return study.isRoadmapMissing(reminder.learner()) ? copy.roadmapMissing() : copy.nothingToDo();
    }

    /**
     * Draws the answer to a press that puts the reminder off; what there is to study stays within reach.
     *
     * @param undo takes the press back
     */
    Card putOff(Reminder reminder, String words, Optional<Button> undo) {
        Optional<Briefing> briefing = study.briefing(viewer(reminder));
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(words);
        briefing.ifPresent(unit -> card.text(unit.heading()));
        briefing.ifPresent(unit -> card.buttons(toStudy(reminder, unit)));
        undo.ifPresent(card::buttons);
        return card.build();
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

    private static List<Button> answers(Reminder reminder, Optional<Briefing> briefing) {
        ReminderCopy copy = copy(reminder);
        List<Button> buttons = new ArrayList<>();
        if (briefing.isPresent()) {
            buttons.addAll(toStudy(reminder, briefing.get()));
            String unit = briefing.get().unit().id().value();
            buttons.add(Button.success(copy.done(), ReminderActions.done(reminder, unit)));
        } else if (reminder.channel().isEmpty()) {
            buttons.add(StudyButtons.next(viewer(reminder)));
        }
        buttons.add(Button.secondary(copy.notToday(), ReminderActions.customId(ReminderActions.NOT_TODAY, reminder)));
        return buttons;
    }

    /** The link to open, if the unit has one, and the timer. */
    private static List<Button> toStudy(Reminder reminder, Briefing briefing) {
        List<Button> buttons = new ArrayList<>(briefing.open().stream().toList());
        String unit = briefing.unit().id().value();
        buttons.add(Button.primary(copy(reminder).start(), ReminderActions.start(reminder, unit)));
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
            buttons.add(asBefore(reminder));
        }
        return buttons;
    }

    private static Button asBefore(Reminder reminder) {
        return Button.secondary(
                copy(reminder).asBefore(), ReminderActions.customId(ReminderActions.DAILY_AGAIN, reminder));
    }

    private static Button snooze(Reminder reminder, Snooze snooze) {
        return Button.secondary(
                copy(reminder).snooze(snooze),
                ReminderActions.customId(ReminderActions.SNOOZE, reminder, snooze.name()));
    }
}
