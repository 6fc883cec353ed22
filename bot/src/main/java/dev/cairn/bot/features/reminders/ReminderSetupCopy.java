package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.interaction.card.Markdown.quoted;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.time.WeekdayParser;
import java.time.LocalDate;
import java.util.Optional;

/** What is said while somebody sets up and changes reminders. */
final class ReminderSetupCopy {
    private ReminderSetupCopy() {}

    static String noTime(String typed) {
        return quoted(typed) + " is not a time I understand. Write it like `19:00`, `7pm`, `7:30 pm` or `19h`.";
    }

    static String noDays(String typed) {
        return quoted(typed) + " are no days I understand. Write `every day`, `weekdays`, `weekend`, or days such as"
                + " `Mon, Wed, Fri`.";
    }

    static String noDay(String typed) {
        return quoted(typed) + " is no day of the year to come. Write it like `2026-12-24`, `tomorrow`, `Monday` or"
                + " `2 weeks`.";
    }

    static String full() {
        return "You have " + Reminder.MAX_PER_LEARNER
                + " reminders, which is as many as I keep. `/remind remove` makes room.";
    }

    static String noSuch(String typed) {
        return "You have no reminder " + quoted(typed) + ". Pick one from the list while you type.";
    }

    static String whichOne() {
        return "You have more than one that this could mean. Pick it under `reminder`.";
    }

    static String noneToChange() {
        return "You have no reminder for that. `/remind list` shows those you have, `/remind add` sets one up.";
    }

    static String askForZone() {
        return "**One question first.** I do not know your time zone yet, and want to come at your hour, not at mine.";
    }

    static String firstMessage(Reminder reminder) {
        return "**This is where I remind you to study**, " + ReminderCopy.onDays(reminder.schedule()) + " at "
                + reminder.schedule().time() + ". The first one is for "
                + ReminderCopy.at(reminder.next().at()) + ", unless you have studied by then.";
    }

    static String added(Reminder reminder) {
        return "**I remind you " + ReminderCopy.onDays(reminder.schedule()) + " at "
                + reminder.schedule().time() + "** "
                + (reminder.destination() instanceof ReminderDestination.InChannel
                        ? "in " + ReminderCopy.where(reminder) + ", where all can read it"
                        : "by direct message")
                + ". The next one comes " + relative(reminder.next().at())
                + ". I say nothing when you have studied that day already, or rest.";
    }

    static String arrived() {
        return "A first message is in your DMs now, so that you know they arrive.";
    }

    static String notTried() {
        return "Discord did not let me send a first message just now, so I do not know yet whether your DMs are open to me.";
    }

    static String closed(Reminder reminder, Optional<ChannelId> channel) {
        return "**Your DMs are closed to me**, so the reminder at "
                + reminder.schedule().time()
                + " is kept but paused. Allow direct messages from a server we share and try again"
                + channel.map(there ->
                                ", or be reminded in " + ReminderCopy.mention(there) + ", where all can read it.")
                        .orElse(", or use `/remind add` with **This channel** where a server lets me speak up.");
    }

    static String offerInstead(ChannelId channel) {
        return "-# Should your DMs ever be closed to me, I can call you in " + ReminderCopy.mention(channel)
                + " instead: with your name and nothing else.";
    }

    static String instead(ChannelId channel) {
        return "Agreed: when a direct message cannot arrive I call you in " + ReminderCopy.mention(channel) + ".";
    }

    static String notHere(Optional<ChannelId> chosen) {
        return chosen.map(channel -> "In this server I may speak up only in " + ReminderCopy.mention(channel)
                        + ". Use `/remind add` there, or choose direct messages.")
                .orElse(
                        "Nobody has chosen a channel for me to speak up in here. Choose direct messages, or ask who manages"
                                + " this server for `/server announce`.");
    }

    static String onlyInServers() {
        return "There is no channel of a server here. Choose direct messages, or use `/remind add` in a server that has"
                + " added me.";
    }

    static String mayNotSpeak() {
        return "I write only where you could post links yourself, and here you cannot. Choose direct messages.";
    }

    static String none() {
        return "You have no reminders. `/remind add` sets one up: a time is enough, such as `19:00`.";
    }

    /** One reminder as the list shows it. */
    static String listed(Reminder reminder, LocalDate today) {
        return "**" + reminder.schedule().time() + "** " + ReminderCopy.onDays(reminder.schedule())
                + (reminder.cadence() == Cadence.WEEKLY ? ", for now once a week" : "")
                + " · " + ReminderCopy.where(reminder) + "\n-# " + standing(reminder, today);
    }

    private static String standing(Reminder reminder, LocalDate today) {
        String next = "next " + relative(reminder.next().at());
        if (reminder.pause().orElse(null) instanceof Pause.Indefinite indefinite) {
            return "Paused: " + ReminderCopy.why(indefinite.why(), reminder.channel());
        }
        if (reminder.pause().orElse(null) instanceof Pause.Until until
                && until.day().isAfter(today)) {
            return "Paused until " + until.day() + ", " + next;
        }
        return reminder.snoozedUntil()
                .map(at -> "Snoozed, comes " + relative(at))
                .orElse("Comes " + next);
    }

    /** One reminder as it is picked from a list, which takes no formatting. */
    static String label(Reminder reminder) {
        return reminder.schedule().time() + ", "
                + WeekdayParser.said(reminder.schedule().days())
                + (reminder.destination() instanceof ReminderDestination.InChannel
                        ? " · in a channel"
                        : " · direct message")
                + (reminder.isPausedIndefinitely() ? " · paused" : "");
    }

    static String paused(Reminder reminder) {
        return "Paused: " + label(reminder) + "."
                + (reminder.isPausedIndefinitely()
                        ? " `/remind resume` brings it back."
                        : " It comes again " + relative(reminder.next().at()) + ".");
    }

    static String resumed(Reminder reminder) {
        return "**" + label(reminder) + "** comes again, next "
                + relative(reminder.next().at()) + ".";
    }

    static String removed(Reminder reminder) {
        return "Removed: " + label(reminder) + ".";
    }
}
