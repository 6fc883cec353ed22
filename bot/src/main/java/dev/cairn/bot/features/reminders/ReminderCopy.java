package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.time.WeekdayParser;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** What a reminder says when it comes or cannot, and how one is spoken of. */
final class ReminderCopy {
    private ReminderCopy() {}

    static String time() {
        return "**Time to study.**";
    }

    static String timeFor(LearnerId learner) {
        return mention(learner) + ", time to study.";
    }

    static String call(LearnerId learner) {
        return mention(learner) + ", time to study: `/next` knows what. Your direct messages are closed to me.";
    }

    static String late(Instant due) {
        return "-# This was for " + at(due) + ". I could not bring it then, and am sorry to be late.";
    }

    static String nothingToDo() {
        return "You follow no roadmap at the moment, or are through with yours. `/next` finds what comes now.";
    }

    static String streak(int days, Instant by) {
        return "-# Your streak is " + EnglishPhrases.count(days, "day")
                + ". A step ticked, a unit done or ten minutes logged by " + at(by) + " keeps it.";
    }

    static String softened(ReminderSchedule rhythm) {
        return "-# Nobody has answered for two weeks, so I come once a week from now on, no longer " + onDays(rhythm)
                + ". Press **As often as before** to have that back.";
    }

    static String snoozed(Instant until) {
        return "I come again at " + at(until) + ", unless you study before.";
    }

    static String notToday() {
        return "No more reminders today. See you on the next one.";
    }

    static String asBefore(Reminder reminder) {
        return "I remind you " + onDays(reminder.schedule()) + " again, next "
                + relative(reminder.next().at()) + ".";
    }

    /** What a learner is told at their next command when a reminder waits for them. */
    static String stopped(LocalTime time, PauseReason why, Optional<ChannelId> channel) {
        return "**Your reminder at " + time + " is paused:** " + why(why, channel);
    }

    /** Why it waits, and what to do about it. */
    static String why(PauseReason why, Optional<ChannelId> channel) {
        String where = channel.map(ReminderCopy::mention).orElse("direct messages");
        return switch (why) {
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

    static String refused(Instant due) {
        return "Discord did not take your reminder for " + at(due)
                + ", for a fault of mine that is in my log. The next one stands.";
    }

    static String onDays(ReminderSchedule rhythm) {
        String days = WeekdayParser.said(rhythm.days());
        return days.equals("every day") ? days : "on " + days;
    }

    static String where(Reminder reminder) {
        return reminder.destination() instanceof ReminderDestination.InChannel in
                ? mention(in.location().channel())
                : "direct messages";
    }

    static String mention(ChannelId channel) {
        return "<#" + Long.toUnsignedString(channel.value()) + ">";
    }

    private static String mention(LearnerId learner) {
        return "<@" + Long.toUnsignedString(learner.value()) + ">";
    }

    /** The day and time in the reader's own words. */
    static String at(Instant instant) {
        return "<t:" + instant.getEpochSecond() + ":f>";
    }
}
