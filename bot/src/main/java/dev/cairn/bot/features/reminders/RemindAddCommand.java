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
import dev.cairn.bot.time.WeekdayCodec;
import dev.cairn.bot.time.WeekdayParser;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /remind add}: adds a reminder at a time on some weekdays, by direct message or in the channel. */
final class RemindAddCommand implements Command {
    private static final String TIME = "time";
    private static final String DAYS = "days";
    private static final String WHERE = "where";
    private static final String HERE = "here";

    private static final List<Integer> USUAL_HOURS = List.of(7, 12, 18, 19, 20, 21);
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKENDS = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<Set<DayOfWeek>> USUAL_DAYS = List.of(EVERY_DAY, WEEKDAYS, WEEKENDS);
    private static final List<Set<DayOfWeek>> KNOWN_DAYS = List.of(
            EVERY_DAY,
            WEEKDAYS,
            WEEKENDS,
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP,
            "add",
            RemindCopy.text(RemindCopy::addCommand),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted(TIME, RemindCopy.text(RemindCopy::timeOption)),
            OptionSpec.autocompleted(DAYS, RemindCopy.text(RemindCopy::daysOption)),
            new OptionSpec.ChoiceOption(
                    WHERE,
                    RemindCopy.text(RemindCopy::whereOption),
                    false,
                    List.of(
                            new OptionSpec.FixedChoice(RemindCopy.text(RemindCopy::directMessageChoice), "dm"),
                            new OptionSpec.FixedChoice(RemindCopy.text(RemindCopy::channelChoice), HERE))));

    private final Settings settings;
    private final ZoneWizard zoneWizard;
    private final ReminderSetup setup;

    RemindAddCommand(Settings settings, ZoneWizard zoneWizard, ReminderSetup setup) {
        this.settings = settings;
        this.zoneWizard = zoneWizard;
        this.setup = setup;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        String typed = options.requiredText(TIME);
        LocalTime time = time(typed);
        Set<DayOfWeek> days =
                options.text(DAYS).map(RemindAddCommand::requiredDays).orElse(EVERY_DAY);
        boolean here = options.text(WHERE).filter(HERE::equals).isPresent();
        if (here) {
            setup.here(request.context());
        }
        ReminderRequest wanted = new ReminderRequest(new ReminderSchedule(time, days), here);
        return Reply.of(
                settings.of(request.learner()).zone().isPresent()
                        ? setup.add(request, wanted)
                        : askForZone(request, wanted));
    }

    static LocalTime time(String typed) {
        return TimeOfDayParser.read(typed).orElseThrow(() -> {
            List<LocalTime> meanings = TimeOfDayParser.meanings(typed);
            return new UserError(
                    RemindCopy.text(copy -> meanings.isEmpty() ? copy.noTime(typed) : copy.whichHalf(typed, meanings)));
        });
    }

    private static Set<DayOfWeek> requiredDays(String typed) {
        return days(typed).orElseThrow(() -> new UserError(RemindCopy.text(copy -> copy.noDays(typed))));
    }

    /** Suggestions carry ISO numbers; people type words. */
    private static Optional<Set<DayOfWeek>> days(String typed) {
        return WeekdayCodec.decode(typed).filter(days -> !days.isEmpty()).or(() -> WeekdayParser.read(typed));
    }

    private Card askForZone(Request request, ReminderRequest wanted) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.in(request.locale()).askForZone())
                .buttons(zoneWizard.button(request.viewer(), ReminderSetupActions.ZONE, wanted.encoded()))
                .build();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        Optional<String> typed = options.text(option);
        if (option.equals(TIME)) {
            Stream<LocalTime> times = typed.map(text -> TimeOfDayParser.meanings(text).stream())
                    .orElseGet(() -> USUAL_HOURS.stream().map(hour -> LocalTime.of(hour, 0)));
            return times.map(time -> new Choice(time.toString(), time.toString()))
                    .toList();
        }
        RemindCopy copy = RemindCopy.in(request.locale());
        return typed.map(text -> daysLike(text, copy))
                .orElseGet(USUAL_DAYS::stream)
                .map(days -> new Choice(copy.days(days), WeekdayCodec.encode(days)))
                .toList();
    }

    /** The days that the text means, or else those whose name contains it. */
    private static Stream<Set<DayOfWeek>> daysLike(String typed, RemindCopy copy) {
        String text = typed.toLowerCase(Locale.ROOT);
        return days(typed)
                .map(Stream::of)
                .orElseGet(() -> KNOWN_DAYS.stream()
                        .filter(days -> copy.days(days).toLowerCase(Locale.ROOT).contains(text)));
    }
}
