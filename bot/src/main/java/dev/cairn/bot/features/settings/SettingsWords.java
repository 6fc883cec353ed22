package dev.cairn.bot.features.settings;

import dev.cairn.bot.features.undo.ChangeWords;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.time.WeekdayCodec;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what a change of settings was, from what {@link SettingChange} left in the log. */
final class SettingsWords implements ChangeWords {
    @Override
    public Optional<String> of(RecordedChange change, Locale locale) {
        SettingsCopy copy = SettingsCopy.in(locale);
        String value = change.subject().id();
        return switch (change.kind()) {
            case ZONE_SET -> Optional.of(copy.settingZone(value));
            case DAY_START_SET -> Optional.of(copy.settingDayStart(LocalTime.parse(value)));
            case REST_DAYS_SET ->
                Optional.of(copy.settingRest(WeekdayCodec.decode(value).orElse(Set.of())));
            case GOAL_SET -> Optional.of(copy.settingGoal(SettingChange.goal(value)));
            case VISIBILITY_SET -> Optional.of(copy.settingVisibility(Visibility.valueOf(value)));
            default -> Optional.empty();
        };
    }
}
