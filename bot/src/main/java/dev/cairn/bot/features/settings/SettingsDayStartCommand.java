package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.time.LocalTime;
import java.util.List;

/** {@code /settings day-start}: sets the hour at which a study day begins, for people who study past midnight. */
final class SettingsDayStartCommand implements Command {
    private static final String HOUR = "hour";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            SettingsFeature.GROUP,
            "day-start",
            SettingsCopy.text(SettingsCopy::dayStartDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChoiceOption(HOUR, SettingsCopy.text(SettingsCopy::hourOption), true, choices()));

    private final SettingsChanges changes;
    private final SettingsCard card;

    SettingsDayStartCommand(SettingsChanges changes, SettingsCard card) {
        this.changes = changes;
        this.card = card;
    }

    private static List<OptionSpec.FixedChoice> choices() {
        return SettingsCard.hours().stream()
                .map(hour -> new OptionSpec.FixedChoice(
                        SettingsCopy.text(copy -> copy.hourChoice(hour)), Integer.toString(hour.getHour())))
                .toList();
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        LocalTime hour = hour(options.requiredText(HOUR));
        return Reply.of(card.all(request, changes.dayStart(request, hour)));
    }

    private static LocalTime hour(String typed) {
        return SettingsCard.hours().stream()
                .filter(hour -> typed.equals(Integer.toString(hour.getHour())))
                .findFirst()
                .orElseThrow(() -> new UserError(SettingsCopy.text(copy -> copy.noSuchHour(typed))));
    }
}
