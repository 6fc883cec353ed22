package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.EnglishReminderPhrases.often;
import static dev.cairn.bot.features.reminders.EnglishReminderPhrases.reason;
import static dev.cairn.bot.features.reminders.EnglishReminderPhrases.when;
import static dev.cairn.bot.interaction.card.Markdown.dateTime;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.CommandMention;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** English. */
record EnglishReminderCopy() implements ReminderCopy {
    @Override
    public String time() {
        return "**Time to study!**";
    }

    @Override
    public String quietWeek() {
        return "**Busy week? That’s fine.** Whenever you’re ready, this is where you left off:";
    }

    @Override
    public String weekly() {
        return "Once a week";
    }

    @Override
    public String pause() {
        return "Pause reminders";
    }

    @Override
    public String nowWeekly(Reminder reminder) {
        return "Okay, I’ll check in once a week. The next one will come "
                + relative(reminder.next().at()) + ".";
    }

    @Override
    public String timeFor(LearnerId learner) {
        return mention(learner) + ", time to study!";
    }

    @Override
    public String mentionOnly(LearnerId learner) {
        return mention(learner) + ", time to study! " + CommandMention.of("next")
                + " has your next unit. (I couldn’t DM you.)";
    }

    @Override
    public String late(Instant due) {
        return "-# This was due " + relative(due) + ". Sorry I’m late, I was offline.";
    }

    @Override
    public String nothingToDo() {
        return "You’ve got nothing lined up. " + CommandMention.of("next") + " helps you pick what comes next.";
    }

    @Override
    public String roadmapMissing() {
        return "The roadmap you follow isn’t available right now. Everything you’ve done on it is kept.";
    }

    @Override
    public String streak(int days, Instant studyBy) {
        String streak = days == 1 ? "Your streak has begun" : EnglishPhrases.count(days, "day") + " in a row";
        return "-# " + streak + ". Ten minutes by " + dateTime(studyBy) + " will keep it going.";
    }

    @Override
    public String becameWeekly(ReminderSchedule schedule) {
        return "-# It’s been quiet for two weeks, so I’ll check in once a week instead of " + often(schedule.days())
                + ". **" + asBefore() + "** switches that back.";
    }

    @Override
    public String becameWeekly(LocalTime time) {
        return "Your reminder at " + time
                + " now comes once a week, since it’s been quiet for two weeks. " + CommandMention.of("remind resume")
                + " switches that back.";
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
            case QUARTER -> "Snooze 15 min";
            case HOUR -> "Snooze 1 h";
            case TONIGHT -> "Tonight";
        };
    }

    @Override
    public String asBefore() {
        return "As often as before";
    }

    @Override
    public String snoozed(Instant until) {
        return "Snoozed until <t:" + until.getEpochSecond() + ":t>.";
    }

    @Override
    public String quietToday(Optional<Instant> next) {
        return "Okay, no more reminders today."
                + next.map(at -> " See you " + dateTime(at) + ".").orElse("");
    }

    @Override
    public String dailyAgain(Reminder reminder) {
        return "I’ll remind you " + when(reminder.schedule()) + " again, starting "
                + relative(reminder.next().at()) + ".";
    }

    @Override
    public String stopped(LocalTime time, PauseReason reason, Optional<ChannelId> channel) {
        return "**Your reminder at " + time + " is paused:** " + reason(reason, channel);
    }

    @Override
    public String refused(Instant due) {
        return "Discord didn’t take your reminder for " + dateTime(due)
                + ". That’s my fault, and it’s in my log. The next one will come as planned.";
    }
}
