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

    private final Stage stage = new Stage();

    @AfterEach
    void closeStage() {
        stage.close();
    }

    @Test
    void anAnswerInPlaceOfTheWorkLeavesItUndoneAsOftenAsAsked() {
        FaultRule spell = stage.standIn.troubles().add(FaultInjectorTest::isMessage, Fault.Answer.of(502), 2);
        assertThat(stage.wire.post(messages(), HELLO).status()).isEqualTo(502);
        assertThat(stage.wire.post(messages(), HELLO).status()).isEqualTo(502);
        assertThat(sent()).isZero();
        assertThat(stage.wire.post(messages(), HELLO).status()).isEqualTo(200);
        assertThat(spell.befallen()).isEqualTo(2);
    }

    @Test
    void anAnswerAfterTheWorkHidesThatItWasDone() {
        stage.standIn.troubles().add(FaultInjectorTest::isMessage, new Fault.AnswerAfter(Fault.Answer.of(500)), 1);
        assertThat(stage.wire.post(messages(), HELLO).status()).isEqualTo(500);
        assertThat(sent()).isOne();
    }

    @Test
    void limitsAreToldAsDiscordTellsThem() {
        stage.standIn
                .troubles()
                .add(FaultInjectorTest::isMessage, Fault.Answer.globallyLimited(Duration.ofMillis(1_200)), 1);
        Wire.Reply limited = stage.wire.post(messages(), HELLO);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(limited.headers().firstValue("X-RateLimit-Global")).hasValue("true");
        assertThat(limited.json().path("retry_after").asDouble()).isEqualTo(1.2);
        stage.standIn.troubles().add(FaultInjectorTest::isMessage, Fault.Answer.routeLimited(Duration.ofSeconds(1)), 1);
        assertThat(stage.wire.post(messages(), HELLO).headers().firstValue("X-RateLimit-Scope"))
                .hasValue("user");
    }

    @Test
    void connectionsAreCutBeforeOrInTheAnswerWhenTheWorkIsDone() {
        stage.standIn.troubles().add(FaultInjectorTest::isMessage, new Fault.Cut(), 1);
        assertThatThrownBy(() -> stage.wire.post(messages(), HELLO)).isInstanceOf(UncheckedIOException.class);
        stage.standIn.troubles().add(FaultInjectorTest::isMessage, new Fault.CutMidway(), 1);
        assertThatThrownBy(() -> stage.wire.post(messages(), HELLO)).isInstanceOf(UncheckedIOException.class);
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void silenceDoesTheWorkAndLossDoesNot() {
        stage.standIn.troubles().add(FaultInjectorTest::isMessage, new Fault.Silence(), 1);
        assertThatThrownBy(this::postWithLittlePatience).hasCauseInstanceOf(HttpTimeoutException.class);
        stage.standIn.troubles().add(FaultInjectorTest::isMessage, new Fault.Loss(), 1);
        assertThatThrownBy(this::postWithLittlePatience).hasCauseInstanceOf(HttpTimeoutException.class);
        assertThat(sent()).isOne();
    }

    @Test
    void aDelayDoesTheWorkAtOnceAndAnswersLater() {
        stage.standIn.troubles().add(FaultInjectorTest::isMessage, new Fault.Delay(Duration.ofMillis(200)));
        long began = System.nanoTime();
        assertThat(stage.wire.post(messages(), HELLO).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        stage.standIn.troubles().clear();
        assertThat(stage.wire.post(messages(), HELLO).status()).isEqualTo(200);
    }

    private static boolean isMessage(ReceivedRequest request) {
        return request.route().equals("POST /channels/{channel_id}/messages");
    }

    private String messages() {
        return "/channels/"
                + ActingUser.of(stage.standIn, stage.ada).inDm().channel().id() + "/messages";
    }

    private int sent() {
        return ActingUser.of(stage.standIn, stage.ada).inDm().messages().size();
    }

    private Wire.Reply postWithLittlePatience() {
        return stage.wire.send(Wire.request(URI.create(stage.standIn.apiUrl() + messages()))
                .timeout(Duration.ofMillis(300))
                .header("Authorization", "Bot " + stage.standIn.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(HELLO.replace('\'', '"'))));
    }
}
