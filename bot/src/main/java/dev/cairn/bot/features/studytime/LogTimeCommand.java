package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.UnitOption;
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
import java.time.LocalDate;
import java.util.List;

/** {@code /log time}: logs time studied, for a unit or in general. */
final class LogTimeCommand implements Command {
    private static final String MINUTES = "minutes";
    private static final String NOTE = "note";
    private static final int MAX_NOTE_LENGTH = 200;
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            StudyTimeFeature.LOG.name(),
            "time",
            LogCopy.text(LogCopy::timeCommand),
            AnswerMode.PRIVATE,
            new OptionSpec.IntegerOption(
                    MINUTES, LogCopy.text(LogCopy::minutesOption), true, 1, TimeEntry.MAX_MINUTES_A_DAY),
            UnitOption.optional(LogCopy.text(LogCopy::unitOption)),
            WhenOption.spec(),
            new OptionSpec.StringOption(NOTE, LogCopy.text(LogCopy::noteOption), false, false, MAX_NOTE_LENGTH));

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
        LocalDate today = when.today(request);
        TimeEntry entry = new TimeEntry(
                WhenOption.of(options, today),
                options.integer(MINUTES).orElseThrow(() -> new UserError(LogCopy.text(LogCopy::noMinutes))),
                units.optional(request, options).map(Unit::id),
                options.text(NOTE),
                request.at(),
                TimeEntry.Source.COMMAND);
        return Reply.of(cards.logged(request, entry, store.log(ChangeOrigin.of(request), entry), today));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return option.equals(WhenOption.NAME) ? when.suggest(request, options) : units.suggest(request, options);
    }
}
