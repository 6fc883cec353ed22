/** What features declare about the personal data they keep, which {@code /privacy} exports and deletes. */
@NullMarked
package dev.cairn.bot.interaction.personal;

import org.jspecify.annotations.NullMarked;
