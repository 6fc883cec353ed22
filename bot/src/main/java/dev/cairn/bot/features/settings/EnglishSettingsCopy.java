package dev.cairn.bot.features.settings;

import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.CommandMention;
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
import java.util.Optional;
import java.util.Set;

/** English. */
record EnglishSettingsCopy() implements SettingsCopy {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter HALF_DAY = DateTimeFormatter.ofPattern("h a", Locale.ENGLISH);

    @Override
    public String heading() {
        return "### Your settings\nThese apply everywhere.";
    }

    @Override
    public String zone(LearnerSettings settings) {
        return "**Time zone:** "
                + settings.zone().map(EnglishSettingsCopy::name).orElse("not set (using UTC)");
    }

    @Override
    public String setZone() {
        return "Set it";
    }

    @Override
    public String changeZone() {
        return "Change it";
    }

    @Override
    public String day(LearnerSettings settings, Instant now) {
        StudyCalendar calendar = settings.calendar();
        LocalDate today = calendar.dayOf(now);
        return "**Study day:** today is " + date(today) + ", until " + Markdown.dateTime(calendar.end(today));
    }

    @Override
    public String rest(LearnerSettings settings) {
        return "**Rest days:** " + rest(settings.restDays())
                + (settings.restDays().isEmpty() ? "" : " (they never break a streak)");
    }

    @Override
    public String goal(LearnerSettings settings) {
        return "**Weekly goal:** " + settings.goal().map(this::aWeek).orElse("none");
    }

    @Override
    public String goal(Optional<WeeklyGoal> goal) {
        return goal.map(this::aWeek).orElse("No goal");
    }

    private String aWeek(WeeklyGoal goal) {
        return time(goal) + " a week";
    }

    private static String time(WeeklyGoal goal) {
        return EnglishPhrases.exactly(goal.time());
    }

    @Override
    public String visibility(LearnerSettings settings) {
        return "**Who can see my progress:** " + audience(settings.visibility());
    }

    @Override
    public String dayStartMenu() {
        return "My study day starts at…";
    }

    @Override
    public String restMenu() {
        return "My rest days…";
    }

    @Override
    public String goalMenu() {
        return "I want to study…";
    }

    @Override
    public String visibilityMenu() {
        return "My progress can be seen by…";
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
                        + (hour.equals(LearnerSettings.DEFAULT.dayStart()) ? ", the default" : "");
    }

    @Override
    public String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public String shortAudience(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "nobody";
            case GROUPS -> "my groups";
            case SERVERS -> "my servers";
        };
    }

    @Override
    public String audience(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "only me";
            case GROUPS -> "people in my study groups";
            case SERVERS -> "people in my servers";
        };
    }

    @Override
    public String zoneSet(ZoneId zone, Instant now) {
        return "Your time zone is **" + name(zone) + "** now. It’s " + clock(zone, now) + " there.";
    }

    @Override
    public String zoneStays(ZoneId zone, Instant now) {
        return "Your time zone is already **" + name(zone) + "**. It’s " + clock(zone, now) + " there.";
    }

    @Override
    public String dayStartSet(LocalTime hour) {
        return "Your study day now starts at **" + CLOCK.format(hour) + "**.";
    }

    @Override
    public String dayStartStays(LocalTime hour) {
        return "Your study day already starts at **" + CLOCK.format(hour) + "**.";
    }

    @Override
    public String restSet(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? "**No rest days** from today on."
                : "You’ll rest on **" + rest(days) + "** from today on. Past days stay as they were.";
    }

    @Override
    public String restStays(Set<DayOfWeek> days) {
        return days.isEmpty() ? "You have no rest days." : "You already rest on **" + rest(days) + "**.";
    }

    @Override
    public String goalSet(Optional<WeeklyGoal> goal) {
        return goal.map(set -> "Your goal is **" + aWeek(set) + "**. " + CommandMention.of("progress")
                        + " will show when you’ll finish at that pace.")
                .orElse("No weekly goal anymore.");
    }

    @Override
    public String goalStays(Optional<WeeklyGoal> goal) {
        return goal.map(set -> "Your goal is already **" + aWeek(set) + "**.")
                .orElse("You have no weekly goal. Try " + CommandMention.of("settings goal")
                        + " with a few hours, like `3`.");
    }

    @Override
    public String visibilitySet(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "Only you can see your progress now.";
            case GROUPS -> "People in your study groups can see your progress now. You can change that here anytime.";
            case SERVERS -> "People in your servers can see your progress now. You can change that here anytime.";
        };
    }

    @Override
    public String visibilityStays(Visibility visibility) {
        return "That’s how it already was: " + audience(visibility) + ".";
    }

    @Override
    public String dayNow(StudyDayShift shift) {
        String now = "Your study day is " + date(shift.after()) + ", until " + Markdown.dateTime(shift.ends()) + ".";
        return shift.cutShort().stream()
                .map(day -> " " + date(day) + " was cut short, so it won’t break your streak.")
                .reduce(now, String::concat);
    }

    @Override
    public String noSuchHour(String typed) {
        return "A study day can’t start at " + quoted(typed) + ". Pick a full hour from 00:00 to 12:00.";
    }

    @Override
    public String noSuchGoal(String typed) {
        return "I can’t read " + quoted(typed)
                + " as hours a week. Try `3`, `2.5` or `90 min`, from half an hour to 80 hours, or `none`.";
    }

    @Override
    public String noSuchVisibility(String typed) {
        return quoted(typed) + " isn’t one of the choices. Pick `nobody` or `my servers`.";
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
    public String settingZone(String zone) {
        return "setting your time zone to **" + Markdown.escape(zone) + "**";
    }

    @Override
    public String settingDayStart(LocalTime hour) {
        return "starting your study day at **" + CLOCK.format(hour) + "**";
    }

    @Override
    public String settingRest(Set<DayOfWeek> days) {
        return "setting your rest days to **" + rest(days) + "**";
    }

    @Override
    public String settingGoal(Optional<WeeklyGoal> goal) {
        return goal.map(set -> "setting your goal to **" + aWeek(set) + "**").orElse("dropping your weekly goal");
    }

    @Override
    public String settingVisibility(Visibility visibility) {
        return switch (visibility) {
            case NOBODY -> "hiding your progress";
            case GROUPS -> "showing your progress to people in your study groups";
            case SERVERS -> "showing your progress to people in your servers";
        };
    }

    @Override
    public String groupDescription() {
        return "Your time zone, study day, rest days, goal and privacy";
    }

    @Override
    public String showDescription() {
        return "See and change all your settings";
    }

    @Override
    public String timezoneDescription() {
        return "Tell Cairn where you are, so days and times are yours";
    }

    @Override
    public String zoneOption() {
        return "Your city, country, UTC+5:45, or what time it is for you now";
    }

    @Override
    public String dayStartDescription() {
        return "Choose when your study day starts";
    }

    @Override
    public String hourOption() {
        return "Anything you study before this hour counts for the day before";
    }

    @Override
    public String restDaysDescription() {
        return "Choose the days of the week that never break your streak";
    }

    @Override
    public String daysOption() {
        return "Like weekends, or Sat, Sun, or none";
    }

    @Override
    public String goalDescription() {
        return "Set how many hours a week you’d like to study";
    }

    @Override
    public String goalOption() {
        return "Hours a week, like 3 or 2.5; none for no goal";
    }

    @Override
    public String visibilityDescription() {
        return "Choose who can see your progress";
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
