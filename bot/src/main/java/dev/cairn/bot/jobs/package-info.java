/** Timed work: what a job is, and the queue that runs are added to. */
@NullMarked
package dev.cairn.bot.jobs;

import org.jspecify.annotations.NullMarked;
