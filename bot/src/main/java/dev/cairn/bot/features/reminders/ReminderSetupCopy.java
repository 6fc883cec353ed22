package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** Describes {@code /remind}. */
    String groupDescription();

    /** Describes {@code /remind add}. */
    String addCommand();

    String timeOption();

    String daysOption();

    String whereOption();

    String directMessageChoice();

    String channelChoice();

    /** Describes {@code /remind list}. */
    String listCommand();

    /** Describes {@code /remind pause}. */
    String pauseCommand();

    String untilOption();

    /** Describes {@code /remind resume}. */
    String resumeCommand();

    /** Describes {@code /remind remove}. */
    String removeCommand();

    /** Describes the option for a reminder where it must be given. */
    String whichReminderOption();

    /** Describes the option for a reminder where it may be left out. */
    String reminderOption();

    /** Names a set of weekdays. */
    String days(Set<DayOfWeek> days);

    /** The ends of a pause to suggest first, in words that {@link dev.cairn.bot.time.PauseEndParser} reads. */
    List<String> pauseEnds();

    /** Labels a suggested end of a pause. */
    String pauseEnd(String words, LocalDate day);

    String noTime(String typed);

    String noDays(String typed);

    String noDay(String typed);

    /** Refuses one more reminder than {@value Reminder#MAX_PER_LEARNER}. */
    String full();

    String noSuch(String typed);

    /** Refuses a command that could be about several reminders. */
    String whichOne();

    /** Refuses a command that is about none of the learner's reminders. */
    String noneToChange();

    /** Labels the button that offers a daily reminder. */
    String remindMe();

    /** Asks at which hour to remind the learner daily. */
    String whenToRemind();

    /** Labels the menu of hours. */
    String remindAt();

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

    String paused(Reminder reminder);

    String resumed(Reminder reminder);

    String removed(Reminder reminder);
}
