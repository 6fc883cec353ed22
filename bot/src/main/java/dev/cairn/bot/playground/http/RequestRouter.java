package dev.cairn.bot.playground.http;

import io.netty.channel.Channel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Answers requests and takes over WebSockets. */
public interface RequestRouter {

    /** Answers a request, possibly later and on another thread. */
    CompletableFuture<ServerResponse> answer(ServerRequest request);

    /** The handler for a socket after its handshake; empty if there is no WebSocket at this URL. */
    Optional<Consumer<Channel>> socket(ServerRequest request);
}
