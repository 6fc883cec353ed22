package dev.cairn.bot.discord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a local server with scripted answers that counts concurrent requests. */
final class DiscordServer implements AutoCloseable {
    /** An answer of the server. */
    record Answer(int status, Map<String, String> headers, String body) {
        static Answer of(int status) {
            return new Answer(status, Map.of(), "");
        }
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicInteger mostInHand = new AtomicInteger();
    private final HttpServer server;
    private final CountDownLatch together;
    private final long patienceInMillis;

    /**
     * Holds every request back until {@code together} of them are there, or patience ends.
     *
     * @param patienceInMillis more than zero
     */
    DiscordServer(int together, long patienceInMillis, Answer... answers) {
        this.together = new CountDownLatch(together);
        this.patienceInMillis = patienceInMillis;
        this.answers.addAll(List.of(answers));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static DiscordServer answering(Answer... answers) {
        return new DiscordServer(1, 1, answers);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10";
    }

    int received() {
        return received.get();
    }

    int mostInHand() {
        return mostInHand.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        received.incrementAndGet();
        mostInHand.accumulateAndGet(inHand.incrementAndGet(), Math::max);
        try (exchange) {
            together.countDown();
            var unused = together.await(patienceInMillis, TimeUnit.MILLISECONDS);
            answer(exchange, next());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            inHand.decrementAndGet();
        }
    }

    private Answer next() {
        synchronized (answers) {
            Answer answer = answers.poll();
            return answer == null ? Answer.of(204) : answer;
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
