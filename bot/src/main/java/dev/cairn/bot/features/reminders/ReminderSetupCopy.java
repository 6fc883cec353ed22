package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.progress.ChangeKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of {@code /remind}: its commands, their answers and the buttons on them. */
interface ReminderSetupCopy {
    static ReminderSetupCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishReminderSetupCopy();
        };
    }

    static Text text(Function<ReminderSetupCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Refuses one more reminder than {@value Reminder#MAX_PER_LEARNER}. */
    String full();

    /** Says that the learner has a reminder like the one they want to add. */
    String hasAlready(Reminder reminder);

    /** Labels the button that offers a daily reminder. */
    String remindMe();

    /** Asks at which hour to remind the learner daily. */
    String whenToRemind();

    /** Labels the menu of hours. */
    String remindAt();

    /** Labels the menu of weekdays. */
    String remindOn();

    /** Asks for the learner's time zone before the first reminder. */
    String askForZone();

    /** The first direct message, which shows that direct messages arrive. */
    String firstMessage(Reminder reminder);

    String added(Reminder reminder);

    /** Says that the first direct message has arrived. */
    String arrived();

    /** Says that Discord did not accept a first direct message just now, so it is unknown whether they arrive. */
    String notTried();

    /**
     * Says that the learner's direct messages are closed.
     *
     * @param channel a channel to be reminded in instead
     */
    String closed(Reminder reminder, Optional<ChannelId> channel);

    /** Offers to mention the learner in this channel if their direct messages are ever closed. */
    String offerFallback(ChannelId channel);

    /** Confirms the fallback. */
    String fallback(ChannelId channel);

    /** Labels the button that agrees to the fallback. */
    String useFallback();

    /** Labels the button that sends the first direct message again. */
    String tryAgain();

    /** Labels the button that moves the reminder to this channel. */
    String remindHere();

    /** Refuses a channel that is not the one chosen for the server, if one is. */
    String notHere(Optional<ChannelId> chosen);

    String onlyInServers();

    /** Refuses a channel in which the learner may not post links. */
    String mayNotSpeak();

    /** Says that the learner has no reminders. */
    String none();

    /** Describes one reminder in the list. */
    String listed(Reminder reminder, LocalDate today);

    /** Names one reminder among suggestions, which take no Markdown. */
    String label(Reminder reminder);

    // Buttons under a reminder.

    String change();

    String pause();

    String resume();

    String remove();

    String allReminders();

    /** Labels the button to a form for the time. */
    String anotherTime();

    /** Labels the form's field for the time. */
    String timeField();

    /** Asks what to change about a reminder. */
    String whatToChange(Reminder reminder);

    String changed(Reminder reminder);

    String paused(Reminder reminder);

    String resumed(Reminder reminder);

    String removed(Reminder reminder);

    /**
     * What {@code /undo} calls a change of reminders, as in "adding your 20:00 reminder"; empty for other kinds.
     *
     * @param times the times of day of the reminders, with blanks between
     */
    Optional<String> change(ChangeKind kind, String times);
}
