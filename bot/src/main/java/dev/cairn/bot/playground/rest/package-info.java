/** The part of Discord's REST API, version 10, that the fake Discord implements. */
@NullMarked
package dev.cairn.bot.playground.rest;

import org.jspecify.annotations.NullMarked;
