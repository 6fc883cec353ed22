/** Measures a whole bot under load, beside a bare one in the same run; nothing here is run by the build. */
@NullMarked
package dev.cairn.bot.load;

import org.jspecify.annotations.NullMarked;
