package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.time.WeekdayParser;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** English. */
record EnglishRemindCopy() implements RemindCopy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

    @Override
    public String groupDescription() {
        return "Study reminders, when you want them";
    }

    @Override
    public String addCommand() {
        return "Get a reminder to study";
    }

    @Override
    public String timeOption() {
        return "When, like 19:00, 7pm or 7:30 pm";
    }

    @Override
    public String daysOption() {
        return "On which days, like weekdays or Mon, Wed, Fri (default: every day)";
    }

    @Override
    public String whereOption() {
        return "Where to remind you (default: by DM)";
    }

    @Override
    public String directMessageChoice() {
        return "Direct message";
    }

    @Override
    public String channelChoice() {
        return "This channel";
    }

    @Override
    public String listCommand() {
        return "See and change your reminders";
    }

    @Override
    public String pauseCommand() {
        return "Pause a reminder until a day, or until you resume it";
    }

    @Override
    public String untilOption() {
        return "The day it comes back, like tomorrow, Monday, 2 weeks or a date";
    }

    @Override
    public String resumeCommand() {
        return "Turn a paused reminder back on";
    }

    @Override
    public String removeCommand() {
        return "Remove a reminder";
    }

    @Override
    public String whichReminderOption() {
        return "Which one";
    }

    @Override
    public String reminderOption() {
        return "Which one, if you have several";
    }

    @Override
    public String days(Set<DayOfWeek> days) {
        return WeekdayParser.describe(days);
    }

    @Override
    public List<String> pauseEnds() {
        return List.of("tomorrow", "3 days", "a week", "2 weeks", "a month");
    }

    @Override
    public String pauseEnd(String words, LocalDate day) {
        return words + " (" + DAY.format(day) + ")";
    }

    @Override
    public String noTime(String typed) {
        return "I can’t read " + quoted(typed) + " as a time. Try `19:00`, `7pm` or `7:30 pm`.";
    }

    @Override
    public String whichHalf(String typed, List<LocalTime> meanings) {
        return "Is " + quoted(typed) + " in the morning or the evening? Write "
                + meanings.stream().map(time -> "`" + time + "`").collect(Collectors.joining(" or ")) + ".";
    }

    @Override
    public String noDays(String typed) {
        return "I can’t read " + quoted(typed)
                + " as days. Try `every day`, `weekdays`, `weekend`, or days like `Mon, Wed, Fri`.";
    }

    @Override
    public String noDay(String typed) {
        return "I can’t read " + quoted(typed)
                + " as a day within the next year. Try `2026-12-24`, `tomorrow`, `Monday` or `2 weeks`.";
    }

    @Override
    public String noSuch(String typed) {
        return "You don’t have a reminder called " + quoted(typed) + ". Pick one from the list as you type.";
    }

    @Override
    public String whichOne() {
        return "You have more than one reminder. Pick which one under `reminder`.";
    }

    @Override
    public String nonePaused() {
        return "None of your reminders is paused, so there’s nothing to resume. " + CommandMention.of("remind list")
                + " shows when they come.";
    }

    @Override
    public String allPaused() {
        return "Your reminders are all paused already. " + CommandMention.of("remind resume") + " turns one back on.";
    }

    @Override
    public String noneToChange() {
        return "You don’t have a reminder for that. " + CommandMention.of("remind list") + " shows yours, "
                + CommandMention.of("remind add") + " sets one up.";
    }
}
