package dev.cairn.bot.interaction.personal;

import dev.cairn.bot.jobs.JobName;

/**
 * Timed work about a person.
 *
 * @param key the key of the job's runs, or what it begins with before a slash
 */
public record PersonalRun(JobName job, String key) {}
