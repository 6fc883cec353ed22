package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.EnglishChallengeWords.day;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.number;
import static dev.cairn.bot.features.challenges.EnglishChallengeWords.shortDay;
import static dev.cairn.bot.interaction.EnglishPhrases.anyOf;
import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** English. */
record EnglishChallengeDraftCopy() implements ChallengeDraftCopy {
    @Override
    public String formTitle() {
        return "A new challenge";
    }

    @Override
    public String titleField() {
        return "Title";
    }

    @Override
    public String titleHint() {
        return "Like “Read every day for two weeks”";
    }

    @Override
    public String goalField() {
        return "What counts";
    }

    @Override
    public String amountField() {
        return "How many hours, units or days";
    }

    @Override
    public String amountHint() {
        return "Leave it empty for every day, or for a whole phase or unit";
    }

    @Override
    public String startField() {
        return "First day";
    }

    @Override
    public String startHint(LocalDate example) {
        return "Like “tomorrow”, “next Monday” or “" + shortDay(example) + "”; today if empty";
    }

    @Override
    public String endField() {
        return "Last day";
    }

    @Override
    public String endHint(LocalDate example) {
        return "Like “in two weeks”, “" + shortDay(example) + "” or “end of month”";
    }

    @Override
    public String dayTyped(String day) {
        try {
            return day(LocalDate.parse(day));
        } catch (DateTimeParseException words) {
            return day;
        }
    }

    @Override
    public String preview() {
        return "-# Only you can see this. Here’s how it’ll look:";
    }

    @Override
    public String midnights(ChallengeDays days, Instant now) {
        String start =
                now.isBefore(days.startsAt()) ? "Starts " + Markdown.dateTime(days.startsAt()) + ", ends " : "Ends ";
        return start + Markdown.dateTime(days.endsAt()) + " for you. Once it’s posted, people can join.";
    }

    @Override
    public String startsInThePast(LocalDate first) {
        return "It starts in the past: what people have studied since " + day(first) + " will count once they join.";
    }

    @Override
    public String post() {
        return "Post";
    }

    @Override
    public String change() {
        return "Change";
    }

    @Override
    public String cancel() {
        return "Cancel";
    }

    @Override
    public String canceled() {
        return "OK, I didn’t post anything.";
    }

    @Override
    public String draftGone() {
        return "I no longer have that draft. " + CommandMention.of("challenge create") + " starts a new one, and "
                + CommandMention.of("challenge list") + " shows the ones that are posted.";
    }

    @Override
    public String managersOnly() {
        return "In this server, only people with the **Manage Server** permission can create challenges. You can join any"
                + " of them: " + CommandMention.of("challenge list") + ".";
    }

    @Override
    public String noTitle() {
        return "It needs a title that people can read: 1 to " + ChallengeTitle.MAX_LENGTH
                + " letters, digits or emoji.";
    }

    @Override
    public String noGoal() {
        return "Pick what counts: study time, finished units, or days in a row.";
    }

    @Override
    public String noAmount(GoalKind kind) {
        return kind == GoalKind.TIME
                ? "How many hours? Put a number like 20 into `amount`."
                : "How many units? Put a number like 5 into `amount`, or pick one phase or unit as `target`.";
    }

    @Override
    public String unknownAmount(String typed) {
        return "I can’t read " + quoted(typed) + " as an amount. Use a number, like 20.";
    }

    @Override
    public String amountTooSmall() {
        return "The goal has to be at least 1. How about 5?";
    }

    @Override
    public String tooManyHours(int days) {
        return (days == 1 ? "One day has" : number(days) + " days have") + " only " + number(24L * days)
                + " hours. Pick fewer hours, or a later end.";
    }

    @Override
    public String tooManyTogether(long most) {
        return "That’s more than I can count. A shared goal goes up to " + number(most) + ".";
    }

    @Override
    public String tooManyUnits(long most) {
        return "That’s more than anyone could finish. The most is " + number(most) + ".";
    }

    @Override
    public String wholeUnits() {
        return "Only hours can have a fraction. Pick a whole number.";
    }

    @Override
    public String tooManyDays(int days) {
        return "The challenge lasts only " + count(days, "day") + ". Pick a shorter streak, or a later end.";
    }

    @Override
    public String tooManyMisses(int days) {
        return days == 1
                ? "A streak of one day has none to miss. Leave `misses` out."
                : "Someone who misses that many has no streak left. Allow from 0 to " + (days - 1) + " missed days.";
    }

    @Override
    public String missesWithoutStreak() {
        return "`misses` is for days in a row. Leave it out, or pick that as the goal.";
    }

    @Override
    public String targetWithoutUnits() {
        return "A `target` is something to finish, so it goes with the goal “Units finished”. Pick that, or leave the"
                + " target out.";
    }

    @Override
    public String targetWithAmount() {
        return "With a `target`, the goal is to finish all of it. Leave the amount empty, or leave out the target.";
    }

    @Override
    public String noSuchTarget(String typed, List<String> nearest) {
        return "No roadmap here has a phase or unit called " + quoted(typed) + ". "
                + (nearest.isEmpty()
                        ? "Pick one from the list while you type."
                        : "Did you mean "
                                + anyOf(nearest.stream().map(Markdown::bold).toList()) + "?");
    }

    @Override
    public String onlyForOneself() {
        return "A streak, or one phase or unit, is something each person finishes. For a shared goal, pick study time"
                + " or a number of units.";
    }

    @Override
    public String teamsWithGroup() {
        return "When study groups compete, everyone joins for their own group, so leave `group` out.";
    }

    @Override
    public String notYourGroup(String group) {
        return "You’re not in \u2068" + Markdown.bold(group) + "\u2069. Join it first with "
                + CommandMention.of("group join") + ", or make the challenge for everyone.";
    }

    @Override
    public String noEnd() {
        return "It needs a last day, like `Dec 6` or `in two weeks`.";
    }

    @Override
    public String unknownDay(String typed) {
        return "I can’t read " + quoted(typed) + " as a day. Try `next Monday`, `in two weeks`, `Dec 6` or"
                + " `2026-12-06`.";
    }

    @Override
    public String startTooEarly(LocalDate start, LocalDate earliest) {
        return day(start) + " is too long ago to start. I can count back " + ChallengeDays.MAX_DAYS_BACK + " days, to "
                + day(earliest) + ".";
    }

    @Override
    public String startTooLate(LocalDate start, LocalDate latest) {
        return day(start) + " is more than a year away. Start by " + day(latest) + ".";
    }

    @Override
    public String endBeforeStart(LocalDate start, LocalDate end) {
        return "It would end on " + day(end) + ", before it starts on " + day(start)
                + ". Pick a later end or an earlier start.";
    }

    @Override
    public String endInThePast(LocalDate end) {
        return day(end) + " is already over. Pick today or a later day for the end.";
    }

    @Override
    public String tooLong(LocalDate latest) {
        return "A challenge lasts a year at most. With that start, it can run to " + day(latest) + ".";
    }
}
