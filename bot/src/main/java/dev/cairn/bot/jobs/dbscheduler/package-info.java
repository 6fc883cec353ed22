/** Runs jobs with db-scheduler, on SQLite and on PostgreSQL. */
@NullMarked
package dev.cairn.bot.jobs.dbscheduler;

import org.jspecify.annotations.NullMarked;
