package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.faults.FaultRule;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultInjectorTest {
    private static final String HELLO = "{'content':'hello'}";

    private final FakeDiscordFixture fixture = new FakeDiscordFixture();

    @AfterEach
    void closeFixture() {
        fixture.close();
    }

    @Test
    void anInjectedAnswerReplacesTheRequestAsOftenAsAsked() {
        FaultRule rule = fixture.fakeDiscord.faults().add(FaultInjectorTest::isMessage, Fault.Answer.of(502), 2);
        assertThat(fixture.http.post(messages(), HELLO).status()).isEqualTo(502);
        assertThat(fixture.http.post(messages(), HELLO).status()).isEqualTo(502);
        assertThat(sent()).isZero();
        assertThat(fixture.http.post(messages(), HELLO).status()).isEqualTo(200);
        assertThat(rule.appliedCount()).isEqualTo(2);
    }

    @Test
    void anInjectedAnswerCanHideAnExecutedRequest() {
        fixture.fakeDiscord.faults().add(FaultInjectorTest::isMessage, new Fault.AnswerAfter(Fault.Answer.of(500)), 1);
        assertThat(fixture.http.post(messages(), HELLO).status()).isEqualTo(500);
        assertThat(sent()).isOne();
    }

    @Test
    void injectedRateLimitsHaveDiscordsForm() {
        fixture.fakeDiscord
                .faults()
                .add(FaultInjectorTest::isMessage, Fault.Answer.globallyLimited(Duration.ofMillis(1_200)), 1);
        TestHttpClient.Reply limited = fixture.http.post(messages(), HELLO);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(limited.headers().firstValue("X-RateLimit-Global")).hasValue("true");
        assertThat(limited.json().path("retry_after").asDouble()).isEqualTo(1.2);
        fixture.fakeDiscord
                .faults()
                .add(FaultInjectorTest::isMessage, Fault.Answer.routeLimited(Duration.ofSeconds(1)), 1);
        assertThat(fixture.http.post(messages(), HELLO).headers().firstValue("X-RateLimit-Scope"))
                .hasValue("user");
    }

    @Test
    void connectionsAreCutBeforeOrDuringTheResponseOfAnExecutedRequest() {
        fixture.fakeDiscord.faults().add(FaultInjectorTest::isMessage, new Fault.Cut(), 1);
        assertThatThrownBy(() -> fixture.http.post(messages(), HELLO)).isInstanceOf(UncheckedIOException.class);
        fixture.fakeDiscord.faults().add(FaultInjectorTest::isMessage, new Fault.CutMidway(), 1);
        assertThatThrownBy(() -> fixture.http.post(messages(), HELLO)).isInstanceOf(UncheckedIOException.class);
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void silenceExecutesTheRequestAndLossDoesNot() {
        fixture.fakeDiscord.faults().add(FaultInjectorTest::isMessage, new Fault.Silence(), 1);
        assertThatThrownBy(this::postWithLittlePatience).hasCauseInstanceOf(HttpTimeoutException.class);
        fixture.fakeDiscord.faults().add(FaultInjectorTest::isMessage, new Fault.Loss(), 1);
        assertThatThrownBy(this::postWithLittlePatience).hasCauseInstanceOf(HttpTimeoutException.class);
        assertThat(sent()).isOne();
    }

    @Test
    void aDelayExecutesTheRequestAtOnceAndAnswersLater() {
        fixture.fakeDiscord.faults().add(FaultInjectorTest::isMessage, new Fault.Delay(Duration.ofMillis(200)));
        long began = System.nanoTime();
        assertThat(fixture.http.post(messages(), HELLO).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        fixture.fakeDiscord.faults().clear();
        assertThat(fixture.http.post(messages(), HELLO).status()).isEqualTo(200);
    }

    private static boolean isMessage(ReceivedRequest request) {
        return request.route().equals("POST /channels/{channel_id}/messages");
    }

    private String messages() {
        return "/channels/"
                + ActingUser.of(fixture.fakeDiscord, fixture.ada)
                        .inDm()
                        .channel()
                        .id() + "/messages";
    }

    private int sent() {
        return ActingUser.of(fixture.fakeDiscord, fixture.ada).inDm().messages().size();
    }

    private TestHttpClient.Reply postWithLittlePatience() {
        return fixture.http.send(TestHttpClient.request(URI.create(fixture.fakeDiscord.apiUrl() + messages()))
                .timeout(Duration.ofMillis(300))
                .header("Authorization", "Bot " + fixture.fakeDiscord.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(HELLO.replace('\'', '"'))));
    }
}
