/** What a person meets when the wire, the database or a handler fails, or the process is killed; made to happen. */
@NullMarked
package dev.cairn.bot.faults;

import org.jspecify.annotations.NullMarked;
