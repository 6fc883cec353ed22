package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.EnglishReminderCopy.onDays;
import static dev.cairn.bot.features.reminders.EnglishReminderCopy.where;
import static dev.cairn.bot.interaction.card.Markdown.dateTime;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.quoted;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.time.WeekdayParser;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** English. */
record EnglishReminderSetupCopy() implements ReminderSetupCopy {
    @Override
    public String groupDescription() {
        return "Study reminders at your hour";
    }

    @Override
    public String addCommand() {
        return "Be reminded to study, at your hour";
    }

    @Override
    public String timeOption() {
        return "When, such as 19:00, 7pm or 7:30 pm";
    }

    @Override
    public String daysOption() {
        return "On which days, such as weekdays or Mon, Wed, Fri; every day unless you say";
    }

    @Override
    public String whereOption() {
        return "Where to; by direct message unless you say";
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
        return "Your reminders, and when each comes next";
    }

    @Override
    public String pauseCommand() {
        return "Pause a reminder until a day, or until you resume it";
    }

    @Override
    public String untilOption() {
        return "The first day it comes again, such as tomorrow, Monday, 2 weeks or a date";
    }

    @Override
    public String resumeCommand() {
        return "Have a paused reminder come again";
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
        return "Which one; not needed if there is only one";
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
        return words + " (" + day + ")";
    }

    @Override
    public String noTime(String typed) {
        return quoted(typed) + " is not a time I understand. Write it like `19:00`, `7pm`, `7:30 pm` or `19h`.";
    }

    @Override
    public String noDays(String typed) {
        return quoted(typed) + " are no days I understand. Write `every day`, `weekdays`, `weekend`, or days such as"
                + " `Mon, Wed, Fri`.";
    }

    @Override
    public String noDay(String typed) {
        return quoted(typed) + " is no day of the year to come. Write it like `2026-12-24`, `tomorrow`, `Monday` or"
                + " `2 weeks`.";
    }

    @Override
    public String full() {
        return "You have " + Reminder.MAX_PER_LEARNER
                + " reminders, which is as many as I keep. `/remind remove` makes room.";
    }

    @Override
    public String noSuch(String typed) {
        return "You have no reminder " + quoted(typed) + ". Pick one from the list while you type.";
    }

    @Override
    public String whichOne() {
        return "You have more than one that this could mean. Pick it under `reminder`.";
    }

    @Override
    public String noneToChange() {
        return "You have no reminder for that. `/remind list` shows those you have, `/remind add` sets one up.";
    }

    @Override
    public String remindMe() {
        return "Remind me daily";
    }

    @Override
    public String whenToRemind() {
        return "**When should I remind you?** I'll DM you daily at that time, unless you've already studied.";
    }

    @Override
    public String remindAt() {
        return "Remind me at…";
    }

    @Override
    public String askForZone() {
        return "**One question first.** I do not know your time zone yet, and want to come at your hour, not at mine.";
    }

    @Override
    public String firstMessage(Reminder reminder) {
        return "**This is where I remind you to study**, " + onDays(reminder.schedule()) + " at "
                + reminder.schedule().time() + ". The first one is for "
                + dateTime(reminder.next().at()) + ", unless you have studied by then.";
    }

    @Override
    public String added(Reminder reminder) {
        return "**I remind you " + onDays(reminder.schedule()) + " at "
                + reminder.schedule().time() + "** "
                + reminder.channel()
                        .map(channel -> "in " + mention(channel) + ", where all can read it")
                        .orElse("by direct message")
                + ". The next one comes " + relative(reminder.next().at())
                + ". I say nothing when you have studied that day already, or rest.";
    }

    @Override
    public String arrived() {
        return "A first message is in your DMs now, so that you know they arrive.";
    }

    @Override
    public String notTried() {
        return "Discord did not let me send a first message just now, so I do not know yet whether your DMs are open to me.";
    }

    @Override
    public String closed(Reminder reminder, Optional<ChannelId> channel) {
        return "**Your DMs are closed to me**, so the reminder at "
                + reminder.schedule().time()
                + " is kept but paused. Allow direct messages from a server we share and try again"
                + channel.map(there -> ", or be reminded in " + mention(there) + ", where all can read it.")
                        .orElse(", or use `/remind add` with **This channel** where a server lets me speak up.");
    }

    @Override
    public String offerFallback(ChannelId channel) {
        return "-# Should your DMs ever be closed to me, I can call you in " + mention(channel)
                + " instead: with your name and nothing else.";
    }

    @Override
    public String fallback(ChannelId channel) {
        return "Agreed: when a direct message cannot arrive I call you in " + mention(channel) + ".";
    }

    @Override
    public String useFallback() {
        return "Call me here instead";
    }

    @Override
    public String tryAgain() {
        return "Try again";
    }

    @Override
    public String remindHere() {
        return "Remind me here";
    }

    @Override
    public String notHere(Optional<ChannelId> chosen) {
        return chosen.map(channel -> "In this server I may speak up only in " + mention(channel)
                        + ". Use `/remind add` there, or choose direct messages.")
                .orElse(
                        "Nobody has chosen a channel for me to speak up in here. Choose direct messages, or ask who manages"
                                + " this server for `/server announce`.");
    }

    @Override
    public String onlyInServers() {
        return "There is no channel of a server here. Choose direct messages, or use `/remind add` in a server that has"
                + " added me.";
    }

    @Override
    public String mayNotSpeak() {
        return "I write only where you could post links yourself, and here you cannot. Choose direct messages.";
    }

    @Override
    public String none() {
        return "No reminders yet. Set one up here, or with `/remind add` for certain days.";
    }

    @Override
    public String listed(Reminder reminder, LocalDate today) {
        return "**" + reminder.schedule().time() + "** " + onDays(reminder.schedule())
                + (reminder.cadence() == Cadence.WEEKLY ? ", for now once a week" : "")
                + " · " + where(reminder.channel()) + "\n-# " + state(reminder, today);
    }

    private static String state(Reminder reminder, LocalDate today) {
        String next = "next " + relative(reminder.next().at());
        if (reminder.pause().orElse(null) instanceof Pause.Indefinite indefinite) {
            return "Paused: " + new EnglishReminderCopy().pauseReason(indefinite.reason(), reminder.channel());
        }
        if (reminder.pause().orElse(null) instanceof Pause.Until until
                && until.day().isAfter(today)) {
            return "Paused until " + until.day() + ", " + next;
        }
        return reminder.snoozedUntil()
                .map(at -> "Snoozed, comes " + relative(at))
                .orElse("Comes " + next);
    }

    @Override
    public String label(Reminder reminder) {
        return reminder.schedule().time() + ", "
                + WeekdayParser.describe(reminder.schedule().days())
                + (reminder.channel().isPresent() ? " · in a channel" : " · direct message")
                + (reminder.isPausedIndefinitely() ? " · paused" : "");
    }

    @Override
    public String paused(Reminder reminder) {
        return "Paused: " + label(reminder) + "."
                + (reminder.isPausedIndefinitely()
                        ? " `/remind resume` brings it back."
                        : " It comes again " + relative(reminder.next().at()) + ".");
    }

    @Override
    public String resumed(Reminder reminder) {
        return "**" + label(reminder) + "** comes again, next "
                + relative(reminder.next().at()) + ".";
    }

    @Override
    public String removed(Reminder reminder) {
        return "Removed: " + label(reminder) + ".";
    }
}
