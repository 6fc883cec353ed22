package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.LearnerSettings;

/** A reminder on its way. */
record ReminderDelivery(Reminder reminder, Claim claim, SendDecision.Send verdict, LearnerSettings settings) {}
