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
import dev.cairn.bot.time.Zones;
import java.util.List;

/** {@code /settings timezone}: sets the learner's time zone. */
final class SettingsTimezoneCommand implements Command {
    private static final String ZONE = "zone";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            SettingsFeature.GROUP,
            "timezone",
            SettingsCopy.text(SettingsCopy::timezoneDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted(ZONE, SettingsCopy.text(SettingsCopy::zoneOption)));

    private final Zones zones;
    private final ZoneWizard zoneWizard;
    private final SettingsChanges changes;
    private final SettingsCard card;

    SettingsTimezoneCommand(Zones zones, ZoneWizard zoneWizard, SettingsChanges changes, SettingsCard card) {
        this.zones = zones;
        this.zoneWizard = zoneWizard;
        this.changes = changes;
        this.card = card;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        String typed = options.requiredText(ZONE);
        Card answer = zones.find(typed, request.at())
                .map(zone -> card.all(request, changes.zone(request, zone)))
                .orElseGet(() -> zoneWizard.candidates(request, typed, SettingsActions.ZONE));
        return Reply.of(answer);
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return zones.suggest(options.text(option).orElse(""), request.at(), request.locale());
    }
}
