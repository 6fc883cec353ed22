package dev.cairn.bot.features.settings;

import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.bot.time.StudyDayShift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English. */
record EnglishSettingsCopy() implements SettingsCopy {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter HALF_DAY = DateTimeFormatter.ofPattern("h a", Locale.ENGLISH);

    @Override
    public String heading() {
        return "### Your settings\nThey hold in every server and in our DMs.";
    }

    @Override
    public String zone(LearnerSettings settings, Instant now) {
        return settings.zone()
                .map(zone -> "**Time zone:** " + name(zone) + ", where it is " + clock(zone, now) + " now")
                .orElse("**Time zone:** not set, so I go by UTC, where it is "
                        + clock(settings.calendar().zone(), now) + " now. `/settings timezone` takes your city");
    }

    @Override
    public String day(LearnerSettings settings, Instant now) {
        StudyCalendar calendar = settings.calendar();
        LocalDate today = calendar.dayOf(now);
        return "**Study day:** begins at " + CLOCK.format(settings.dayStart()) + ". Now it is " + date(today)
                + ", until " + Markdown.dateTime(calendar.end(today));
    }

    @Override
    public String rest(LearnerSettings settings) {
        return "**Rest days:** " + rest(settings.restDays()) + ". They never break a streak";
    }

    @Override
    public String visibility(LearnerSettings settings) {
        return "**Who sees my progress:** " + audience(settings.visibility());
    }

    @Override
    public String dayStartMenu() {
        return "My study day begins at…";
    }

    @Override
    public String restMenu() {
        return "I rest on… (none is fine)";
    }

    @Override
    public String visibilityMenu() {
        return "My progress is seen by…";
    }

    @Override
    public String hour(LocalTime hour) {
        return CLOCK.format(hour);
    }

    @Override
    public String halfDay(LocalTime hour) {
        return hour.equals(LocalTime.MIDNIGHT)
                ? "midnight"
                : HALF_DAY.format(hour).toLowerCase(Locale.ENGLISH)
                        + (hour.equals(LearnerSettings.DEFAULT.dayStart()) ? ", unless you choose" : "");
    }

    @Override
    public String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public String shortAudience(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "nobody";
            case SERVERS -> "my servers";
        };
    }

    @Override
    public String audience(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "nobody but me";
            case SERVERS -> "members of the servers I am in";
        };
    }

    @Override
    public String zoneSet(ZoneId zone, Instant now) {
        return "Your time zone is **" + name(zone) + "**, where it is " + clock(zone, now) + " now.";
    }

    @Override
    public String zoneStays(ZoneId zone, Instant now) {
        return "Your time zone was **" + name(zone) + "** already; it is " + clock(zone, now) + " there now.";
    }

    @Override
    public String dayStartSet(LocalTime hour) {
        return "Your study day begins at **" + CLOCK.format(hour) + "**.";
    }

    @Override
    public String dayStartStays(LocalTime hour) {
        return "Your study day began at **" + CLOCK.format(hour) + "** already.";
    }

    @Override
    public String restSet(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? "**No rest days** from today on. Days that are over keep the rest they had."
                : "You rest on **" + rest(days) + "** from today on. Days that are over stay as they were.";
    }

    @Override
    public String restStays(Set<DayOfWeek> days) {
        return days.isEmpty() ? "You had no rest days already." : "You rest on **" + rest(days) + "** already.";
    }

    @Override
    public String visibilitySet(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "Nobody but you sees your progress now.";
            case SERVERS -> "Members of the servers you are in can see your progress now. You can take that back here.";
        };
    }

    @Override
    public String visibilityStays(Visibility visibility) {
        return "That is how it was: " + audience(visibility) + ".";
    }

    @Override
    public String dayNow(StudyDayShift shift) {
        String now = "Your study day is " + date(shift.after()) + ", until " + Markdown.dateTime(shift.ends()) + ".";
        if (shift.after().isEqual(shift.before())) {
            return now;
        }
        if (shift.after().isBefore(shift.before())) {
            return now + " It was " + date(shift.before())
                    + " a moment ago: that day comes again, and what you did for it" + " counts once.";
        }
        return now + " It was " + date(shift.before()) + " a moment ago, and what you did then stays counted."
                + shift.cutShort().stream()
                        .map(day -> " " + date(day) + " was too short to study on, so it breaks no streak.")
                        .reduce("", String::concat);
    }

    @Override
    public String noSuchHour(String typed) {
        return quoted(typed) + " is no hour I can begin a day at.\nChoose a full hour from 00:00 to 12:00.";
    }

    @Override
    public String noSuchVisibility(String typed) {
        return quoted(typed) + " is not among the choices.\nChoose `nobody` or `my servers`.";
    }

    @Override
    public String rest(Set<DayOfWeek> days) {
        List<String> names = days.stream().sorted().map(this::dayOfWeek).toList();
        return names.isEmpty() ? "none" : EnglishPhrases.list(names);
    }

    private static String name(ZoneId zone) {
        return Markdown.escape(zone.getId());
    }

    private static String clock(ZoneId zone, Instant now) {
        return CLOCK.format(now.atZone(zone));
    }

    private static String date(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String groupDescription() {
        return "Your time zone, study day, rest days, and who sees your progress";
    }

    @Override
    public String showDescription() {
        return "All your settings, to see and to change";
    }

    @Override
    public String timezoneDescription() {
        return "Say where you are, so that days and times are yours";
    }

    @Override
    public String zoneOption() {
        return "Your city, country, UTC+5:45, or the time it is for you now";
    }

    @Override
    public String dayStartDescription() {
        return "Choose the hour your study day begins at";
    }

    @Override
    public String hourOption() {
        return "What you study before it counts for the day before";
    }

    @Override
    public String restDaysDescription() {
        return "Choose the days of the week that never break your streak";
    }

    @Override
    public String daysOption() {
        return "Such as weekends, or Sat, Sun, or none";
    }

    @Override
    public String visibilityDescription() {
        return "Choose who may see your progress";
    }

    @Override
    public String whoOption() {
        return "Nobody, unless you choose otherwise";
    }

    @Override
    public String hourChoice(LocalTime hour) {
        return hour(hour) + " (" + halfDay(hour) + ")";
    }
}
