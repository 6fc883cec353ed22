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
 * The option {@code when} of a command, which takes one of the learner's study days. {@code /done} and {@code /log} share
 * one window for back-dating, so a unit and its time can be entered for the same day.
 */
public final class WhenOption {
    public static final String NAME = "when";

    private final Calendars calendars;

    public WhenOption(Calendars calendars) {
        this.calendars = calendars;
    }

    public static OptionSpec spec() {
        return OptionSpec.autocompleted(NAME, TimeCopy.text(TimeCopy::whenOption));
    }

    /** As {@link #of(Options, LocalDate)}, for the learner of a request. */
    public LocalDate of(Request request, Options options) {
        return of(options, today(request));
    }

    /**
     * Reads the day that was typed, or today.
     *
     * @param today the learner's study day
     * @throws UserError if it is no day, still to come, or too long ago
     */
    public static LocalDate of(Options options, LocalDate today) {
        return options.text(NAME).map(typed -> read(typed, today)).orElse(today);
    }

    /**
     * Reads the day in a button's custom id, in ISO form.
     *
     * @throws UserError as {@link #of} does; an old message may carry a day that is too long ago
     */
    public LocalDate fromButton(Request request, String iso) {
        return read(iso, today(request));
    }

    /**
     * Reads the day in a button's custom id, in ISO form, for a known study day.
     *
     * @throws UserError as {@link #of(Options, LocalDate)} does
     */
    public static LocalDate of(String iso, LocalDate today) {
        return read(iso, today);
    }

    private static LocalDate read(String typed, LocalDate today) {
        LocalDate day = DayParser.back(today).require(typed, TimeCopy.text(copy -> copy.unknownDay(typed)));
        return new BackdatingWindow(today).require(day);
    }

    /** The study day on which a request falls. */
    public LocalDate today(Request request) {
        return calendars.calendar(request.learner()).dayOf(request.at());
    }

    /** Suggests all days of the window, or those that match what was typed. */
    public List<Choice> suggest(Request request, Options options) {
        TimeCopy copy = TimeCopy.in(request.locale());
        LocalDate today = today(request);
        String typed = options.text(NAME).orElse("").toLowerCase(Locale.ROOT);
        Optional<LocalDate> meant = DayParser.back(today).read(typed);
        return new BackdatingWindow(today)
                .all()
                .map(day -> new Choice(copy.dayChoice(day, today), day.toString()))
                .filter(choice -> meant.isPresent()
                        ? meant.get().toString().equals(choice.value())
                        : choice.name().toLowerCase(Locale.ROOT).contains(typed))
                .toList();
    }
}
