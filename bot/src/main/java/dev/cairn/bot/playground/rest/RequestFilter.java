package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.http.HttpReply;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What a well-formed request meets on its way: it is carried out and answered, or something is in the way. */
@FunctionalInterface
public interface RequestFilter {

    /** The answer as it leaves; {@code work} carries the request out and gives the answer it deserves. */
    CompletableFuture<HttpReply> meet(ReceivedRequest request, Supplier<HttpReply> work);
}
