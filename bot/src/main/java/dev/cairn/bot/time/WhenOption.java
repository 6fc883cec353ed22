package dev.cairn.bot.time;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The option {@code when} of a command: a study day of the learner's own, today or one of the seven before it. All that is
 * said of a past day goes back equally far, so that one can both finish a unit and log its time for the same day.
 */
public final class WhenOption {
    public static final String NAME = "when";

    private final Calendars calendars;

    public WhenOption(Calendars calendars) {
        this.calendars = calendars;
    }

    public static OptionSpec spec() {
        return OptionSpec.autocompleted(NAME, "Today unless you say: yesterday, thu, Nov 19; up to seven days back");
    }

    /** As {@link #of(Options, LocalDate)}, for the learner of a request. */
    public LocalDate of(Request request, Options options) {
        return of(options, today(request));
    }

    /**
     * The day that was typed, or today.
     *
     * @param today the learner's study day
     * @throws UserError if it is no day, still to come, or too long ago
     */
    public static LocalDate of(Options options, LocalDate today) {
        Optional<String> said = options.text(NAME);
        return said.isPresent() ? new BackdatingWindow(today).holding(read(said.get(), today)) : today;
    }

    /**
     * The day a button carries, which one may have left lying about for too long.
     *
     * @throws UserError as {@link #of} does
     */
    public LocalDate carried(Request request, String iso) {
        LocalDate today = today(request);
        return new BackdatingWindow(today).holding(read(iso, today));
    }

    private static LocalDate read(String typed, LocalDate today) {
        return new DayParser(today).read(typed).orElseThrow(() -> new UserError(StudyDaysCopy.noDay(typed)));
    }

    /** The study day of a request's learner. */
    public LocalDate today(Request request) {
        return calendars.calendar(request.learner()).dayOf(request.at());
    }

    /** The days there are to choose from, in words; while one types, those that fit. */
    public List<Choice> suggest(Request request, Options options) {
        LocalDate today = today(request);
        String typed = options.text(NAME).orElse("").toLowerCase(Locale.ROOT);
        Optional<LocalDate> meant = new DayParser(today).read(typed);
        return new BackdatingWindow(today)
                .all()
                .filter(day -> meant.isPresent()
                        ? meant.get().equals(day)
                        : StudyDaysCopy.described(day, today)
                                .toLowerCase(Locale.ROOT)
                                .contains(typed))
                .map(day -> new Choice(StudyDaysCopy.described(day, today), day.toString()))
                .toList();
    }
}
