package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.discord.DiscordServer.Answer;
import dev.cairn.bot.discord.rest.InteractionClient;
import dev.cairn.bot.discord.rest.InteractionRequest;
import dev.cairn.bot.discord.rest.InteractionRequest.Endpoint;
import dev.cairn.bot.discord.rest.RefusedException;
import dev.cairn.bot.interaction.InteractionMetrics;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tests the requests of interactions over real HTTP. */
class InteractionClientTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<InteractionClient> clients = new ArrayList<>();

    @AfterEach
    void closeConnections() {
        clients.forEach(InteractionClient::close);
    }

    @Test
    void aHundredCallbacksAreUnderWayTogether() {
        try (DiscordServer server = new DiscordServer(100, 10_000)) {
            InteractionClient client = client(server);

            Flux.range(1, 100)
                    .flatMap(number -> callback(client, number), 100)
                    .then()
                    .block(LONG);

            assertThat(server.received()).isEqualTo(100);
            assertThat(server.mostInHand()).isGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void editsAndFollowUpsRunConcurrentlyToo() {
        try (DiscordServer server = new DiscordServer(20, 10_000)) {
            InteractionClient client = client(server);

            Flux.range(1, 10)
                    .flatMap(number -> Mono.when(edit(client, number), removal(client, number)), 10)
                    .then()
                    .block(LONG);

            assertThat(server.mostInHand()).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void rateLimitedCallbackWaitsAsLongAsDiscordAsksAndIsRetried() {
        Answer busy = new Answer(429, Map.of("Retry-After", "1"), "{\"retry_after\": 1.0}");
        try (DiscordServer server = DiscordServer.answering(busy, Answer.of(204))) {
            Duration taken = callback(client(server), 1)
                    .thenReturn("done")
                    .elapsed()
                    .map(timed -> Duration.ofMillis(timed.getT1()))
                    .blockOptional(LONG)
                    .orElseThrow();

            assertThat(server.received()).isEqualTo(2);
            assertThat(taken).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.001", "\"soon\"", "null"})
    void rateLimitedCallbackPausesEvenIfDiscordAsksForNone(String retryAfter) {
        Answer busy = new Answer(429, Map.of("Retry-After", "0"), "{\"retry_after\": " + retryAfter + "}");
        try (DiscordServer server = DiscordServer.answering(busy, busy, busy, Answer.of(204))) {
            Duration taken = callback(client(server), 1)
                    .thenReturn("done")
                    .elapsed()
                    .map(timed -> Duration.ofMillis(timed.getT1()))
                    .blockOptional(LONG)
                    .orElseThrow();

            assertThat(server.received()).isEqualTo(4);
            assertThat(taken).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void transientErrorIsRetried(int status) {
        try (DiscordServer server = DiscordServer.answering(Answer.of(status), Answer.of(200))) {
            callback(client(server), 1).block(LONG);

            assertThat(server.received()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void permanentErrorIsNotRetried(int status) {
        try (DiscordServer server = DiscordServer.answering(Answer.of(status), Answer.of(204))) {
            assertRefused(server, status);

            assertThat(server.received()).isEqualTo(1);
        }
    }

    @Test
    void callbackIsGivenUpAfterDiscordsThreeSeconds() {
        Answer broken = Answer.of(500);
        try (DiscordServer server = DiscordServer.answering(broken, broken, broken, broken, broken)) {
            assertRefused(server, 500);

            assertThat(server.received()).isEqualTo(5);
        }
    }

    @Test
    void refusedBodyIsReportedByCodesAloneSinceSentencesRepeatUserText() {
        Answer refusal = new Answer(400, Map.of(), """
                {"code": 50035, "message": "Invalid Form Body", "errors": {"data": {"components": {"0": {"content":
                 {"_errors": [{"code": "BASE_TYPE_CHOICES", "message": "Value 'my diary' is none of them"}]}}}}}}""");
        try (DiscordServer server = DiscordServer.answering(refusal)) {
            assertThat(logOfAnswering(server))
                    .contains("The answer to a COMMAND was refused by Discord: status 400, code 50035,"
                            + " data.components.0.content BASE_TYPE_CHOICES")
                    .doesNotContain(InteractionFixture.TOKEN, "diary");
        }
    }

    @Test
    void callbackThatHadArrivedAfterAllIsNotReported() {
        Answer repeated = new Answer(400, Map.of(), "{\"code\": 40060, \"message\": \"already acknowledged\"}");
        try (DiscordServer server = DiscordServer.answering(Answer.of(500), repeated)) {
            assertThat(logOfAnswering(server)).isEmpty();
        }
    }

    private String logOfAnswering(DiscordServer server) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Interactions interactions = new Interactions(
                client(server),
                new Routing(FeatureFixture.catalog(), clock),
                new HandlerPool(Schedulers.immediate()),
                InteractionMetrics.NONE,
                new CardRenderer(new CommandIds()));
        return CapturedLog.of(
                () -> interactions.answer(InteractionFixture.inDm()).block(LONG));
    }

    private void assertRefused(DiscordServer server, int status) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> callback(client(server), 1).block(LONG))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(status));
    }

    private InteractionClient client(DiscordServer server) {
        InteractionClient client = new InteractionClient(URI.create(server.url()), InteractionMetrics.NONE);
        clients.add(client);
        return client;
    }

    private static Mono<Void> callback(InteractionClient client, long interaction) {
        JsonBody body = json -> {
            json.writeStartObject();
            json.writeNumberField("type", 6);
            json.writeEndObject();
        };
        return client.send(request(Endpoint.CALLBACK, interaction, Optional.of(body)));
    }

    private static Mono<Void> edit(InteractionClient client, long interaction) {
        JsonBody body = json -> {
            json.writeStartObject();
            json.writeEndObject();
        };
        return client.send(request(Endpoint.EDIT_ORIGINAL, interaction, Optional.of(body)));
    }

    private static Mono<Void> removal(InteractionClient client, long interaction) {
        return client.send(request(Endpoint.DELETE_ORIGINAL, interaction, Optional.empty()));
    }

    private static InteractionRequest request(Endpoint endpoint, long interaction, Optional<JsonBody> body) {
        InteractionAddress address = new InteractionAddress(interaction, 900, "token" + interaction);
        return new InteractionRequest(endpoint, address, body, Optional.empty());
    }
}
