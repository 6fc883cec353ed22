package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests the trouble that the page turns on, and what the page reads of the wire. */
class TroubleSwitchTest {
    private static final String HELLO = "{'content':'hello'}";

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();
    private final String study = fixture.adaInStudy().channel().id().toString();

    @AfterEach
    void close() {
        fixture.close();
    }

    private TestHttpClient.Reply turn(String trouble, boolean on) {
        return turn(trouble, on, study);
    }

    private TestHttpClient.Reply turn(String trouble, boolean on, String channel) {
        return fixture.http.play(
                "/play/trouble",
                "{'as':'" + fixture.ada.id() + "','channel':'" + channel + "','trouble':'" + trouble + "','on':" + on
                        + "}");
    }

    private int send() {
        return fixture.http.post("/channels/" + study + "/messages", HELLO).status();
    }

    @Test
    void eachSecondOfTwoEqualRequestsGetsThrough() {
        assertThat(turn("server-errors", true)
                        .json()
                        .path("on")
                        .path(0)
                        .path("trouble")
                        .asText())
                .isEqualTo("server-errors");
        assertThat(send()).isEqualTo(500);
        assertThat(send()).isEqualTo(200);
        assertThat(send()).isEqualTo(500);
        turn("server-errors", false);
        assertThat(send()).isEqualTo(200);
    }

    @Test
    void rateLimitsSayWhenToTryAgain() {
        turn("rate-limits", true);
        TestHttpClient.Reply limited = fixture.http.post("/channels/" + study + "/messages", HELLO);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(send()).isEqualTo(200);
    }

    @Test
    void aPermissionComesBackWhenItsTroubleIsTurnedOff() {
        turn("missing-permission", true);
        assertThat(send()).isEqualTo(403);
        turn("missing-permission", false);
        assertThat(send()).isEqualTo(200);
    }

    @Test
    void noPermissionIsMissingInADm() {
        String dm = ActingUser.of(fixture.fakeDiscord, fixture.ada)
                .inDm()
                .channel()
                .id()
                .toString();
        TestHttpClient.Reply refused = turn("missing-permission", true, dm);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("error").asText()).contains("Open a channel of a server first");
    }

    @Test
    void unknownTroubleIsRefused() {
        assertThat(turn("earthquake", true).json().path("error").asText()).contains("no trouble called earthquake");
    }

    @Test
    void anOutageAnswersNothingButItsEnd() {
        turn("outage", true);
        assertThat(send()).isEqualTo(503);
        turn("outage", false);
        assertThat(send()).isEqualTo(200);
    }

    @Test
    void theWireShowsTheLatestRequestsAndNoToken() {
        InteractionOutcome used = fixture.adaInStudy().slash("next");
        fixture.http.answer(used, "{'type':5,'data':{'flags':64}}");
        JsonNode exchanges = wire(0);
        JsonNode callback = exchanges.get(exchanges.size() - 1);
        assertThat(callback.path("name").asText()).endsWith("/[redacted]/callback");
        assertThat(callback.path("person").asText()).isEqualTo("Ada");
        assertThat(callback.path("use").asText()).isEqualTo("/next");
        assertThat(exchanges.toString()).doesNotContain(used.interaction().token(), fixture.fakeDiscord.token());
        assertThat(wire(callback.path("revision").asLong())).isEmpty();
    }

    @Test
    void theWireKeepsTwoHundredExchanges() {
        for (int count = 0; count < 210; count++) {
            send();
        }
        JsonNode exchanges = wire(0);
        assertThat(exchanges).hasSize(200);
        assertThat(StreamSupport.stream(exchanges.spliterator(), false))
                .allMatch(each -> each.path("name").asText().endsWith("/messages"));
    }

    private JsonNode wire(long after) {
        return fixture.http.page("/play/wire?after=" + after).json().path("exchanges");
    }
}
