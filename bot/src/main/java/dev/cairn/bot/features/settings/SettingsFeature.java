package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.time.Zones;
import java.util.List;
import java.util.stream.Stream;

/** What learners set for themselves, and the search for their zone, which other features lead to as well. */
public final class SettingsFeature implements Feature {
    static final String FAMILY = "settings";

    private final Zones zones;
    private final ZoneWizard finder;
    private final SettingsChanges changes;
    private final SettingsCard card;

    public SettingsFeature(Settings settings, Zones zones, ZoneWizard finder) {
        this.zones = zones;
        this.finder = finder;
        this.changes = new SettingsChanges(settings);
        this.card = new SettingsCard(settings, finder);
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(FAMILY, "Your time zone, study day, rest days, and who sees your progress"));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new SettingsShowCommand(card),
                new SettingsTimezoneCommand(zones, finder, changes, card),
                new SettingsDayStartCommand(changes, card),
                new SettingsRestDaysCommand(changes, card),
                new SettingsVisibilityCommand(changes, card));
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(new SettingsActions(changes, card, finder).all().stream(), finder.actions().stream())
                .toList();
    }
}
