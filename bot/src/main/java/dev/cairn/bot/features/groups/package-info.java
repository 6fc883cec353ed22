/** {@code /group}: the study groups of a server. */
@NullMarked
package dev.cairn.bot.features.groups;

import org.jspecify.annotations.NullMarked;
