/** {@code /server}: the settings of a server. */
@NullMarked
package dev.cairn.bot.features.servers;

import org.jspecify.annotations.NullMarked;
