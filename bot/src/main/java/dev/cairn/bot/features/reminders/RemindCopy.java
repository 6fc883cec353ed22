package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The words that describe {@code /remind} and its options, and refuse what they do not take. */
interface RemindCopy {
    static RemindCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishRemindCopy();
        };
    }

    static Text text(Function<RemindCopy, String> words) {
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

    /** Refuses an hour that could be in either half of the day. */
    String whichHalf(String typed, List<LocalTime> meanings);

    String noDays(String typed);

    String noDay(String typed);

    String noSuch(String typed);

    /** Refuses a command that could be about several reminders. */
    String whichOne();

    /** Refuses a command that is about none of the learner's reminders. */
    String noneToChange();

    /** Says that no reminder is paused. */
    String nonePaused();

    /** Says that every reminder is paused. */
    String allPaused();
}
