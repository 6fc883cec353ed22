/** {@code /server recap}: what a server's people did in a week, posted once a week. */
@NullMarked
package dev.cairn.bot.features.recap;

import org.jspecify.annotations.NullMarked;
