package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.TimeEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

record EnglishFocusCopy() implements FocusCopy {
    private static final Duration LATE = Duration.ofMinutes(2);

    @Override
    public String groupDescription() {
        return "A timer that logs itself";
    }

    @Override
    public String startCommand() {
        return "Start a timer that logs itself";
    }

    @Override
    public String minutesOption() {
        return "For how many minutes; 25 unless you say";
    }

    @Override
    public String unitOption() {
        return "What you study; in general unless you say";
    }

    @Override
    public String stopCommand() {
        return "Stop the timer, and log what you have studied";
    }

    @Override
    public String statusCommand() {
        return "How long the timer still runs";
    }

    @Override
    public String focus(int minutes) {
        return "Focus " + minutes + " min";
    }

    @Override
    public String stop() {
        return "Stop";
    }

    @Override
    public String started(Focus focus, Optional<String> unit) {
        return "### Focus: " + span(focus.minutes()) + of(unit) + "\nIt ends " + relative(focus.ends())
                + ". I tell you then, and log it.";
    }

    @Override
    public String running(Focus focus, Optional<String> unit) {
        return "### Focus: " + span(focus.minutes()) + of(unit) + "\nIt began " + relative(focus.began()) + " and ends "
                + relative(focus.ends()) + ".";
    }

    @Override
    public String anotherIsRunning() {
        return "One timer at a time: this one is running. Stop it, and what you have studied is logged.";
    }

    @Override
    public String noneIsRunning() {
        return "No focus timer is running. `/focus start` begins one, and logs it when it ends.";
    }

    @Override
    public String alreadyEnded() {
        return "That timer has ended. `/log list` shows what it logged; `/focus start` begins another.";
    }

    @Override
    public String dayFull(LocalDate day, int minutes, int minutesOfDay) {
        int left = TimeEntry.MAX_MINUTES_A_DAY - minutesOfDay;
        return "A day takes 16 h, and " + day(day) + " has " + span(minutesOfDay) + ": " + span(minutes)
                + " more do not fit.\n"
                + (left == 0 ? "Rest well; the next study day is empty." : "There is room for " + span(left) + ".");
    }

    @Override
    public String stopped(FocusEnd end, Optional<String> unit, Instant now) {
        String how = end.focus().isOver(now)
                ? "It ended by itself " + relative(end.focus().ends())
                : "Stopped";
        return "**" + logged(end.logged(), unit) + "**\n" + how + ". "
                + whatNow(end.logged(), end.focus().studyDay());
    }

    @Override
    public String ended(FocusEnd end, Optional<String> unit, Instant now) {
        return "### Your focus time is over\n**" + logged(end.logged(), unit) + "**" + late(end.focus(), now) + "\n"
                + whatNow(end.logged(), end.focus().studyDay());
    }

    @Override
    public String endedNotice(Instant ended, int logged, LocalDate studyDay, Optional<String> unit) {
        return "Your focus timer ended " + relative(ended) + ". **" + logged(logged, unit) + "** "
                + whatNow(logged, studyDay);
    }

    @Override
    public String endedForAll(LearnerId learner, Focus focus, Instant now) {
        return mention(learner) + ", your focus time of " + span(focus.minutes()) + " is over." + late(focus, now);
    }

    private static String late(Focus focus, Instant now) {
        return now.isAfter(focus.ends().plus(LATE))
                ? "\nIt ended " + relative(focus.ends()) + "; I was away, so you hear it late."
                : "";
    }

    private static String logged(int minutes, Optional<String> unit) {
        return minutes == 0 ? "Nothing logged." : "Logged: " + span(minutes) + of(unit) + ".";
    }

    private static String whatNow(int logged, LocalDate studyDay) {
        String day = day(studyDay);
        return logged == 0 ? day + " has its 16 h already." : "It counts for " + day + ". `/undo` takes it back.";
    }

    private static String of(Optional<String> unit) {
        return unit.map(title -> " of " + escape(title)).orElse("");
    }

    @Override
    public String again(int minutes) {
        return "Again, " + span(minutes);
    }

    private static String span(int minutes) {
        return exactly(Duration.ofMinutes(minutes));
    }

    @Override
    public String stopInsteadOfUndo() {
        return "You've started a focus timer; `/focus stop` ends it.";
    }
}
