/** Time zones as people look for them: by city, country, abbreviation, offset, or the time it is where they are. */
@NullMarked
package dev.cairn.bot.zones;

import org.jspecify.annotations.NullMarked;
