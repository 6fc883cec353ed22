/** Requests to Discord's REST API: routers, interaction callbacks, and what refused requests mean. */
@NullMarked
package dev.cairn.bot.discord.rest;

import org.jspecify.annotations.NullMarked;
