package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Reply;
import java.util.concurrent.Callable;

/**
 * What an interaction asks for: a handler with everything it needs, and how it said it would answer.
 *
 * @param name what the log calls it; never anything a person typed
 */
record HandlerCall(String name, AnswerMode mode, Callable<Reply> handler) {}
