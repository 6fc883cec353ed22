package dev.cairn.bot.features.challenges;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** English. */
record EnglishChallengeCommandCopy() implements ChallengeCommandCopy {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.ENGLISH);

    @Override
    public String groupDescription() {
        return "Study challenges in this server";
    }

    @Override
    public String joinDescription() {
        return "Join a challenge; everyone who sees its card will see your name and progress";
    }

    @Override
    public String leaveDescription() {
        return "Leave a challenge; its card won’t show you anymore";
    }

    @Override
    public String listDescription() {
        return "See this server’s challenges: running, coming up, and recently ended";
    }

    @Override
    public String showDescription() {
        return "See a challenge and your place in it";
    }

    @Override
    public String editDescription() {
        return "Change the title or the end of a challenge";
    }

    @Override
    public String cancelDescription() {
        return "Cancel a challenge; I’ll ask first";
    }

    @Override
    public String challengeOption() {
        return "Pick a challenge from the list";
    }

    @Override
    public String createDescription() {
        return "Start a study challenge; you’ll see it before it’s posted";
    }

    @Override
    public String titleOption() {
        return "What to call it, in up to 60 characters";
    }

    @Override
    public String goalOption() {
        return "What counts: study time, finished units, or days in a row";
    }

    @Override
    public String goalChoice(GoalKind kind) {
        return switch (kind) {
            case TIME -> "Study time, in hours";
            case UNITS -> "Units finished";
            case STREAK -> "Days in a row";
        };
    }

    @Override
    public String amountOption() {
        return "How many hours, units or days";
    }

    @Override
    public String startOption() {
        return "First day, like “next Monday”, “Nov 30” or “2026-11-30” (default: today)";
    }

    @Override
    public String endOption() {
        return "Last day, like “in two weeks”, “Dec 6” or “end of month”";
    }

    @Override
    public String groupOption() {
        return "Limit it to the members of one group (default: everyone)";
    }

    @Override
    public String targetOption() {
        return "One phase or unit to finish, if the goal is “Units finished”";
    }

    @Override
    public String missesOption() {
        return "How many days of a streak people can miss (default: none)";
    }

    @Override
    public String howOption() {
        return "Who competes (default: each for themselves)";
    }

    @Override
    public String howChoice(Mode mode) {
        return switch (mode) {
            case EACH -> "Each for themselves";
            case TEAMS -> "Study groups against each other";
            case TOGETHER -> "All together toward one goal";
        };
    }

    @Override
    public List<String> usualDays(boolean forStart) {
        return forStart
                ? List.of("today", "tomorrow", "next Monday", "start of next month")
                : List.of("in a week", "in two weeks", "end of month", "in a month", "in three months");
    }

    @Override
    public String weekChoice(int number, String roadmap, LocalDate day) {
        return "Week " + number + " · " + WEEKDAY.format(day) + " · " + roadmap;
    }

    @Override
    public String dayChoice(String words, LocalDate day) {
        return WEEKDAY.format(day) + (words.equals(day.toString()) ? "" : " · " + words);
    }
}
