/** The JSON API, the live feed and the static files of the playground page. */
@NullMarked
package dev.cairn.bot.playground.page;

import org.jspecify.annotations.NullMarked;
