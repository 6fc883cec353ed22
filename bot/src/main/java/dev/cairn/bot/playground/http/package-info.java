/** The loopback server that serves the REST API, the gateway and the page. */
@NullMarked
package dev.cairn.bot.playground.http;

import org.jspecify.annotations.NullMarked;
