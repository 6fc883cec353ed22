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

/** What is said of a learner's settings. */
public final class SettingsCopy {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter HALF_DAY = DateTimeFormatter.ofPattern("h a", Locale.ENGLISH);

    private SettingsCopy() {}

    static String heading() {
        return "### Your settings\nThey hold in every server and in our DMs.";
    }

    static String zone(LearnerSettings settings, Instant now) {
        return settings.zone()
                .map(zone -> "**Time zone:** " + name(zone) + ", where it is " + clock(zone, now) + " now")
                .orElse("**Time zone:** not set, so I go by UTC, where it is "
                        + clock(settings.calendar().zone(), now) + " now. `/settings timezone` takes your city");
    }

    static String day(LearnerSettings settings, Instant now) {
        StudyCalendar calendar = settings.calendar();
        LocalDate today = calendar.dayOf(now);
        return "**Study day:** begins at " + CLOCK.format(settings.dayStart()) + ". Now it is " + date(today)
                + ", until " + Markdown.dateTime(calendar.end(today));
    }

    static String rest(LearnerSettings settings) {
        return "**Rest days:** " + rest(settings.restDays()) + ". They never break a streak";
    }

    static String visibility(LearnerSettings settings) {
        return "**Who sees my progress:** " + whoLong(settings.visibility());
    }

    static String dayStartMenu() {
        return "My study day begins at…";
    }

    static String restMenu() {
        return "I rest on… (none is fine)";
    }

    static String visibilityMenu() {
        return "My progress is seen by…";
    }

    static String hour(LocalTime hour) {
        return CLOCK.format(hour);
    }

    static String halfDay(LocalTime hour) {
        return hour.equals(LocalTime.MIDNIGHT)
                ? "midnight"
                : HALF_DAY.format(hour).toLowerCase(Locale.ENGLISH)
                        + (hour.equals(LearnerSettings.DEFAULT.dayStart()) ? ", unless you choose" : "");
    }

    static String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String who(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "nobody";
            case SERVERS -> "my servers";
        };
    }

    static String whoLong(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "nobody but me";
            case SERVERS -> "members of the servers I am in";
        };
    }

    static String zoneSet(ZoneId zone, Instant now) {
        return "Your time zone is **" + name(zone) + "**, where it is " + clock(zone, now) + " now.";
    }

    static String zoneStays(ZoneId zone, Instant now) {
        return "Your time zone was **" + name(zone) + "** already; it is " + clock(zone, now) + " there now.";
    }

    static String dayStartSet(LocalTime hour) {
        return "Your study day begins at **" + CLOCK.format(hour) + "**.";
    }

    static String dayStartStays(LocalTime hour) {
        return "Your study day began at **" + CLOCK.format(hour) + "** already.";
    }

    static String restSet(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? "**No rest days** from today on. Days that are over keep the rest they had."
                : "You rest on **" + rest(days) + "** from today on. Days that are over stay as they were.";
    }

    static String restStays(Set<DayOfWeek> days) {
        return days.isEmpty() ? "You had no rest days already." : "You rest on **" + rest(days) + "** already.";
    }

    static String visibilitySet(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "Nobody but you sees your progress now.";
            case SERVERS -> "Members of the servers you are in can see your progress now. You can take that back here.";
        };
    }

    static String visibilityStays(Visibility visibility) {
        return "That is how it was: " + whoLong(visibility) + ".";
    }

    /** Which day it is, and what became of the one it was before; that nothing is counted twice, and nothing lost. */
    static String dayNow(StudyDayShift turn) {
        String now = "Your study day is " + date(turn.after()) + ", until " + Markdown.dateTime(turn.ends()) + ".";
        if (turn.after().isEqual(turn.before())) {
            return now;
        }
        if (turn.after().isBefore(turn.before())) {
            return now + " It was " + date(turn.before())
                    + " a moment ago: that day comes again, and what you did for it" + " counts once.";
        }
        return now + " It was " + date(turn.before()) + " a moment ago, and what you did then stays counted."
                + turn.cutShort().stream()
                        .map(day -> " " + date(day) + " was too short to study on, so it breaks no streak.")
                        .reduce("", String::concat);
    }

    public static String noSuchDay(String typed) {
        return quoted(typed) + " is no day of the week.\nWrite days such as `Sat, Sun`, or `weekends`, or `none`.";
    }

    public static String noDayLeft() {
        return "All seven days of rest leave none to study on, and no streak to keep.\nChoose six at most.";
    }

    static String noSuchHour(String typed) {
        return quoted(typed) + " is no hour I can begin a day at.\nChoose a full hour from 00:00 to 12:00.";
    }

    static String noSuchVisibility(String typed) {
        return quoted(typed) + " is not among the choices.\nChoose `nobody` or `my servers`.";
    }

    static String rest(Set<DayOfWeek> days) {
        List<String> names = days.stream().sorted().map(SettingsCopy::dayOfWeek).toList();
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
}
