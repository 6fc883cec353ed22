package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.RestDays;
import java.util.List;

/** {@code /settings rest-days}: sets the weekdays that never break a streak; shows a menu of them without an option. */
final class SettingsRestDaysCommand implements Command {
    private static final String DAYS = "days";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            SettingsFeature.GROUP,
            "rest-days",
            SettingsCopy.text(SettingsCopy::restDaysDescription),
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted(DAYS, SettingsCopy.text(SettingsCopy::daysOption)));

    private final SettingsChanges changes;
    private final SettingsCard card;

    SettingsRestDaysCommand(SettingsChanges changes, SettingsCard card) {
        this.changes = changes;
        this.card = card;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Card answer = options.text(DAYS)
                .map(typed -> card.all(request, changes.restDays(request, RestDays.of(typed))))
                .orElseGet(() -> card.all(request));
        return Reply.of(answer);
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return RestDays.suggest(options.text(option).orElse(""), request.locale());
    }
}
