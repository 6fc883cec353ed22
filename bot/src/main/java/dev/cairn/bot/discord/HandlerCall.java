package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Reply;
import java.util.concurrent.Callable;

/**
 * A handler bound to its arguments, with the answer mode it declared.
 *
 * @param name what the log and the metrics call it; never contains anything a person typed
 */
record HandlerCall(String name, AnswerMode mode, Callable<Reply> handler) {}
