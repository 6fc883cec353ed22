package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of the focus timer. Each {@code unit} is a unit's title, empty for a timer that is not for one. */
interface FocusCopy {
    static FocusCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishFocusCopy();
        };
    }

    static Text text(Function<FocusCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    /** Describes {@code /focus}. */
    String groupDescription();

    /** Describes {@code /focus start}. */
    String startCommand();

    String minutesOption();

    String unitOption();

    /** Describes {@code /focus stop}. */
    String stopCommand();

    /** Describes {@code /focus status}. */
    String statusCommand();

    /** Labels the button that starts the timer. */
    String focus(int minutes);

    /** Labels the button that starts the timer once more. */
    String again(int minutes);

    /** Labels the button that stops the timer. */
    String stop();

    /** Says that the timer has started. */
    String started(Focus focus, Optional<String> unit);

    String running(Focus focus, Optional<String> unit);

    String anotherIsRunning();

    String noneIsRunning();

    /** Says that the timer of a repeated interaction has ended since. */
    String alreadyEnded();

    /**
     * Refuses a timer that its study day has no room for.
     *
     * @param minutes what the timer was to run
     * @param minutesOfDay what the day has
     */
    String dayFull(LocalDate day, int minutes, int minutesOfDay);

    /** Says that the timer is stopped, or found to have ended by itself. */
    String stopped(FocusEnd end, Optional<String> unit, Instant now);

    /** Says in a DM that the timer ended by itself. */
    String ended(FocusEnd end, Optional<String> unit, Instant now);

    /** Says above the answer to a command that the timer ended by itself. */
    String endedNotice(EndedTimer timer, Optional<String> unit);

    /**
     * A timer that ended by itself.
     *
     * @param logged in minutes
     * @param studied how long it ran, in minutes
     */
    record EndedTimer(Instant ended, int logged, int studied) {}

    /** Says in a channel that the timer ended by itself, without what was studied. */
    String endedForAll(LearnerId learner, Focus focus, Instant now);

    /** Says that the timer runs, to a learner who wants to undo that. */
    String stopInsteadOfUndo();
}
