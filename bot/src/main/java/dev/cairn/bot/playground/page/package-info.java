/** The JSON endpoints, the live feed and the static files of the playground's page. */
@NullMarked
package dev.cairn.bot.playground.page;

import org.jspecify.annotations.NullMarked;
