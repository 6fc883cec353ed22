package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.util.Arrays;
import java.util.List;

/** {@code /settings visibility}: sets who may see the learner's progress. */
final class SettingsVisibilityCommand implements Command {
    private static final String WHO = "who";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            SettingsFeature.GROUP,
            "visibility",
            SettingsCopy.text(SettingsCopy::visibilityDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChoiceOption(WHO, SettingsCopy.text(SettingsCopy::whoOption), true, choices()));

    private final SettingsChanges changes;
    private final SettingsCard card;

    SettingsVisibilityCommand(SettingsChanges changes, SettingsCard card) {
        this.changes = changes;
        this.card = card;
    }

    private static List<OptionSpec.FixedChoice> choices() {
        return Arrays.stream(Visibility.values())
                .map(each ->
                        new OptionSpec.FixedChoice(SettingsCopy.text(copy -> copy.shortAudience(each)), value(each)))
                .toList();
    }

    /** What Discord sends for a choice, in every language. */
    private static String value(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "nobody";
            case GROUPS -> "my groups";
            case SERVERS -> "my servers";
        };
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Visibility visibility = visibility(options.requiredText(WHO));
        return Reply.of(card.all(request, changes.visibility(request, visibility)));
    }

    private static Visibility visibility(String typed) {
        return Arrays.stream(Visibility.values())
                .filter(each -> value(each).equals(typed))
                .findFirst()
                .orElseThrow(() -> new UserError(SettingsCopy.text(copy -> copy.noSuchVisibility(typed))));
    }
}
