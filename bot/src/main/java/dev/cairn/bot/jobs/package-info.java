/** Jobs, and the queue that schedules their runs. */
@NullMarked
package dev.cairn.bot.jobs;

import org.jspecify.annotations.NullMarked;
