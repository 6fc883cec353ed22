package dev.cairn.bot.discord.rest;

import reactor.core.publisher.Mono;

/** Sends the requests of interactions. */
@FunctionalInterface
public interface InteractionSender {
    /**
     * Completes empty once Discord has taken the request, and fails with a {@link RefusedException} if Discord refused it,
     * or with the fault of the connection.
     */
    Mono<Void> send(InteractionRequest request);
}
