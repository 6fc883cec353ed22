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

    private final Stage stage = Stage.withCommands();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void anEditFillsADeferral() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':5,'data':{'flags':64}}");
        assertThat(stage.adaInStudy().messages()).isEmpty();
        assertThat(stage.wire
                        .patch(stage.wire.webhook(next) + "/messages/@original", "{'content':'there'}")
                        .status())
                .isEqualTo(200);
        Message filled = next.message(SOON);
        assertThat(filled.ephemeral()).isTrue();
        assertThat(filled.loading()).isFalse();
        assertThat(filled.json().path("edited_timestamp").isNull()).isTrue();
        assertThat(stage.linusInStudy().messages()).isEmpty();
    }

    @Test
    void theFirstFollowUpFillsADeferralAndKeepsItsVisibility() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':5}");
        stage.wire.post(stage.wire.webhook(next), "{'content':'first','flags':64}");
        Message first = next.message(SOON);
        assertThat(first.content()).isEqualTo("first");
        assertThat(first.ephemeral()).isFalse();
        stage.wire.post(stage.wire.webhook(next), "{'content':'second','flags':64}");
        Message second = next.followUp(SOON);
        assertThat(second.ephemeral()).isTrue();
        assertThat(stage.linusInStudy().messages()).containsExactly(first);
    }

    @Test
    void followUpsWaitForAnAnswerAndEndWithTheToken() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        String webhook = stage.wire.webhook(next);
        assertThat(stage.wire.post(webhook, "{'content':'x'}").code()).isEqualTo(10015);
        stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}");
        stage.ticker.move(Duration.ofMinutes(15));
        assertThat(stage.wire.post(webhook, "{'content':'x'}").status()).isEqualTo(200);
        stage.ticker.move(Duration.ofSeconds(1));
        assertThat(stage.wire
                        .patch(webhook + "/messages/@original", "{'content':'y'}")
                        .code())
                .isEqualTo(50027);
    }

    @Test
    void aDeletedAnswerIsGone() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}");
        String original = stage.wire.webhook(next) + "/messages/@original";
        assertThat(stage.wire.delete(original).status()).isEqualTo(204);
        assertThat(stage.wire.get(original).code()).isEqualTo(10008);
        assertThat(stage.adaInStudy().messages()).isEmpty();
    }

    @Test
    void anotherInteractionsTokenDoesNotReachAMessage() {
        InteractionOutcome one = stage.adaInStudy().slash("next");
        InteractionOutcome other = stage.linusInStudy().slash("next");
        stage.wire.answer(one, "{'type':4,'data':{'content':'mine','flags':64}}");
        stage.wire.answer(other, "{'type':4,'data':{'content':'yours','flags':64}}");
        String path =
                stage.wire.webhook(other) + "/messages/" + one.message(SOON).id();
        assertThat(stage.wire.patch(path, "{'content':'changed'}").code()).isEqualTo(10008);
    }

    @Test
    void aDeferredUpdateMakesTheSourceTheOriginal() {
        Message shown = shownWithButton();
        InteractionOutcome press = stage.linusInStudy().press(shown.id(), "done");
        stage.wire.answer(press, "{'type':6}");
        stage.wire.patch(stage.wire.webhook(press) + "/messages/@original", "{'content':'later'}");
        assertThat(press.message(SOON).id()).isEqualTo(shown.id());
        assertThat(stage.adaInStudy().messages().get(0).content()).isEqualTo("later");
    }

    private Message shownWithButton() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':4,'data':{'content':'now','components':" + BUTTON + "}}");
        return next.message(SOON);
    }
}
