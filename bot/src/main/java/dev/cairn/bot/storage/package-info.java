/** The database: its address, migrations, transactions and column types. */
@NullMarked
package dev.cairn.bot.storage;

import org.jspecify.annotations.NullMarked;
