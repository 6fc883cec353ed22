package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.RestDays;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actions of the settings card's menus, and the action that follows the time zone wizard. */
final class SettingsActions {
    static final String ZONE = "settings.zone";
    static final String ZONE_ALONE = "settings.zone-only";
    static final String DAY_START = "settings.day";
    static final String REST_DAYS = "settings.rest";
    static final String GOAL = "settings.goal";
    static final String VISIBILITY = "settings.seen";

    private final SettingsChanges changes;
    private final SettingsCard card;
    private final ZoneWizard zoneWizard;

    SettingsActions(SettingsChanges changes, SettingsCard card, ZoneWizard zoneWizard) {
        this.changes = changes;
        this.card = card;
        this.zoneWizard = zoneWizard;
    }

    List<Action> all() {
        return List.of(
                changing(ZONE, press -> changes.zone(press.request(), zoneWizard.chosen(press))),
                Action.updating(ZONE_ALONE, this::zoneAlone),
                changing(DAY_START, press -> changes.dayStart(press.request(), hour(press))),
                changing(REST_DAYS, press -> changes.restDays(press.request(), days(press))),
                changing(GOAL, press -> changes.goal(press.request(), goal(press))),
                changing(VISIBILITY, press -> changes.visibility(press.request(), visibility(press))));
    }

    private Action changing(String name, Function<ComponentPress, String> change) {
        return Action.updating(name, press -> card.all(press.request(), change.apply(press)));
    }

    /** Sets the zone for a learner who came from another card, and shows none of the other settings. */
    private Card zoneAlone(ComponentPress press) {
        return Card.in(Card.Tone.SUCCESS)
                .text(changes.zone(press.request(), zoneWizard.chosen(press)))
                .build();
    }

    private static LocalTime hour(ComponentPress press) {
        return SettingsCard.hours().stream()
                .filter(hour -> press.values().contains(Integer.toString(hour.getHour())))
                .findFirst()
                .orElseThrow(UserError::staleButton);
    }

    private static Set<DayOfWeek> days(ComponentPress press) {
        return RestDays.requireStudyDay(Arrays.stream(DayOfWeek.values())
                .filter(day -> press.values().contains(day.name()))
                .collect(Collectors.toSet()));
    }

    /** A forged value is refused in the words of the command. */
    private static Optional<WeeklyGoal> goal(ComponentPress press) {
        return GoalInput.read(press.values().stream().findFirst().orElseThrow(UserError::staleButton));
    }

    private static Visibility visibility(ComponentPress press) {
        return Arrays.stream(Visibility.values())
                .filter(each -> press.values().contains(each.name()))
                .findFirst()
                .orElseThrow(UserError::staleButton);
    }
}
