package dev.cairn.bot.discord;

import discord4j.common.retry.ReconnectOptions;
import discord4j.gateway.DefaultGatewayClient;
import discord4j.gateway.GatewayClient;
import discord4j.gateway.GatewayOptions;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;

/**
 * The single thread that runs the gateway's sockets.
 *
 * <p>If Discord's answer to a close frame arrives while Discord4J is still sending that frame from another thread,
 * Discord4J takes the close for a fault and reconnects. On the socket's own thread, one happens after the other.
 *
 * <p>A connection begins on this thread too. Discord4J first connects and then listens for payloads, and a payload that
 * arrives in between is lost, with the connection. On one thread none can arrive before the thread is done with both.
 */
final class GatewayThread {
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(1);

    private final LoopResources loops = LoopResources.create("gateway", 1, true);
    private final Scheduler scheduler = Schedulers.fromExecutor(loops.onClient(LoopResources.DEFAULT_NATIVE));

    /** The client with its sockets moved to this thread, where events are taken out of them. */
    HttpClient client(HttpClient http, GatewayEvents events) {
        return http.runOn(loops)
                .doOnConnected(connected -> connected.addHandlerLast("cairn.events", new GatewayInbound(events)));
    }

    /** Subscribes on this thread. */
    <T> Mono<T> run(Mono<T> mono) {
        return mono.subscribeOn(scheduler);
    }

    /** A client that begins its first connection on this thread. */
    GatewayClient gateway(GatewayOptions options) {
        return new DefaultGatewayClient(options) {
            @Override
            public Mono<Void> execute(String url) {
                return run(super.execute(url));
            }
        };
    }

    /** Lets every further connection begin on this thread. */
    ReconnectOptions reconnect() {
        return ReconnectOptions.builder().setBackoffScheduler(scheduler).build();
    }

    void end() {
        loops.disposeLater(Duration.ZERO, SHUTDOWN_TIMEOUT).subscribe();
    }
}
