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

/** {@code /remind pause}: pauses a reminder until a day, or until it is resumed. */
final class RemindPauseCommand implements Command {
    private static final String UNTIL = "until";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RemindersFeature.GROUP,
            "pause",
            ReminderSetupCopy.text(ReminderSetupCopy::pauseCommand),
            AnswerMode.PRIVATE,
            ReminderPicker.option(false),
            OptionSpec.autocompleted(UNTIL, ReminderSetupCopy.text(ReminderSetupCopy::untilOption)));

    private final Reminders reminders;
    private final ReminderPicker picker;

    RemindPauseCommand(Reminders reminders) {
        this.reminders = reminders;
        this.picker = new ReminderPicker(reminders, reminder -> !reminder.isPausedIndefinitely());
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
                .pause(learner, picker.pick(request, options).id(), pause)
                .orElseThrow(() -> new UserError(ReminderSetupCopy.text(ReminderSetupCopy::noneToChange)));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ReminderSetupCopy.in(request.locale()).paused(reminder))
                .build());
    }

    private LocalDate day(Request request, String typed) {
        return PauseEndParser.read(typed, today(request))
                .orElseThrow(() -> new UserError(ReminderSetupCopy.text(copy -> copy.noDay(typed))));
    }

    private LocalDate today(Request request) {
        return LocalDate.ofInstant(
                request.at(), reminders.calendar(request.learner()).zone());
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        if (option.equals(ReminderPicker.OPTION)) {
            return picker.suggest(request, options);
        }
        ReminderSetupCopy copy = ReminderSetupCopy.in(request.locale());
        LocalDate today = today(request);
        Optional<String> typed = options.text(UNTIL);
        Stream<String> words = typed.map(Stream::of).orElseGet(() -> copy.pauseEnds().stream());
        return words.flatMap(word -> PauseEndParser.read(word, today).stream()
                        .map(day -> new Choice(copy.pauseEnd(word, day), day.toString())))
                .toList();
    }
}
