package dev.cairn.bot.features.reminders;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.progress.ChangeOrigin;
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
            RemindCopy.text(RemindCopy::pauseCommand),
            AnswerMode.PRIVATE,
            ReminderPicker.option(false),
            OptionSpec.autocompleted(UNTIL, RemindCopy.text(RemindCopy::untilOption)));

    private final Reminders reminders;
    private final ReminderPicker picker;

    RemindPauseCommand(Reminders reminders) {
        this.reminders = reminders;
        this.picker =
                new ReminderPicker(reminders, reminder -> !reminder.isPausedIndefinitely(), RemindCopy::allPaused);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Pause pause = options.text(UNTIL)
                .<Pause>map(typed -> new Pause.Until(day(request, typed)))
                .orElse(new Pause.Indefinite(PauseReason.ASKED));
        Reminders.Result paused = reminders
                .pause(ChangeOrigin.of(request), picker.pick(request, options).id(), pause)
                .orElseThrow(() -> new UserError(RemindCopy.text(RemindCopy::noneToChange)));
        return Reply.of(ReminderListCard.result(
                request.viewer(), ReminderSetupCopy.in(request.locale()).paused(paused.reminder()), paused.change()));
    }

    private LocalDate day(Request request, String typed) {
        return PauseEndParser.read(typed, today(request))
                .orElseThrow(() -> new UserError(RemindCopy.text(copy -> copy.noDay(typed))));
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
        RemindCopy copy = RemindCopy.in(request.locale());
        LocalDate today = today(request);
        Optional<String> typed = options.text(UNTIL);
        Stream<String> words = typed.map(Stream::of).orElseGet(() -> copy.pauseEnds().stream());
        return words.flatMap(word -> PauseEndParser.read(word, today).stream()
                        .map(day -> new Choice(copy.pauseEnd(word, day), day.toString())))
                .toList();
    }
}
