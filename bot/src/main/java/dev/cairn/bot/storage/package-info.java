/** The database: where it is, its migrations, its transactions, and how our types stand in its columns. */
@NullMarked
package dev.cairn.bot.storage;

import org.jspecify.annotations.NullMarked;
