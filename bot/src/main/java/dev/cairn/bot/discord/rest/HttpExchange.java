package dev.cairn.bot.discord.rest;

import java.time.Duration;
import reactor.core.publisher.MonoSink;

/** A request under way. Its first outcome counts; used on the connections' thread only. */
final class HttpExchange {
    private final byte[] request;
    private final Duration timeout;
    private final MonoSink<HttpAnswer> outcome;
    private boolean over;

    /**
     * A request that has not been sent yet.
     *
     * @param request the whole request as it goes over the wire
     * @param timeout how long the response may take once the request is sent
     */
    HttpExchange(byte[] request, Duration timeout, MonoSink<HttpAnswer> outcome) {
        this.request = request;
        this.timeout = timeout;
        this.outcome = outcome;
    }

    byte[] request() {
        return request;
    }

    Duration timeout() {
        return timeout;
    }

    void succeed(HttpAnswer answer) {
        if (!over) {
            over = true;
            outcome.success(answer);
        }
    }

    void fail(Throwable fault) {
        if (!over) {
            over = true;
            outcome.error(fault);
        }
    }
}
