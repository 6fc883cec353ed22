package dev.cairn.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** A plain WebSocket client that inflates one zlib stream and queues the JSON frames it reads. */
final class TestWebSocket implements AutoCloseable, WebSocket.Listener {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Inflater inflater = new Inflater();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private final WebSocket socket;

    TestWebSocket(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    static TestWebSocket gateway(FakeDiscord fakeDiscord) {
        return new TestWebSocket(URI.create(fakeDiscord.gatewayUrl() + "?v=10&encoding=json&compress=zlib-stream"));
    }

    /** Opens a gateway socket that has identified; READY is the next frame to read. */
    static TestWebSocket identified(FakeDiscord fakeDiscord) {
        TestWebSocket socket = gateway(fakeDiscord);
        socket.next();
        socket.send("{'op':2,'d':{'token':'" + fakeDiscord.token() + "','intents':1,'properties':{}}}");
        return socket;
    }

    /** Opens a gateway socket that has identified and read READY. */
    static TestWebSocket ready(FakeDiscord fakeDiscord) {
        TestWebSocket socket = identified(fakeDiscord);
        socket.event("READY");
        return socket;
    }

    static TestWebSocket live(FakeDiscord fakeDiscord, String person) {
        return new TestWebSocket(
                URI.create(fakeDiscord.page().toString().replace("http:", "ws:") + "play/live?as=" + person));
    }

    void send(String payload) {
        socket.sendText(payload.replace('\'', '"'), true).join();
    }

    JsonNode next() {
        try {
            JsonNode frame = frames.poll(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            if (frame == null) {
                throw new AssertionError("nothing came within " + TIMEOUT);
            }
            return frame;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the next matching frame and skips those before it. */
    JsonNode next(Predicate<JsonNode> wanted) {
        JsonNode frame = next();
        while (!wanted.test(frame)) {
            frame = next();
        }
        return frame;
    }

    /** Returns the data of the next event of this type. */
    JsonNode event(String type) {
        return next(frame -> frame.path("t").asText().equals(type)).path("d");
    }

    int closeCode() {
        return closed.orTimeout(TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Breaks the connection without a close frame, so that the session stays resumable. */
    void breakOff() {
        socket.abort();
    }

    @Override
    public void close() {
        socket.abort();
        inflater.end();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            read(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        binary.writeBytes(bytes);
        if (last) {
            read(inflate(binary.toByteArray()));
            binary.reset();
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    private void read(byte[] bytes) {
        try {
            frames.add(Json.parse(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] inflate(byte[] bytes) {
        inflater.setInput(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[4096];
        try {
            int read = inflater.inflate(chunk);
            while (read > 0) {
                out.write(chunk, 0, read);
                read = inflater.inflate(chunk);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
