package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.discord.DiscordServer.Answer;
import dev.cairn.bot.discord.rest.InteractionRouter;
import dev.cairn.bot.interaction.InteractionMetrics;
import discord4j.core.DiscordClientBuilder;
import discord4j.discordjson.json.InteractionResponseData;
import discord4j.discordjson.json.MessageCreateRequest;
import discord4j.discordjson.json.WebhookMessageEditRequest;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Routes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Tests the router over real HTTP. */
class InteractionRouterTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TOKEN = "MTIz.x.y";

    private final ConnectionProvider connections = ConnectionProvider.create("connections-under-test", 256);

    @AfterEach
    void closeConnections() {
        connections.dispose();
    }

    @Test
    void aHundredCallbacksAreUnderWayTogether() {
        try (DiscordServer server = new DiscordServer(100, 10_000)) {
            Router router = router(server);

            Flux.range(1, 100)
                    .flatMap(number -> callback(router, number), 100)
                    .then()
                    .block(LONG);

            assertThat(server.received()).isEqualTo(100);
            assertThat(server.mostInHand()).isGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void editsAndFollowUpsRunConcurrentlyToo() {
        try (DiscordServer server = new DiscordServer(20, 10_000)) {
            Router router = router(server);

            Flux.range(1, 10)
                    .flatMap(number -> Mono.when(edit(router, number), removal(router, number)), 10)
                    .then()
                    .block(LONG);

            assertThat(server.mostInHand()).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void ordinaryRequestsKeepDiscord4JsQueues() {
        try (DiscordServer server = new DiscordServer(2, 300)) {
            Router router = router(server);

            Mono.when(message(router), message(router)).block(LONG);

            assertThat(server.received()).isEqualTo(2);
            assertThat(server.mostInHand()).isEqualTo(1);
        }
    }

    @Test
    void rateLimitedCallbackWaitsAsLongAsDiscordAsksAndIsRetried() {
        Answer busy = new Answer(429, Map.of("Retry-After", "1"), "{\"retry_after\": 1.0}");
        try (DiscordServer server = DiscordServer.answering(busy, Answer.of(204))) {
            Duration taken = callback(router(server), 1)
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
            Duration taken = callback(router(server), 1)
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
            callback(router(server), 1).block(LONG);

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
                router(server),
                new Routing(FeatureFixture.catalog(), clock),
                new HandlerPool(Schedulers.immediate()),
                InteractionMetrics.NONE,
                new CardRenderer(new CommandIds()));
        return CapturedLog.of(
                () -> interactions.answer(InteractionFixture.inDm()).block(LONG));
    }

    private void assertRefused(DiscordServer server, int status) {
        assertThatExceptionOfType(ClientException.class)
                .isThrownBy(() -> callback(router(server), 1).block(LONG))
                .satisfies(refused -> assertThat(refused.getStatus().code()).isEqualTo(status));
    }

    private Router router(DiscordServer server) {
        return DiscordClientBuilder.create(TOKEN)
                .build(options -> new InteractionRouter(at(server.url(), options), HttpClient.create(connections)))
                .getCoreResources()
                .getRouter();
    }

    private static RouterOptions at(String url, RouterOptions options) {
        return new RouterOptions(
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                options.getGlobalRateLimiter(),
                options.getRequestQueueFactory(),
                url);
    }

    private static Mono<Void> callback(Router router, int interaction) {
        return Routes.INTERACTION_RESPONSE_CREATE
                .newRequest(interaction, "token")
                .body(InteractionResponseData.builder().type(6).build())
                .exchange(router)
                .skipBody();
    }

    private static Mono<Void> edit(Router router, int interaction) {
        return Routes.WEBHOOK_MESSAGE_EDIT
                .newRequest(900, "token" + interaction, "@original")
                .body(WebhookMessageEditRequest.builder().build())
                .exchange(router)
                .skipBody();
    }

    private static Mono<Void> removal(Router router, int interaction) {
        return Routes.WEBHOOK_MESSAGE_DELETE
                .newRequest(900, "token" + interaction, "@original")
                .exchange(router)
                .skipBody();
    }

    private static Mono<Void> message(Router router) {
        return Routes.MESSAGE_CREATE
                .newRequest(8)
                .body(MessageCreateRequest.builder().content("hello").build())
                .exchange(router)
                .skipBody();
    }
}
