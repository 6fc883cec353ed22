package dev.cairn.bot.features.studytime;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;

/** {@code /focus start}: a timer that logs itself. */
final class FocusStartCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.in(
            StudyTimeFeature.FOCUS.name(),
            "start",
            "Start a timer that logs itself",
            AnswerMode.PRIVATE,
            new OptionSpec.IntegerOption(
                    "minutes", "For how many minutes; 25 unless you say", false, FocusTimer.LEAST, FocusTimer.MOST),
            OptionSpec.autocompleted("unit", "What you study; in general unless you say"));

    private final FocusTimer timer;
    private final UnitOption units;

    FocusStartCommand(FocusTimer timer, UnitOption units) {
        this.timer = timer;
        this.units = units;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        int minutes = options.integer("minutes").orElse(FocusTimer.USUAL);
        return Reply.of(timer.start(request, minutes, units.of(request, options)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return units.suggest(request, options);
    }
}
