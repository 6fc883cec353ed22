package dev.cairn.bot.jobs;

import java.time.Instant;

/**
 * One time that a job is to run.
 *
 * @param key what it is about, in the job's own words, such as the id of a row
 * @param due when it was to run, in whole milliseconds; it may be long past
 */
public record JobRun(String key, Instant due) {}
