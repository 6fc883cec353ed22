package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.TimeOfDayParser;
import dev.cairn.bot.time.WeekdayParser;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /remind add}: be reminded at a time, on some days, by direct message or in a channel. */
final class RemindAddCommand implements Command {
    private static final String TIME = "time";
    private static final String DAYS = "days";
    private static final String WHERE = "where";
    private static final String HERE = "here";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.FAMILY,
            "add",
            "Be reminded to study, at your hour",
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted(TIME, "When, such as 19:00, 7pm or 7:30 pm"),
            OptionSpec.autocompleted(
                    DAYS, "On which days, such as weekdays or Mon, Wed, Fri; every day unless you say"),
            OptionSpec.ChoiceOption.of(
                    WHERE,
                    "Where to; by direct message unless you say",
                    false,
                    List.of(new Choice("Direct message", "dm"), new Choice("This channel", HERE))));

    private final Settings settings;
    private final ZoneWizard finder;
    private final ReminderSetup setUp;

    RemindAddCommand(Settings settings, ZoneWizard finder, ReminderSetup setUp) {
        this.settings = settings;
        this.finder = finder;
        this.setUp = setUp;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        String typed = options.requiredText(TIME);
        LocalTime time = TimeOfDayParser.read(typed).orElseThrow(() -> new UserError(ReminderSetupCopy.noTime(typed)));
        Set<DayOfWeek> days = options.text(DAYS).map(RemindAddCommand::days).orElse(WeekdayParser.ALL);
        boolean here = options.text(WHERE).filter(HERE::equals).isPresent();
        if (here) {
            setUp.here(request.context());
        }
        ReminderRequest wish = new ReminderRequest(new ReminderSchedule(time, days), here);
        return Reply.of(
                settings.of(request.learner()).zone().isPresent()
                        ? setUp.add(request, wish)
                        : askForZone(request, wish));
    }

    private static Set<DayOfWeek> days(String typed) {
        return WeekdayParser.read(typed).orElseThrow(() -> new UserError(ReminderSetupCopy.noDays(typed)));
    }

    private Card askForZone(Request request, ReminderRequest wish) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.askForZone())
                .buttons(finder.button(request.learner(), ReminderSetupActions.ZONE, wish.encoded()))
                .build();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        Optional<String> typed = options.text(option);
        if (option.equals(TIME)) {
            Stream<LocalTime> times = typed.map(text -> TimeOfDayParser.read(text).stream())
                    .orElseGet(() -> Stream.of(7, 12, 18, 19, 20, 21).map(hour -> LocalTime.of(hour, 0)));
            return times.map(time -> new Choice(time.toString(), time.toString()))
                    .toList();
        }
        return typed.map(RemindAddCommand::daysLike)
                .orElseGet(() -> Stream.of("every day", "weekdays", "weekends"))
                .map(words -> new Choice(words, words))
                .toList();
    }

    /** What was typed as it is understood, or what it may become. */
    private static Stream<String> daysLike(String typed) {
        Optional<String> understood = WeekdayParser.read(typed).map(WeekdayParser::said);
        return understood.isPresent()
                ? understood.stream()
                : Stream.of("every day", "weekdays", "weekends", "Mon, Wed, Fri", "Tue, Thu")
                        .filter(words -> words.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
    }
}
