package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.time.StudyDayShift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
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

    String goalDescription();

    String goalOption();

    String visibilityDescription();

    String whoOption();

    /** The label of an hour in the fixed choices of the option. */
    String hourChoice(LocalTime hour);

    String heading();

    String zone(LearnerSettings settings);

    /** Labels the button to the question for the time zone, where none is set. */
    String setZone();

    String changeZone();

    String day(LearnerSettings settings, Instant now);

    String rest(LearnerSettings settings);

    String goal(LearnerSettings settings);

    /** A goal as a choice. */
    String goal(Optional<WeeklyGoal> goal);

    String visibility(LearnerSettings settings);

    String dayStartMenu();

    String restMenu();

    String goalMenu();

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

    String goalSet(Optional<WeeklyGoal> goal);

    String goalStays(Optional<WeeklyGoal> goal);

    String visibilitySet(Visibility visibility);

    String visibilityStays(Visibility visibility);

    /** Says which study day it is now, and what the change of calendar did to the previous one. */
    String dayNow(StudyDayShift shift);

    String noSuchHour(String typed);

    String noSuchGoal(String typed);

    String noSuchVisibility(String typed);

    String rest(Set<DayOfWeek> days);

    // What /undo calls each change, as in "Undone: setting your time zone to Europe/Berlin".

    String settingZone(String zone);

    String settingDayStart(LocalTime hour);

    String settingRest(Set<DayOfWeek> days);

    String settingGoal(Optional<WeeklyGoal> goal);

    String settingVisibility(Visibility visibility);
}
