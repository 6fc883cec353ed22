package dev.cairn.bot;

import dev.cairn.bot.schedule.Timetable;
import dev.cairn.bot.storage.Database;

/** What features do their work with. */
record Tools(Database database, Timetable timetable) {}
