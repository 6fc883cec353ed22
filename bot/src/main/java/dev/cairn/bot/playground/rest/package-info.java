/** Discord's REST API, version 10, as far as the stand-in knows it. */
@NullMarked
package dev.cairn.bot.playground.rest;

import org.jspecify.annotations.NullMarked;
