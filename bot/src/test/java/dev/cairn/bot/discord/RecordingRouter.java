package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.testkit.SentRequest;
import discord4j.common.JacksonResources;
import discord4j.common.ReactorResources;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import discord4j.rest.util.MultipartRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Accepts every request as Discord would, and records it as it would be sent. */
final class RecordingRouter implements Router {
    private static final ObjectMapper MAPPER = JacksonResources.create().getObjectMapper();
    private static final ReactorResources RESOURCES = ReactorResources.builder()
            .blockingTaskScheduler(Schedulers.immediate())
            .build();

    private final List<SentRequest> sent = new CopyOnWriteArrayList<>();

    @Override
    public DiscordWebResponse exchange(DiscordWebRequest request) {
        Mono<ClientResponse> response = Mono.fromRunnable(() -> sent.add(recorded(request)));
        return new DiscordWebResponse(response, RESOURCES);
    }

    /** Returns a router that fails every request. */
    static Router cutOff() {
        return request -> new DiscordWebResponse(Mono.error(new IOException("cut off")), RESOURCES);
    }

    private static SentRequest recorded(DiscordWebRequest request) {
        return new SentRequest(
                request.getRoute().getMethod().name(),
                request.getCompleteUri(),
                Optional.ofNullable(request.getBody())
                        .map(RecordingRouter::json)
                        .map(MAPPER::<JsonNode>valueToTree));
    }

    private static @Nullable Object json(Object body) {
        return body instanceof MultipartRequest<?> form ? form.getJsonPayload() : body;
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
