package dev.cairn.bot.features.reminders;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.features.settings.LearnerSettings;

/** A claimed reminder with what is needed to draw and send it. */
record ReminderDelivery(Reminder reminder, Claim claim, SendDecision.Send decision, LearnerSettings settings) {}
