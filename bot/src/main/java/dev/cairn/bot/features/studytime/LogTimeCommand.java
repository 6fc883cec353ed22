package dev.cairn.bot.features.studytime;

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
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** {@code /log time}: time studied, for a unit or in general. */
final class LogTimeCommand implements Command {
    private static final int LONGEST_NOTE = 200;
    private static final CommandSpec SPEC = CommandSpec.in(
            StudyTimeFeature.LOG.name(),
            "time",
            "Log time you studied",
            AnswerMode.PRIVATE,
            new OptionSpec.IntegerOption("minutes", "How many minutes", true, 1, TimeEntry.MOST_A_DAY),
            OptionSpec.autocompleted("unit", "What you studied; in general unless you say"),
            WhenOption.spec(),
            new OptionSpec.StringOption("note", "A word about it, for yourself", false, false, LONGEST_NOTE));

    private final TimeStore store;
    private final UnitOption units;
    private final WhenOption when;
    private final LogCards cards;

    LogTimeCommand(TimeStore store, UnitOption units, WhenOption when, LogCards cards) {
        this.store = store;
        this.units = units;
        this.when = when;
        this.cards = cards;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        TimeEntry entry = new TimeEntry(
                when.of(request, options),
                options.integer("minutes").orElseThrow(() -> new UserError(LogCopy.noMinutes())),
                units.of(request, options).map(Unit::id),
                options.text("note"),
                request.at(),
                TimeEntry.Source.COMMAND);
        return Reply.of(cards.logged(request.learner(), entry, store.log(ChangeOrigin.of(request), entry)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return option.equals(WhenOption.NAME) ? when.suggest(request, options) : units.suggest(request, options);
    }
}
