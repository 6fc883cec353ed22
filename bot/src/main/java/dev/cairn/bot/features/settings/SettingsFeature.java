package dev.cairn.bot.features.settings;

import dev.cairn.bot.features.undo.ChangeWords;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.time.Zones;
import java.util.List;
import java.util.stream.Stream;

/** {@code /settings}, and the time zone wizard, which other features use too. */
public final class SettingsFeature implements Feature {
    static final String GROUP = "settings";
    private static final PersonalData PERSONAL_DATA = PersonalData.of(
            PersonalTable.of(PersonalTopic.SETTINGS, "settings", "learner_settings")
                    .texts("zone", "visibility")
                    .numbers("day_start", "goal")
                    .with(PersonalTable.Kind.WEEKDAYS, "rest_days"),
            PersonalTable.of(PersonalTopic.SETTINGS, "calendars", "calendar_change")
                    .instants("since")
                    .texts("zone")
                    .numbers("day_start")
                    .with(PersonalTable.Kind.WEEKDAYS, "rest_days"));

    private final Zones zones;
    private final ZoneWizard zoneWizard;
    private final SettingsChanges changes;
    private final SettingsCard card;

    public SettingsFeature(Settings settings, Zones zones, ZoneWizard zoneWizard) {
        this.zones = zones;
        this.zoneWizard = zoneWizard;
        this.changes = new SettingsChanges(settings);
        this.card = new SettingsCard(settings);
    }

    /** What {@code /undo} calls changes of settings. */
    public ChangeWords changeWords() {
        return new SettingsWords();
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(GROUP, SettingsCopy.text(SettingsCopy::groupDescription)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new SettingsShowCommand(card),
                new SettingsTimezoneCommand(zones, zoneWizard, changes, card),
                new SettingsDayStartCommand(changes, card),
                new SettingsRestDaysCommand(changes, card),
                new SettingsGoalCommand(changes, card),
                new SettingsVisibilityCommand(changes, card));
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(
                        new SettingsActions(changes, card, zoneWizard).all().stream(), zoneWizard.actions().stream())
                .toList();
    }

    @Override
    public PersonalData personalData() {
        return PERSONAL_DATA;
    }
}
