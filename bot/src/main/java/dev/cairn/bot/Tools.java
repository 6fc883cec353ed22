package dev.cairn.bot;

import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Tally;
import dev.cairn.bot.schedule.Timetable;
import dev.cairn.bot.storage.Database;

/** What features do their work with. */
record Tools(Database database, Timetable timetable, Courier courier, Members members, Tally tally) {}
