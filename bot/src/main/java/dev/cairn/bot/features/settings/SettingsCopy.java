package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.time.StudyDayShift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The words of {@code /settings}. */
interface SettingsCopy {
    static SettingsCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishSettingsCopy();
        };
    }

    static Text text(Function<SettingsCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String groupDescription();

    String showDescription();

    String timezoneDescription();

    String zoneOption();

    String dayStartDescription();

    String hourOption();

    String restDaysDescription();

    String daysOption();

    String visibilityDescription();

    String whoOption();

    /** The label of an hour in the fixed choices of the option. */
    String hourChoice(LocalTime hour);

    String heading();

    String zone(LearnerSettings settings, Instant now);

    String day(LearnerSettings settings, Instant now);

    String rest(LearnerSettings settings);

    String visibility(LearnerSettings settings);

    String dayStartMenu();

    String restMenu();

    String visibilityMenu();

    String hour(LocalTime hour);

    String halfDay(LocalTime hour);

    String dayOfWeek(DayOfWeek day);

    String shortAudience(Visibility visibility);

    String audience(Visibility visibility);

    String zoneSet(ZoneId zone, Instant now);

    String zoneStays(ZoneId zone, Instant now);

    String dayStartSet(LocalTime hour);

    String dayStartStays(LocalTime hour);

    String restSet(Set<DayOfWeek> days);

    String restStays(Set<DayOfWeek> days);

    String visibilitySet(Visibility visibility);

    String visibilityStays(Visibility visibility);

    /** Says which study day it is now, and what the change of calendar did to the previous one. */
    String dayNow(StudyDayShift shift);

    String noSuchHour(String typed);

    String noSuchVisibility(String typed);

    String rest(Set<DayOfWeek> days);
}
