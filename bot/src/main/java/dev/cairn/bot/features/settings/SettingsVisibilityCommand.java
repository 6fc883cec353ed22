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
import java.util.Arrays;
import java.util.List;

/** {@code /settings visibility}: who may look at the learner's progress. */
final class SettingsVisibilityCommand implements Command {
    private static final String WHO = "who";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            SettingsFeature.FAMILY,
            "visibility",
            "Choose who may see your progress",
            AnswerMode.PRIVATE,
            OptionSpec.ChoiceOption.of(WHO, "Nobody, unless you choose otherwise", true, choices()));

    private final SettingsChanges changes;
    private final SettingsCard card;

    SettingsVisibilityCommand(SettingsChanges changes, SettingsCard card) {
        this.changes = changes;
        this.card = card;
    }

    private static List<Choice> choices() {
        return Arrays.stream(Visibility.values())
                .map(each -> new Choice(SettingsCopy.who(each), SettingsCopy.who(each)))
                .toList();
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
                .filter(each -> SettingsCopy.who(each).equals(typed))
                .findFirst()
                .orElseThrow(() -> new UserError(SettingsCopy.noSuchVisibility(typed)));
    }
}
