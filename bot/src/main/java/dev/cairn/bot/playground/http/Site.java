package dev.cairn.bot.playground.http;

import io.netty.channel.Channel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What a server serves: answers to requests, and takers for WebSockets. */
public interface Site {

    /** The answer to a request; it may come later, on any thread. */
    CompletableFuture<HttpReply> answer(HttpAsk ask);

    /** Who takes the socket over after the handshake; empty where there is no WebSocket at this address. */
    Optional<Consumer<Channel>> socket(HttpAsk ask);
}
