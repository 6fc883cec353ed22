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
import java.time.LocalDate;
import java.util.List;

/** {@code /done}: finishes a unit. */
final class DoneCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "done",
            StudyCopy.text(StudyCopy::doneCommand),
            AnswerMode.PRIVATE,
            UnitOption.required(StudyCopy.text(StudyCopy::doneUnitOption)),
            WhenOption.spec());

    private final UnitChanges changes;
    private final UnitOption units;
    private final WhenOption when;
    private final UnitResultCard results;

    DoneCommand(UnitChanges changes, UnitOption units, WhenOption when, UnitResultCard results) {
        this.changes = changes;
        this.units = units;
        this.when = when;
        this.results = results;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Unit unit = units.required(request, options);
        LocalDate today = when.today(request);
        LocalDate day = WhenOption.of(options, today);
        return Reply.of(results.of(request.viewer(), changes.finish(request, unit, day, today)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return option.equals(WhenOption.NAME) ? when.suggest(request, options) : units.suggest(request, options);
    }
}
