package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.Arrays;
import java.util.List;

/** {@code /leaderboard}: shows a board of the server. */
final class LeaderboardCommand implements Command {
    private static final String PERIOD = "period";
    private static final String METRIC = "metric";
    private static final CommandSpec SPEC = CommandSpec.inServers(
            "leaderboard",
            LeaderboardCopy.text(LeaderboardCopy::commandDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChoiceOption(PERIOD, LeaderboardCopy.text(LeaderboardCopy::periodOption), false, periods()),
            new OptionSpec.ChoiceOption(METRIC, LeaderboardCopy.text(LeaderboardCopy::metricOption), false, metrics()),
            Groups.optional(LeaderboardCopy.text(LeaderboardCopy::groupOption)));

    private final LeaderboardActions actions;
    private final Groups groups;

    LeaderboardCommand(LeaderboardActions actions, Groups groups) {
        this.actions = actions;
        this.groups = groups;
    }

    private static List<OptionSpec.FixedChoice> periods() {
        return Arrays.stream(RelativePeriod.values())
                .map(each ->
                        new OptionSpec.FixedChoice(LeaderboardCopy.text(copy -> copy.periodChoice(each)), each.value()))
                .toList();
    }

    private static List<OptionSpec.FixedChoice> metrics() {
        return Arrays.stream(Metric.values())
                .map(each -> new OptionSpec.FixedChoice(
                        LeaderboardCopy.text(copy -> copy.metricChoice(each)), BoardChoice.metricValue(each)))
                .toList();
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        RelativePeriod period = options.text(PERIOD).flatMap(RelativePeriod::of).orElse(BoardChoice.DEFAULT.period());
        Metric metric = options.text(METRIC).flatMap(BoardChoice::metric).orElse(BoardChoice.DEFAULT.metric());
        return actions.opened(request, new BoardChoice(metric, period), groups.chosen(request, options));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return groups.suggestJoined(request, options);
    }
}
