package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final String BUTTON =
            "[{'type':1,'components':[{'type':2,'style':1,'label':'Done','custom_id':'done'}]}]";
    private static final Duration SOON = Duration.ofSeconds(2);

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void anEditFillsADeferral() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':5,'data':{'flags':64}}");
        assertThat(fixture.adaInStudy().messages()).isEmpty();
        assertThat(fixture.http
                        .patch(fixture.http.webhook(next) + "/messages/@original", "{'content':'there'}")
                        .status())
                .isEqualTo(200);
        Message filled = next.message(SOON);
        assertThat(filled.ephemeral()).isTrue();
        assertThat(filled.loading()).isFalse();
        assertThat(filled.json().path("edited_timestamp").isNull()).isTrue();
        assertThat(fixture.linusInStudy().messages()).isEmpty();
    }

    @Test
    void theFirstFollowUpFillsADeferralAndKeepsItsVisibility() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':5}");
        fixture.http.post(fixture.http.webhook(next), "{'content':'first','flags':64}");
        Message first = next.message(SOON);
        assertThat(first.content()).isEqualTo("first");
        assertThat(first.ephemeral()).isFalse();
        fixture.http.post(fixture.http.webhook(next), "{'content':'second','flags':64}");
        Message second = next.followUp(SOON);
        assertThat(second.ephemeral()).isTrue();
        assertThat(fixture.linusInStudy().messages()).containsExactly(first);
    }

    @Test
    void followUpsWaitForAnAnswerAndEndWithTheToken() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        String webhook = fixture.http.webhook(next);
        assertThat(fixture.http.post(webhook, "{'content':'x'}").code()).isEqualTo(10015);
        fixture.http.answer(next, "{'type':4,'data':{'content':'x'}}");
        fixture.ticker.move(Duration.ofMinutes(15));
        assertThat(fixture.http.post(webhook, "{'content':'x'}").status()).isEqualTo(200);
        fixture.ticker.move(Duration.ofSeconds(1));
        assertThat(fixture.http
                        .patch(webhook + "/messages/@original", "{'content':'y'}")
                        .code())
                .isEqualTo(50027);
    }

    @Test
    void aTokenDiesFifteenMinutesLaterByTheMovedClockToo() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':4,'data':{'content':'x'}}");

        fixture.fakeDiscord.world().moveTo(fixture.fakeDiscord.clock().instant().plus(Duration.ofMinutes(16)));

        assertThat(fixture.http
                        .patch(fixture.http.webhook(next) + "/messages/@original", "{'content':'y'}")
                        .code())
                .isEqualTo(50027);
    }

    @Test
    void aDeferredAnswerThatNeverComesIsGivenUpWithItsToken() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':5,'data':{'flags':64}}");
        try (TestWebSocket page =
                TestWebSocket.live(fixture.fakeDiscord, fixture.ada.id().toString())) {
            fixture.fakeDiscord
                    .world()
                    .moveTo(fixture.fakeDiscord.clock().instant().plus(Duration.ofMinutes(16)));

            assertThat(page.next(event -> event.path("type").asText().equals("failed"))
                            .path("interaction")
                            .asText())
                    .isEqualTo(next.interaction().id().toString());
        }
        assertThat(fixture.adaInStudy().channel().messages()).isEmpty();
    }

    @Test
    void aDeletedAnswerIsGone() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':4,'data':{'content':'x'}}");
        String original = fixture.http.webhook(next) + "/messages/@original";
        assertThat(fixture.http.delete(original).status()).isEqualTo(204);
        assertThat(fixture.http.get(original).code()).isEqualTo(10008);
        assertThat(fixture.adaInStudy().messages()).isEmpty();
    }

    @Test
    void anotherInteractionsTokenDoesNotReachAMessage() {
        InteractionOutcome one = fixture.adaInStudy().slash("next");
        InteractionOutcome other = fixture.linusInStudy().slash("next");
        fixture.http.answer(one, "{'type':4,'data':{'content':'mine','flags':64}}");
        fixture.http.answer(other, "{'type':4,'data':{'content':'yours','flags':64}}");
        String path =
                fixture.http.webhook(other) + "/messages/" + one.message(SOON).id();
        assertThat(fixture.http.patch(path, "{'content':'changed'}").code()).isEqualTo(10008);
    }

    @Test
    void aDeferredUpdateMakesTheSourceTheOriginal() {
        Message shown = shownWithButton();
        InteractionOutcome press = fixture.linusInStudy().press(shown.id(), "done");
        fixture.http.answer(press, "{'type':6}");
        fixture.http.patch(fixture.http.webhook(press) + "/messages/@original", "{'content':'later'}");
        assertThat(press.message(SOON).id()).isEqualTo(shown.id());
        assertThat(fixture.adaInStudy().messages().get(0).content()).isEqualTo("later");
    }

    private Message shownWithButton() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':4,'data':{'content':'now','components':" + BUTTON + "}}");
        return next.message(SOON);
    }
}
