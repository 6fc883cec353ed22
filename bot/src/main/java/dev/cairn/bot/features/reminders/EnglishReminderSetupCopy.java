package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.EnglishReminderPhrases.often;
import static dev.cairn.bot.features.reminders.EnglishReminderPhrases.reason;
import static dev.cairn.bot.features.reminders.EnglishReminderPhrases.when;
import static dev.cairn.bot.features.reminders.EnglishReminderPhrases.where;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.time.WeekdayParser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** English. */
record EnglishReminderSetupCopy() implements ReminderSetupCopy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

    @Override
    public String full() {
        return "You have " + Reminder.MAX_PER_LEARNER + " reminders already, which is the most I can keep. "
                + CommandMention.of("remind remove") + " makes room.";
    }

    @Override
    public String hasAlready(Reminder reminder) {
        return "You already have a reminder " + when(reminder.schedule()) + ", " + where(reminder.channel())
                + (reminder.isPausedIndefinitely() ? ", but it’s paused." : ".");
    }

    @Override
    public String remindMe() {
        return "Remind me daily";
    }

    @Override
    public String whenToRemind() {
        return "**When should I remind you?** I’ll DM you daily at that time, unless you’ve already studied.";
    }

    @Override
    public String remindAt() {
        return "Remind me at…";
    }

    @Override
    public String remindOn() {
        return "Remind me on…";
    }

    @Override
    public String askForZone() {
        return "**One question first:** I don’t know your time zone yet.";
    }

    @Override
    public String firstMessage(Reminder reminder) {
        return "**Your study reminders will come here**, " + when(reminder.schedule()) + ". First one: "
                + relative(reminder.next().at()) + ", unless you’ve already studied.";
    }

    @Override
    public String added(Reminder reminder) {
        return reminder.channel()
                        .map(channel -> "**I’ll remind you " + when(reminder.schedule()) + "** in " + mention(channel)
                                + ", where everyone can see it")
                        .orElse("**I’ll DM you " + when(reminder.schedule()) + "**")
                + ", unless you’ve already studied. Next one: "
                + relative(reminder.next().at()) + ".";
    }

    @Override
    public String arrived() {
        return "-# I just sent you a DM, so you know they arrive.";
    }

    @Override
    public String notTried() {
        return "-# I couldn’t send you a test DM just now, so I don’t know yet whether your DMs are open to me.";
    }

    @Override
    public String closed(Reminder reminder, Optional<ChannelId> channel) {
        return "**Your DMs are closed to me**, so your reminder " + when(reminder.schedule())
                + " is saved but paused. Allow direct messages from a server we share and try again"
                + channel.map(there -> ", or get it in " + mention(there) + ", where everyone can see it.")
                        .orElse(", or use " + CommandMention.of("remind add")
                                + " with **This channel** in a server that lets me post.");
    }

    @Override
    public String offerFallback(ChannelId channel) {
        return "-# If your DMs are ever closed to me, I can ping you in " + mention(channel)
                + " instead, just with your name.";
    }

    @Override
    public String fallback(ChannelId channel) {
        return "Okay: if a DM can’t reach you, I’ll ping you in " + mention(channel) + ".";
    }

    @Override
    public String useFallback() {
        return "Ping me here instead";
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
        return chosen.map(channel -> "In this server I can only post reminders in " + mention(channel) + ". Use "
                        + CommandMention.of("remind add") + " there, or choose direct messages.")
                .orElse("This server hasn’t picked a channel for my reminders yet. Choose direct messages, or ask a"
                        + " manager for " + CommandMention.of("server announce") + ".");
    }

    @Override
    public String onlyInServers() {
        return "There’s no server channel here. Choose direct messages, or use " + CommandMention.of("remind add")
                + " in a server that has added me.";
    }

    @Override
    public String mayNotSpeak() {
        return "You can’t post links here, so I won’t post for you here either. Choose direct messages.";
    }

    @Override
    public String none() {
        return "No reminders yet. Set one up here, or with " + CommandMention.of("remind add") + " for certain days.";
    }

    @Override
    public String listed(Reminder reminder, LocalDate today) {
        return "**" + reminder.schedule().time() + "** "
                + often(reminder.schedule().days())
                + (reminder.cadence() == Cadence.WEEKLY ? ", once a week for now" : "")
                + " · " + where(reminder.channel()) + "\n-# " + state(reminder, today);
    }

    private static String state(Reminder reminder, LocalDate today) {
        if (reminder.pause().orElse(null) instanceof Pause.Indefinite indefinite) {
            return "Paused: " + reason(indefinite.reason(), reminder.channel());
        }
        String next = relative(reminder.next().at());
        if (reminder.pause().orElse(null) instanceof Pause.Until until
                && until.day().isAfter(today)) {
            return "Paused until " + DAY.format(until.day()) + ", next " + next;
        }
        return reminder.snoozedUntil()
                .map(at -> "Snoozed, back " + relative(at))
                .orElse("Next " + next);
    }

    @Override
    public String label(Reminder reminder) {
        return reminder.schedule().time() + ", "
                + WeekdayParser.describe(reminder.schedule().days())
                + (reminder.channel().isPresent() ? " · in a channel" : " · direct message")
                + (reminder.isPausedIndefinitely() ? " · paused" : "");
    }

    @Override
    public String change() {
        return "Change";
    }

    @Override
    public String pause() {
        return "Pause";
    }

    @Override
    public String resume() {
        return "Resume";
    }

    @Override
    public String remove() {
        return "Remove";
    }

    @Override
    public String allReminders() {
        return "All reminders";
    }

    @Override
    public String anotherTime() {
        return "Another time…";
    }

    @Override
    public String timeField() {
        return "Time";
    }

    @Override
    public String whatToChange(Reminder reminder) {
        return "Your reminder comes **" + when(reminder.schedule()) + "**. What should change?";
    }

    @Override
    public String changed(Reminder reminder) {
        return "Your reminder now comes **" + when(reminder.schedule()) + "**, next "
                + relative(reminder.next().at()) + ".";
    }

    @Override
    public String paused(Reminder reminder) {
        String what = "Your reminder " + when(reminder.schedule()) + " is paused";
        return reminder.isPausedIndefinitely()
                ? what + ". " + CommandMention.of("remind resume") + " turns it back on."
                : what + ". It’ll be back " + relative(reminder.next().at()) + ".";
    }

    @Override
    public String resumed(Reminder reminder) {
        return "**I’ll remind you " + when(reminder.schedule()) + "** again, next "
                + relative(reminder.next().at()) + ".";
    }

    @Override
    public String removed(Reminder reminder) {
        return "Removed your reminder " + when(reminder.schedule()) + ".";
    }

    @Override
    public Optional<String> change(ChangeKind kind, String times) {
        String which = "your " + times.replace(" ", " and ") + " reminder" + (times.contains(" ") ? "s" : "");
        return switch (kind) {
            case REMINDER_ADDED -> Optional.of("adding " + which);
            case REMINDER_REMOVED -> Optional.of("removing " + which);
            case REMINDER_CHANGED -> Optional.of("changing " + which);
            case REMINDER_PAUSED -> Optional.of("pausing " + which);
            case REMINDER_RESUMED -> Optional.of("resuming " + which);
            case REMINDER_SNOOZED -> Optional.of("snoozing " + which);
            case REMINDERS_SILENCED -> Optional.of("“Not today”");
            default -> Optional.empty();
        };
    }
}
