package dev.cairn.bot.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;

/** {@code /done}: a unit is finished. */
final class DoneCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "done",
            "Finish a unit, and see what it unlocks",
            AnswerMode.PRIVATE,
            OptionSpec.requiredSuggested("unit", "What you have finished"));

    private final Studies studies;
    private final UnitFinder units;

    DoneCommand(Studies studies, UnitFinder units) {
        this.studies = studies;
        this.units = units;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(SettledCard.of(
                request.learner(),
                studies.finish(request, units.find(studies.active(request.learner()), options.requiredText("unit")))));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return units.suggest(
                studies.active(request.learner()), options.text(option).orElse(""));
    }
}
