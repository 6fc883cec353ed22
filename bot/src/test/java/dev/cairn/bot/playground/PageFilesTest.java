package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files the page has, and that no other page may use it or what it speaks to. */
class PageFilesTest {
    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void noOtherSiteMayFrameThePage() {
        assertThat(file("").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
    }

    @Test
    void aFormFromAnotherPageIsRefused() {
        String body = "{\"as\":\"" + fixture.ada.id() + "\",\"channel\":\""
                + fixture.adaInStudy().channel().id() + "\"}";
        TestHttpClient.Reply reply = fixture.http.send(
                TestHttpClient.request(fixture.fakeDiscord.page().resolve("/play/read"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(body)));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(fixture.http.play("/play/read", body).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../StandIn.class", "/%2e%2e/StandIn.class", "/StandIn.class", "/nothing.js", "//etc/passwd"})
    void onlyThePagesOwnFilesAreServed(String path) {
        URI uri = URI.create("http://127.0.0.1:" + fixture.fakeDiscord.page().getPort() + path);
        assertThat(fixture.http.send(TestHttpClient.request(uri)).status()).isEqualTo(404);
    }

    @Test
    void thePageNeedsOneStylesheetAndOneModule() {
        assertThat(Pattern.compile("(?:href|src)=\"(?!data:)([^\"]+)\"")
                        .matcher(file("").body())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("page.css", "page.js");
        assertThat(file("page.css").body()).contains("#composer", "#clock-panel", "#backstage");
        assertThat(file("page.js").body()).contains("// app.js", "// places.js").doesNotContain("\nimport ");
    }

    @Test
    void aLiveFeedOpenedFromElsewhereIsRefused() {
        URI live = URI.create(
                fixture.fakeDiscord.page().toString().replace("http:", "ws:") + "play/live?as=" + fixture.ada.id());
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", "http://evil.example");
        assertThatThrownBy(() ->
                        builder.buildAsync(live, new WebSocket.Listener() {}).join())
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .hasStackTraceContaining("403");
    }

    private HttpResponse<String> file(String name) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(fixture.fakeDiscord.page().resolve(name))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
