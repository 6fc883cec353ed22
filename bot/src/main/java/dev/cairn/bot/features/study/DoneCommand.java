package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** {@code /done}: finishes a unit, or asks how much of it is done. */
final class DoneCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "done",
            StudyCopy.text(StudyCopy::doneCommand),
            AnswerMode.PRIVATE,
            UnitOption.required(StudyCopy.text(StudyCopy::doneUnitOption)),
            WhenOption.spec());

    private final UnitOption units;
    private final WhenOption when;
    private final Finishing finishing;

    DoneCommand(UnitOption units, WhenOption when, Finishing finishing) {
        this.units = units;
        this.when = when;
        this.finishing = finishing;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Unit unit = units.required(request, options);
        return Reply.of(
                finishing.finishOrAsk(request, unit, AvailableMinutes.NONE, today -> WhenOption.of(options, today)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return option.equals(WhenOption.NAME) ? when.suggest(request, options) : units.suggest(request, options);
    }
}
