package dev.cairn.bot.reminders;

import dev.cairn.bot.settings.LearnerSettings;

/** A reminder on its way. */
record Letter(Reminder reminder, Claim claim, Verdict.Send verdict, LearnerSettings settings) {}
