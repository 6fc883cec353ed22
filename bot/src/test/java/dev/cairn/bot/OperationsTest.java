package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.storage.DatabaseUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests health and metrics of a running Cairn over HTTP. */
class OperationsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private FakeDiscord fakeDiscord;
    private Cairn cairn;
    private int port;

    @BeforeEach
    void start() throws Exception {
        fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
        port = freePort();
        cairn = Cairn.start(
                config(),
                Clock.systemUTC(),
                tools -> new ProbeFeature()
                        .answering("echo", text -> text)
                        .answering("refuse", text -> {
                            throw new UserError(locale -> "No.");
                        })
                        .answering("break", text -> {
                            throw new IllegalStateException();
                        })
                        .alone());
    }

    @AfterEach
    void stop() {
        cairn.close();
        fakeDiscord.close();
    }

    @Test
    void healthIsOkWhileEverythingWorks() throws Exception {
        HttpResponse<String> health = get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("""
                {"status":"up","gateway":{"status":"up","state":"connected"},\
                "database":{"status":"up","state":"stores changes"},\
                "scheduler":{"status":"up","state":"running"}}
                """);
    }

    @Test
    void healthFailsOnceTheDatabaseFileIsGone() throws Exception {
        Files.delete(folder.resolve("cairn.db"));

        HttpResponse<String> health = get("/health");

        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body())
                .contains("\"database\":{\"status\":\"down\",\"state\":\"the database file is gone\"}");
    }

    @Test
    void healthFailsWhileTheGatewayIsLost() throws Exception {
        fakeDiscord.close();

        await().atMost(SOON).until(() -> get("/health").statusCode() == 503);

        assertThat(get("/health").body())
                .startsWith("{\"status\":\"down\",\"gateway\":{\"status\":\"down\",\"state\":\"not connected\"}");
        assertThat(get("/metrics").body()).contains("cairn_gateway_connected 0.0");
    }

    @Test
    void metricsCountInteractionsAndRequestsUnderCairnsOwnNames() throws Exception {
        UserSession ada = ActingUser.of(
                        fakeDiscord, fakeDiscord.world().people().iterator().next())
                .inDm();
        for (String command : List.of("echo", "echo", "refuse", "break")) {
            ada.slash(command, Map.of("text", "private")).answer();
        }
        ada.complete("echo", "text", "private").answer();

        await().atMost(SOON)
                .until(() -> get("/metrics").body().contains("cairn_answer_seconds_count{kind=\"command\"} 4"));
        String metrics = get("/metrics").body();

        assertThat(metrics.lines())
                .contains(
                        "cairn_interactions_total{command=\"/echo\",kind=\"command\",outcome=\"answered\"} 2.0",
                        "cairn_interactions_total{command=\"/refuse\",kind=\"command\",outcome=\"refused\"} 1.0",
                        "cairn_interactions_total{command=\"/break\",kind=\"command\",outcome=\"incident\"} 1.0",
                        "cairn_interactions_total{command=\"/echo\",kind=\"suggestion\",outcome=\"answered\"} 1.0",
                        "cairn_rest_requests_total{method=\"POST\","
                                + "route=\"/interactions/{interaction.id}/{interaction.token}/callback\",status=\"204\"} 5.0",
                        "cairn_gateway_connected 1.0",
                        "cairn_scheduler_due 0.0",
                        "cairn_handlers_waiting 0.0",
                        "cairn_lanes_used 0.0")
                .anyMatch(line -> line.startsWith("cairn_answer_seconds_bucket{kind=\"command\",le=\"3.0\"}"))
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
        assertThat(metrics)
                .doesNotContain("private", fakeDiscord.token())
                .doesNotContainPattern("\\{[^}]*\\d{15,}[^}]*}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type"})
    void unreadableInteractionCountsAsUnanswered(String field) throws Exception {
        UserSession ada = ActingUser.of(
                        fakeDiscord, fakeDiscord.world().people().iterator().next())
                .inDm();
        var unused = ada.forge(
                InteractionKind.COMMAND, null, event -> ((ObjectNode) event.deepCopy()).put(field, "no number"));

        await().atMost(SOON)
                .until(() -> get("/metrics")
                        .body()
                        .contains("cairn_interactions_total{command=\"unreadable interaction\",kind=\"other\","
                                + "outcome=\"unanswered\"} 1.0"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 99})
    void interactionOfAnUnknownTypeCountsAsUnanswered(int type) throws Exception {
        UserSession ada = ActingUser.of(
                        fakeDiscord, fakeDiscord.world().people().iterator().next())
                .inDm();
        var unused =
                ada.forge(InteractionKind.COMMAND, null, event -> ((ObjectNode) event.deepCopy()).put("type", type));

        await().atMost(SOON)
                .until(() -> get("/metrics")
                        .body()
                        .contains("cairn_interactions_total{command=\"unreadable interaction\",kind=\"other\","
                                + "outcome=\"unanswered\"} 1.0"));
    }

    @Test
    void otherPathsAreNotFound() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        HttpRequest post = HttpRequest.newBuilder(address("/health"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(http.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void occupiedPortIsReportedBeforeAnythingElseStarts() {
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> Cairn.start(config(), Clock.systemUTC()))
                .satisfies(problems -> assertThat(problems.lines())
                        .singleElement()
                        .asString()
                        .startsWith("Health and metrics cannot be served at 127.0.0.1:" + port)
                        .contains("Set CAIRN_HTTP_PORT to a free port"));
    }

    private Config config() {
        return new Config(
                fakeDiscord.token(),
                fakeDiscord.apiUrl(),
                new DatabaseUrl.Sqlite(folder.resolve("cairn.db")),
                Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", port)),
                Optional.empty(),
                Optional.empty());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
