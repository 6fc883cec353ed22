/** The one loopback server that carries REST, gateway and page. */
@NullMarked
package dev.cairn.bot.playground.http;

import org.jspecify.annotations.NullMarked;
