package dev.cairn.bot.discord;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;

/**
 * The one thread that the gateway's sockets live on.
 *
 * <p>When Discord's answer to a close arrives while Discord4J is still sending it from another thread, Discord4J takes
 * the close for a fault and connects anew. On the socket's own thread the one comes after the other.
 */
final class GatewayThread {
    private static final Duration TO_END = Duration.ofSeconds(1);

    private final LoopResources loops = LoopResources.create("gateway", 1, true);
    private final Scheduler scheduler = Schedulers.fromExecutor(loops.onClient(LoopResources.DEFAULT_NATIVE));

    /** A client whose sockets live here. */
    HttpClient client(HttpClient http) {
        return http.runOn(loops);
    }

    /** Does the work here. */
    <T> Mono<T> run(Mono<T> work) {
        return work.subscribeOn(scheduler);
    }

    void end() {
        loops.disposeLater(Duration.ZERO, TO_END).subscribe();
    }
}
