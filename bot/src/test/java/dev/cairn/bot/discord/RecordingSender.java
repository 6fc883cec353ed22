package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.discord.rest.InteractionRequest;
import dev.cairn.bot.discord.rest.InteractionSender;
import dev.cairn.testkit.SentRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/** Accepts every request as Discord would, and records it as it would be sent. */
final class RecordingSender implements InteractionSender {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<SentRequest> sent = new CopyOnWriteArrayList<>();

    @Override
    public Mono<Void> send(InteractionRequest request) {
        return Mono.fromRunnable(() -> sent.add(recorded(request)));
    }

    /** Returns a sender that fails every request. */
    static InteractionSender cutOff() {
        return request -> Mono.error(new IOException("cut off"));
    }

    private static SentRequest recorded(InteractionRequest request) {
        return new SentRequest(
                request.endpoint().method(),
                request.path(),
                request.body().map(JsonBody::bytes).map(RecordingSender::json));
    }

    private static JsonNode json(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    List<SentRequest> sent() {
        return List.copyOf(sent);
    }

    /** Returns the body of the only request. */
    JsonNode onlyBody() {
        if (sent.size() != 1) {
            throw new AssertionError("not one request: " + sent);
        }
        return sent.get(0).body().orElseThrow();
    }
}
