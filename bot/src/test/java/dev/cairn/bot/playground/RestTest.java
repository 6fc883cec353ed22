package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.rest.RateLimit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestTest {
    private final FakeDiscordFixture fixture = new FakeDiscordFixture(FakeDiscordOptions.defaults(Clock.systemUTC())
            .withRouteLimit(new RateLimit(5, Duration.ofSeconds(2)))
            .withMaxBodyBytes(100_000));

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404, 0",
        "DELETE, /gateway, 405, 0",
        "GET, /channels/1, 404, 10003",
        "GET, /guilds/1, 404, 10004",
        "GET, /users/1, 404, 10013",
        "GET, /users/none, 404, 10013",
        "GET, /webhooks/1/none/messages/@original, 404, 10015",
        "GET, /applications/1/commands, 404, 10002",
    })
    void unknownObjectsHaveDiscordsErrorCodes(String method, String path, int status, int code) {
        TestHttpClient.Reply reply = fixture.http.rest(method, path, "");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Bot wrong", "Bearer x", "''"})
    void aWrongTokenIsRefused(String authorization) {
        var request = TestHttpClient.request(URI.create(fixture.fakeDiscord.apiUrl() + "/users/@me"));
        TestHttpClient.Reply reply =
                fixture.http.send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json()).isEqualTo(TestHttpClient.json("{'message':'401: Unauthorized','code':0}"));
    }

    @Test
    void theGatewayAnswersAtItsReturnedUrl() {
        assertThat(fixture.http.get("/gateway").json().path("url").asText())
                .isEqualTo(fixture.fakeDiscord.gatewayUrl().toString());
        assertThat(fixture.http
                        .get("/gateway/bot")
                        .json()
                        .at("/session_start_limit/max_concurrency")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void malformedAndOversizedBodiesAreRefused() {
        assertThat(fixture.http.post(studyMessages(), "{'content':").code()).isEqualTo(50109);
        assertThat(fixture.http.post(studyMessages(), "12").code()).isEqualTo(50109);
        assertThat(fixture.http
                        .post(studyMessages(), "{'content':'" + "x".repeat(100_000) + "'}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void tooManyRequestsAreHeldBackUntilTheWindowPasses() {
        for (int i = 4; i >= 0; i--) {
            TestHttpClient.Reply reply = fixture.http.get("/users/@me");
            assertThat(reply.headers().firstValue("X-RateLimit-Remaining")).contains(Integer.toString(i));
            assertThat(reply.headers().firstValue("X-RateLimit-Limit")).contains("5");
        }
        TestHttpClient.Reply refused = fixture.http.get("/users/@me");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(refused.json().path("global").asBoolean(true)).isFalse();
        assertThat(fixture.http.get("/gateway/bot").status()).isEqualTo(200);
        fixture.ticker.move(Duration.ofSeconds(2));
        assertThat(fixture.http.get("/users/@me").status()).isEqualTo(200);
    }

    @Test
    void anEnforcedNonceSendsOnce() {
        String dm = "/channels/"
                + ActingUser.of(fixture.fakeDiscord, fixture.ada)
                        .inDm()
                        .channel()
                        .id() + "/messages";
        String body = "{'content':'study','nonce':'n1','enforce_nonce':true}";
        String first = fixture.http.post(dm, body).json().path("id").asText();
        assertThat(fixture.http.post(dm, body).json().path("id").asText()).isEqualTo(first);
        assertThat(ActingUser.of(fixture.fakeDiscord, fixture.ada).inDm().messages())
                .hasSize(1);
        fixture.ticker.move(Duration.ofMinutes(6));
        assertThat(fixture.http.post(dm, body).json().path("id").asText()).isNotEqualTo(first);
    }

    @Test
    void aClosedDirectMessageIsRefused() {
        String person = fixture.ada.id().toString();
        String id = fixture.http
                .post("/users/@me/channels", "{'recipient_id':'" + person + "'}")
                .json()
                .path("id")
                .asText();
        fixture.fakeDiscord.world().closeDm(fixture.ada);
        TestHttpClient.Reply refused = fixture.http.post("/channels/" + id + "/messages", "{'content':'x'}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo(50007);
        fixture.fakeDiscord.world().openDm(fixture.ada);
        assertThat(fixture.http
                        .post("/channels/" + id + "/messages", "{'content':'x'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onlyMembersOfTheServerAreFound() {
        String paperClub =
                List.copyOf(fixture.fakeDiscord.world().servers()).get(1).id().toString();
        String member = "/members/" + fixture.ada.id();
        assertThat(fixture.http
                        .get("/guilds/" + fixture.study.id() + member)
                        .json()
                        .at("/user/global_name")
                        .asText())
                .isEqualTo("Ada");
        assertThat(fixture.http.get("/guilds/" + paperClub + member).code()).isEqualTo(10007);
    }

    @Test
    void anUploadedFileCanBeFetched() {
        String form = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"payload_json\"",
                "Content-Type: application/json",
                "",
                "{\"flags\":32768,\"components\":[{\"type\":12,\"items\":[{\"media\":{\"url\":\"attachment://p.png\"}}]}],"
                        + "\"attachments\":[{\"id\":\"0\",\"description\":\"progress\"}]}",
                "--b",
                "Content-Disposition: form-data; name=\"files[0]\"; filename=\"p.png\"",
                "Content-Type: image/png",
                "",
                "not really a picture",
                "--b--",
                "");
        TestHttpClient.Reply reply =
                fixture.http.send(TestHttpClient.request(URI.create(fixture.fakeDiscord.apiUrl() + studyMessages()))
                        .header("Authorization", "Bot " + fixture.fakeDiscord.token())
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(form)));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(200);
        var attachment = reply.json().path("attachments").path(0);
        assertThat(attachment.path("description").asText()).isEqualTo("progress");
        assertThat(attachment.path("size").asInt()).isEqualTo("not really a picture".length());
        assertThat(fixture.http
                        .send(TestHttpClient.request(
                                URI.create(attachment.path("url").asText())))
                        .headers()
                        .firstValue("Content-Type"))
                .contains("image/png");
        assertThat(fixture.fakeDiscord
                        .requests()
                        .requests()
                        .get(0)
                        .body()
                        .path("flags")
                        .asInt())
                .isEqualTo(32768);
    }

    @Test
    void theLogKeepsRequestsAndErrors() {
        fixture.http.register(FakeDiscordFixture.COMMANDS);
        fixture.http.get("/users/1");
        assertThat(fixture.fakeDiscord.requests().count("PUT /applications/{application_id}/commands"))
                .isEqualTo(1);
        var registered = fixture.fakeDiscord.requests().requests().get(0);
        assertThat(registered.route()).isEqualTo("PUT /applications/{application_id}/commands");
        assertThat(registered.body()).hasSize(5);
        assertThat(fixture.fakeDiscord.requests().refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.error().path("code").asInt()).isEqualTo(10013));
    }

    @ParameterizedTest
    @CsvSource({
        "/, evil.example, , 403",
        "/, 127.0.0.1:PORT, http://evil.example, 403",
        "/play/world, evil.example:PORT, , 403",
        "/play/world, localhost:PORT, http://localhost:PORT, 200",
        "/play/world, 127.0.0.1:PORT, http://127.0.0.1:1, 403",
        "/play/world, 127.0.0.1, , 403",
        "/api/v10/gateway, evil.example, , 403",
        "/api/v10/gateway, 127.0.0.1:PORT, , 200",
        "/play/live?as=1, evil.example, , 403",
    })
    void requestsFromOtherHostsAreRefused(String path, String host, @Nullable String origin, int status)
            throws IOException {
        int port = fixture.fakeDiscord.page().getPort();
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n"
                + (origin == null ? "" : "Origin: " + origin + "\r\n") + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(request.replace("PORT", Integer.toString(port)).getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }

    private String studyMessages() {
        return "/channels/" + fixture.adaInStudy().channel().id() + "/messages";
    }
}
