package dev.cairn.bot.discord.rest;

import dev.cairn.bot.interaction.InteractionMetrics;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import reactor.core.publisher.Mono;

/**
 * Sends the requests of interactions at once over connections of their own, and retries after temporary failures.
 *
 * <p>Discord4J's router puts all interaction callbacks into one queue under the global limit of 50 requests a second, so
 * a burst would miss Discord's three seconds. Discord exempts the callbacks, edits and follow-ups of interactions from
 * that limit. They need no queue either: the steps that answer one interaction already run one after the other.
 */
public final class InteractionClient implements InteractionSender, AutoCloseable {
    /** Short enough for a second and a third try within Discord's three seconds. */
    private static final Duration CALLBACK_TIMEOUT = Duration.ofMillis(800);

    private static final Duration CALLBACK_RETRY_WINDOW = Duration.ofSeconds(3);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    /** Shorter than the 15 minutes of the interaction's token: by then the person no longer waits. */
    private static final Duration RETRY_WINDOW = Duration.ofMinutes(2);

    private static final int NO_RESPONSE = 0;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final KeptConnections connections;
    private final RequestBytes bytes;
    private final InteractionMetrics metrics;
    private final AtomicInteger inFlight = new AtomicInteger();

    /**
     * Opens no connection yet.
     *
     * @param api the API's address, with the version
     */
    public InteractionClient(URI api, InteractionMetrics metrics) {
        this(api, metrics, "https".equals(api.getScheme()) ? Optional.of(tls()) : Optional.empty());
    }

    /** A client that trusts what this TLS context trusts. */
    InteractionClient(URI api, InteractionMetrics metrics, Optional<SslContext> tls) {
        int standardPort = tls.isPresent() ? HTTPS_PORT : HTTP_PORT;
        this.connections = new KeptConnections(api.getHost(), api.getPort() < 0 ? standardPort : api.getPort(), tls);
        this.bytes = new RequestBytes(api);
        this.metrics = metrics;
    }

    /** A sender that makes the bytes of each request and sends none. */
    public static InteractionSender discarding() {
        RequestBytes bytes = new RequestBytes(URI.create("http://localhost/"));
        return request -> Mono.fromRunnable(() -> bytes.of(request));
    }

    private static SslContext tls() {
        try {
            return SslContextBuilder.forClient()
                    .sslProvider(SslProvider.JDK)
                    .endpointIdentificationAlgorithm("HTTPS")
                    .build();
        } catch (SSLException impossible) {
            throw new IllegalStateException("TLS is not available", impossible);
        }
    }

    /** Opens a connection before the first request needs it; sends nothing. */
    public void prepare() {
        connections.prepare();
    }

    /** The number of requests that have no response yet. */
    public int inFlight() {
        return inFlight.get();
    }

    @Override
    public Mono<Void> send(InteractionRequest request) {
        return Mono.defer(() -> {
            inFlight.incrementAndGet();
            return new Tries(request, bytes.of(request))
                    .next()
                    .doOnNext(answer -> count(request, answer.status()))
                    .doOnError(
                            fault -> count(request, fault instanceof RefusedException no ? no.status() : NO_RESPONSE))
                    .doFinally(signal -> inFlight.decrementAndGet())
                    .then();
        });
    }

    private void count(InteractionRequest request, int status) {
        metrics.request(request.endpoint().method(), request.endpoint().route(), status);
    }

    /** The tries of one request, which run one after the other. */
    private final class Tries {
        private final long begin = System.nanoTime();
        private final InteractionRequest request;
        private final byte[] encoded;
        private int failed;

        private Tries(InteractionRequest request, byte[] encoded) {
            this.request = request;
            this.encoded = encoded;
        }

        private Mono<HttpAnswer> next() {
            return connections
                    .exchange(encoded, request.isCallback() ? CALLBACK_TIMEOUT : TIMEOUT)
                    .flatMap(RequestFailures::orRefused)
                    .onErrorResume(this::after);
        }

        private Mono<HttpAnswer> after(Throwable fault) {
            if (failed > 0 && isAlreadyAcknowledged(fault)) {
                return Mono.empty();
            }
            Duration pause = RequestFailures.pauseAfter(fault, failed);
            Duration passed = Duration.ofNanos(System.nanoTime() - begin);
            if (!RequestFailures.isTemporary(fault)
                    || isHopeless(fault)
                    || passed.plus(pause).compareTo(window()) >= 0) {
                return Mono.error(fault);
            }
            failed++;
            return Mono.delay(pause).then(Mono.defer(this::next));
        }

        private Duration window() {
            return request.isCallback() ? CALLBACK_RETRY_WINDOW : RETRY_WINDOW;
        }

        /** On a retry this means that an earlier try arrived and only its response was lost. */
        private static boolean isAlreadyAcknowledged(Throwable fault) {
            return fault instanceof RefusedException refused && refused.error().isAlreadyAcknowledged();
        }

        /**
         * Gives up a request with a file at its second server error: the file may be the reason, and the same message
         * without it must still come in time.
         */
        private boolean isHopeless(Throwable fault) {
            return request.file().isPresent() && failed > 0 && RequestFailures.isServerError(fault);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
