package dev.cairn.bot.jobs;

import java.time.Instant;

/**
 * A scheduled run of a job.
 *
 * @param key what the run is about, in the job's own format, such as the id of a row
 * @param due when it was due, in whole milliseconds; possibly long ago
 */
public record JobRun(String key, Instant due) {}
