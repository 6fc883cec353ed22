package dev.cairn.bot.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves {@code /health} and {@code /metrics} over HTTP. */
public final class OperationsServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OperationsServer.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    /** More than anyone needs who asks for health and metrics: a client that sends slowly occupies one of them. */
    private static final int SERVER_THREADS = 16;

    private static final Duration IDLE_THREADS_LIVE = Duration.ofSeconds(30);
    private static final int BACKLOG = 16;

    static {
        // The JDK's server reads these once, when its class is loaded, and by default waits for a request without
        // limit.
        limit("sun.net.httpserver.maxReqTime", 5);
        limit("sun.net.httpserver.maxRspTime", 15);
        // The part of an unwanted body that is read before the connection is closed.
        limit("sun.net.httpserver.drainAmount", 0);
    }

    private final HttpServer server;
    private final ExecutorService healthThreads = Executors.newCachedThreadPool(daemons("health"));
    private final ExecutorService serverThreads = serverThreads();

    private OperationsServer(HttpServer server) {
        this.server = server;
    }

    private static void limit(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(value));
        }
    }

    private static ExecutorService serverThreads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                SERVER_THREADS,
                SERVER_THREADS,
                IDLE_THREADS_LIVE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                daemons("operations"));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Binds the port. Requests before {@link #start} wait.
     *
     * @throws IOException if the host is unknown or the port is taken
     */
    public static OperationsServer bind(InetSocketAddress address) throws IOException {
        InetSocketAddress resolved = new InetSocketAddress(address.getHostString(), address.getPort());
        if (resolved.isUnresolved()) {
            throw new IOException("unknown host");
        }
        return new OperationsServer(HttpServer.create(resolved, BACKLOG));
    }

    /** Starts to answer requests. */
    public void start(Health health, Metrics metrics) {
        server.setExecutor(serverThreads);
        server.createContext("/", exchange -> answer(exchange, health, metrics));
        server.start();
        LOG.info("Health and metrics are at port {}", port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange, Health health, Metrics metrics) throws IOException {
        try (exchange) {
            if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, 405, PLAIN, "Only GET.\n");
                return;
            }
            if (hasBody(exchange.getRequestHeaders())) {
                send(exchange, 413, PLAIN, "No body, please.\n");
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/health" -> send(exchange, health.report(healthThreads));
                case "/metrics" -> send(exchange, 200, PROMETHEUS, metrics.scrape());
                default -> send(exchange, 404, PLAIN, "There are /health and /metrics.\n");
            }
        }
    }

    private static boolean hasBody(Headers headers) {
        String length = headers.getFirst("Content-Length");
        return headers.containsKey("Transfer-Encoding") || (length != null && !length.equals("0"));
    }

    private static void send(HttpExchange exchange, Health.Report report) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("status", word(report.isHealthy()));
        report.states()
                .forEach((part, state) -> json.putObject(part)
                        .put("status", word(state.healthy()))
                        .put("state", state.description()));
        send(exchange, report.isHealthy() ? 200 : 503, "application/json", json + "\n");
    }

    private static String word(boolean healthy) {
        return healthy ? "up" : "down";
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        serverThreads.shutdownNow();
        healthThreads.shutdownNow();
    }
}
