package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.interaction.card.Markdown.dateTime;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.bot.time.WeekdayParser;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** English. */
record EnglishReminderCopy() implements ReminderCopy {
    @Override
    public String time() {
        return "**Time to study.**";
    }

    @Override
    public String timeFor(LearnerId learner) {
        return mention(learner) + ", time to study.";
    }

    @Override
    public String mentionOnly(LearnerId learner) {
        return mention(learner) + ", time to study: `/next` knows what. Your direct messages are closed to me.";
    }

    @Override
    public String late(Instant due) {
        return "-# This was for " + dateTime(due) + ". I could not bring it then, and am sorry to be late.";
    }

    @Override
    public String nothingToDo() {
        return "You follow no roadmap at the moment, or are through with yours. `/next` finds what comes now.";
    }

    @Override
    public String streak(int days, Instant studyBy) {
        return "-# Your streak is " + EnglishPhrases.count(days, "day")
                + ". A step ticked, a unit done or ten minutes logged by " + dateTime(studyBy) + " keeps it.";
    }

    @Override
    public String becameWeekly(ReminderSchedule schedule) {
        return "-# Nobody has answered for two weeks, so I come once a week from now on, no longer " + onDays(schedule)
                + ". Press **" + asBefore() + "** to have that back.";
    }

    @Override
    public String start() {
        return "Start";
    }

    @Override
    public String done() {
        return "Done";
    }

    @Override
    public String notToday() {
        return "Not today";
    }

    @Override
    public String snooze(Snooze snooze) {
        return switch (snooze) {
            case QUARTER -> "In 15 min";
            case HOUR -> "In 1 h";
            case TONIGHT -> "Tonight";
        };
    }

    @Override
    public String asBefore() {
        return "As often as before";
    }

    @Override
    public String snoozed(Instant until) {
        return "I come again at " + dateTime(until) + ", unless you study before.";
    }

    @Override
    public String quietToday() {
        return "No more reminders today. See you on the next one.";
    }

    @Override
    public String dailyAgain(Reminder reminder) {
        return "I remind you " + onDays(reminder.schedule()) + " again, next "
                + relative(reminder.next().at()) + ".";
    }

    @Override
    public String stopped(LocalTime time, PauseReason reason, Optional<ChannelId> channel) {
        return "**Your reminder at " + time + " is paused:** " + pauseReason(reason, channel);
    }

    @Override
    public String pauseReason(PauseReason reason, Optional<ChannelId> channel) {
        String where = where(channel);
        return switch (reason) {
            case ASKED -> "you paused it. `/remind resume` brings it back.";
            case DMS_CLOSED ->
                "your direct messages are closed to me. Allow messages from a server we share, then `/remind resume`, or"
                        + " set one up in a channel with `/remind add`.";
            case CHANNEL_GONE -> where + " is gone. `/remind add` sets one up elsewhere.";
            case CHANNEL_FORBIDDEN ->
                "I may no longer write in " + where + ". When I may again, `/remind resume` brings it back.";
            case CHANNEL_NOT_CHOSEN ->
                "the server no longer lets me speak up in " + where + ". `/remind add` sets one up elsewhere.";
            case ZONE_UNKNOWN ->
                "I no longer know the time zone you live by. `/settings timezone` tells me, then `/remind resume`.";
            case LEFT_SERVER ->
                "you are no longer in the server of " + where + ". If you come back, `/remind resume` brings it back.";
        };
    }

    @Override
    public String refused(Instant due) {
        return "Discord did not take your reminder for " + dateTime(due)
                + ", for a fault of mine that is in my log. The next one stands.";
    }

    /** "every day", "on weekends", "on Mon, Wed". */
    static String onDays(ReminderSchedule schedule) {
        String days = WeekdayParser.describe(schedule.days());
        return days.equals("every day") ? days : "on " + days;
    }

    static String where(Optional<ChannelId> channel) {
        return channel.map(Markdown::mention).orElse("direct messages");
    }
}
