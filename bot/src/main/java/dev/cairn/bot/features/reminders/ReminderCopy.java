package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** The words of a reminder, of its buttons and their answers, and of the notices when it cannot be sent. */
interface ReminderCopy {
    static ReminderCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishReminderCopy();
        };
    }

    /** Opens a reminder by direct message. */
    String time();

    /** Opens a reminder by direct message to a learner who has not studied for a week. */
    String quietWeek();

    /** Labels the button that makes a reminder come once a week. */
    String weekly();

    /** Labels the button that pauses the reminder. */
    String pause();

    /** Confirms that a reminder comes once a week. */
    String nowWeekly(Reminder reminder);

    /** Opens a reminder in a channel. */
    String timeFor(LearnerId learner);

    /** Mentions a learner whose direct messages are closed, and shows nothing of their studies. */
    String mentionOnly(LearnerId learner);

    String late(Instant due);

    String nothingToDo();

    /** Says that the roadmap followed is not in the curriculum at the moment. */
    String roadmapMissing();

    /** Says how long the streak is and when it ends unless the learner studies. */
    String streak(int days, Instant studyBy);

    /** Says that a daily reminder becomes a weekly one because nobody answered it. */
    String becameWeekly(ReminderSchedule schedule);

    /** As {@link #becameWeekly(ReminderSchedule)}, as a notice for the learner alone. */
    String becameWeekly(LocalTime time);

    /** Labels the button that starts a focus timer. */
    String start();

    /** Labels the button that finishes the unit. */
    String done();

    /** Labels the button that silences reminders for the study day. */
    String notToday();

    /** Labels a button that snoozes the reminder. */
    String snooze(Snooze snooze);

    /** Labels the button that makes a weekly reminder a daily one again. */
    String asBefore();

    String snoozed(Instant until);

    /**
     * Confirms that reminders are silent for the study day.
     *
     * @param next when the next one comes, if one does
     */
    String quietToday(Optional<Instant> next);

    /** Confirms that a weekly reminder is a daily one again. */
    String dailyAgain(Reminder reminder);

    /**
     * Tells a learner that a reminder is paused.
     *
     * @param channel where it was sent; empty for direct messages
     */
    String stopped(LocalTime time, PauseReason reason, Optional<ChannelId> channel);

    /** Tells a learner that Discord refused a reminder because of a fault of Cairn's own. */
    String refused(Instant due);
}
