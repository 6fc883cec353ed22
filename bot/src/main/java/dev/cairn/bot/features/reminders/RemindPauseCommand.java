package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
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
import dev.cairn.bot.time.PauseEndParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /remind pause}: no more of one reminder until a day, or until it is resumed. */
final class RemindPauseCommand implements Command {
    private static final String UNTIL = "until";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.FAMILY,
            "pause",
            "Pause a reminder until a day, or until you resume it",
            AnswerMode.PRIVATE,
            ReminderPicker.option(false),
            OptionSpec.autocompleted(
                    UNTIL, "The first day it comes again, such as tomorrow, Monday, 2 weeks or a date"));

    private final Reminders reminders;
    private final ReminderPicker picking;

    RemindPauseCommand(Reminders reminders) {
        this.reminders = reminders;
        this.picking = new ReminderPicker(reminders, reminder -> !reminder.isPausedIndefinitely());
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        LearnerId learner = request.learner();
        Pause pause = options.text(UNTIL)
                .<Pause>map(typed -> new Pause.Until(day(request, typed)))
                .orElse(new Pause.Indefinite(PauseReason.ASKED));
        Reminder reminder = reminders
                .pause(learner, picking.pick(learner, options).id(), pause)
                .orElseThrow(() -> new UserError(ReminderSetupCopy.noneToChange()));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.paused(reminder))
                .build());
    }

    private LocalDate day(Request request, String typed) {
        return PauseEndParser.read(typed, today(request))
                .orElseThrow(() -> new UserError(ReminderSetupCopy.noDay(typed)));
    }

    private LocalDate today(Request request) {
        return LocalDate.ofInstant(
                request.at(), reminders.calendar(request.learner()).zone());
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        if (option.equals(ReminderPicker.OPTION)) {
            return picking.suggest(request.learner(), options);
        }
        LocalDate today = today(request);
        Optional<String> typed = options.text(UNTIL);
        Stream<String> words =
                typed.map(Stream::of).orElseGet(() -> Stream.of("tomorrow", "3 days", "a week", "2 weeks", "a month"));
        return words.flatMap(word -> PauseEndParser.read(word, today).stream()
                        .map(day -> new Choice(word + " (" + day + ")", day.toString())))
                .toList();
    }
}
