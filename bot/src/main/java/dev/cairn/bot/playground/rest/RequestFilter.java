package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.http.ServerResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Wraps the handling of every well-formed request; may delay, replace or drop its response. */
@FunctionalInterface
public interface RequestFilter {

    /** Returns the response to send; {@code call} executes the request and returns its regular response. */
    CompletableFuture<ServerResponse> filter(ReceivedRequest request, Supplier<ServerResponse> call);
}
