package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** {@code /done}: a unit is finished. */
final class DoneCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "done",
            "Finish a unit, and see what it unlocks",
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("unit", "What you have finished"),
            WhenOption.spec());

    private final StudyService studies;
    private final UnitFinder units;
    private final WhenOption when;
    private final UnitResultCard settled;

    DoneCommand(StudyService studies, UnitFinder units, WhenOption when, UnitResultCard settled) {
        this.studies = studies;
        this.units = units;
        this.when = when;
        this.settled = settled;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Unit unit = units.find(studies.active(request.learner()), options.requiredText("unit"));
        return Reply.of(settled.of(request.learner(), studies.finish(request, unit, when.of(request, options))));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        if (option.equals(WhenOption.NAME)) {
            return when.suggest(request, options);
        }
        return units.suggest(
                studies.active(request.learner()), options.text(option).orElse(""));
    }
}
