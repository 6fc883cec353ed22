package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /settings goal}: sets how much the learner wants to study in a week. */
final class SettingsGoalCommand implements Command {
    private static final String HOURS = "hours";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            SettingsFeature.GROUP,
            "goal",
            SettingsCopy.text(SettingsCopy::goalDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted(HOURS, SettingsCopy.text(SettingsCopy::goalOption)));

    private final SettingsChanges changes;
    private final SettingsCard card;

    SettingsGoalCommand(SettingsChanges changes, SettingsCard card) {
        this.changes = changes;
        this.card = card;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Optional<WeeklyGoal> goal = GoalInput.read(options.requiredText(HOURS));
        return Reply.of(card.all(request, changes.goal(request, goal)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        SettingsCopy copy = SettingsCopy.in(request.locale());
        Stream<Optional<WeeklyGoal>> goals =
                options.text(HOURS).map(SettingsGoalCommand::meant).orElseGet(() -> SettingsCard.goals().stream());
        return goals.map(goal -> new Choice(copy.goal(goal), SettingsCard.value(goal)))
                .toList();
    }

    private static Stream<Optional<WeeklyGoal>> meant(String typed) {
        try {
            return Stream.of(GoalInput.read(typed));
        } catch (UserError notYet) {
            return Stream.empty();
        }
    }
}
