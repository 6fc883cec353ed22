package dev.cairn.bot.features.studytime;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of logged time. Each {@code unit} is a unit's title, empty for time that was not for one. */
public interface LogCopy {
    static LogCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLogCopy();
        };
    }

    static Text text(Function<LogCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Describes {@code /log}. */
    String groupDescription();

    /** Describes {@code /log time}. */
    String timeCommand();

    String minutesOption();

    String unitOption();

    String noteOption();

    /** Describes {@code /log list}. */
    String listCommand();

    /** Labels the button that shows the log. */
    String myLog();

    /** Invites to choose an entry from the select. */
    String openPlaceholder();

    /** Labels the button that leads to entries logged later. */
    String later();

    /** Labels the button that leads to entries logged earlier. */
    String earlier();

    /** Labels the button that takes an entry out of the log. */
    String remove();

    /** Labels the button that leads from an entry to the log. */
    String back();

    /** Labels the answer that is none of those offered. */
    String other();

    /** Labels the field for the time that a unit took. */
    String howLong();

    String howLongHint();

    /** Names a span of time in minutes: "1 h 30 min". */
    String span(int minutes);

    /** Says that time was logged. */
    String logged(LoggedTime logged);

    /** Says what time without a unit counts for. */
    String inGeneral();

    /** Labels the button that counts time in general for a unit. */
    String countFor(Unit unit);

    /** Says that an entry cannot be counted for another unit: it is gone, or has one. */
    String cannotCount();

    /**
     * Logged time and the day it counts for.
     *
     * @param unit the title of the unit, if it is for one
     * @param minutesOfDay the minutes of that study day with it
     * @param today the learner's current study day
     */
    record LoggedTime(ChangeSubject.OfTime time, Optional<String> unit, int minutesOfDay, LocalDate today) {}

    /** Celebrates a streak that is longer than any before. */
    String recordStreak(int days);

    String note(String note);

    /**
     * Refuses time that its study day has no room for.
     *
     * @param minutes what was to be logged
     * @param minutesOfDay what the day has
     */
    String dayFull(LocalDate day, int minutes, int minutesOfDay);

    /** Says that the time of finishing a unit was logged already. */
    String alreadyLogged(TimeEntry entry, Optional<String> unit);

    String noMinutes();

    String empty();

    String heading(LogPage page);

    /** Describes one entry among others. */
    String inList(TimeEntry entry, Optional<String> unit);

    /** Labels an entry in the select. */
    String label(TimeEntry entry);

    /** Describes an entry in the select by what was studied. */
    String hint(Optional<String> unit);

    /** Describes one entry in full. */
    String details(TimeEntry entry, Optional<String> unit);

    /** Says that an entry was taken out of the log. */
    String removed(ChangeSubject.OfTime time, Optional<String> unit);

    /** Says that an entry was taken out of the log before. */
    String alreadyRemoved();

    /** Asks how long a unit took on the day it was finished. */
    String askHowLong(LocalDate day, LocalDate today);
}
