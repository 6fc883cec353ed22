package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.features.study.UnitOption;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;

/** {@code /focus start}: starts the timer, for the unit in progress unless another is named. */
final class FocusStartCommand implements Command {
    private static final String MINUTES = "minutes";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            StudyTimeFeature.FOCUS.name(),
            "start",
            FocusCopy.text(FocusCopy::startCommand),
            AnswerMode.PRIVATE,
            new OptionSpec.IntegerOption(
                    MINUTES,
                    FocusCopy.text(FocusCopy::minutesOption),
                    false,
                    FocusTimer.MIN_MINUTES,
                    FocusTimer.MAX_MINUTES),
            UnitOption.optional(FocusCopy.text(FocusCopy::unitOption)));

    private final FocusTimer timer;
    private final UnitOption units;
    private final StudyService study;

    FocusStartCommand(FocusTimer timer, UnitOption units, StudyService study) {
        this.study = study;
        this.timer = timer;
        this.units = units;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        int minutes = options.integer(MINUTES).orElse(FocusTimer.DEFAULT_MINUTES);
        return Reply.of(timer.start(
                request, minutes, units.optional(request, options).or(() -> study.inProgress(request.learner()))));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return units.suggest(request, options);
    }
}
