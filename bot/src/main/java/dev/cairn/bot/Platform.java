package dev.cairn.bot;

import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;

/** What features do their work with. */
record Platform(Database database, JobQueue jobs, Courier courier, Members members, InteractionMetrics metrics) {}
