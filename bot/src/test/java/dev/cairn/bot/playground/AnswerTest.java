package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.Unanswered;
import dev.cairn.bot.playground.messages.Mentions;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Stage stage = Stage.withCommands();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void anEphemeralAnswerIsSeenByItsOwnerAlone() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        assertThat(stage.wire
                        .answer(next, "{'type':4,'data':{'content':'hello','flags':64}}")
                        .status())
                .isEqualTo(204);
        Message answer = next.message(SOON);
        assertThat(answer.content()).isEqualTo("hello");
        assertThat(stage.adaInStudy().messages()).containsExactly(answer);
        assertThat(stage.linusInStudy().messages()).isEmpty();
        String channel = "/channels/" + answer.channel() + "/messages";
        assertThat(stage.wire.get(channel).json()).isEmpty();
        assertThat(stage.wire.get(channel + "/" + answer.id()).code()).isEqualTo(10008);
    }

    @Test
    void aPublicAnswerIsSeenByAllAndEditedByAll() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':4,'data':{'content':'hello'}}");
        Message answer = next.message(SOON);
        assertThat(stage.linusInStudy().messages()).containsExactly(answer);
        assertThat(stage.wire
                        .patch("/channels/" + answer.channel() + "/messages/" + answer.id(), "{'content':'edited'}")
                        .status())
                .isEqualTo(200);
        assertThat(stage.linusInStudy().messages().get(0).content()).isEqualTo("edited");
        assertThat(stage.linusInStudy()
                        .messages()
                        .get(0)
                        .json()
                        .path("edited_timestamp")
                        .isNull())
                .isFalse();
    }

    @Test
    void withResponseTheCallbackTellsTheMessage() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        JsonNode response = stage.wire
                .post(Wire.callback(next) + "?with_response=true", "{'type':4,'data':{'content':'x'}}")
                .json();
        assertThat(response.path("resource").path("message").path("content").asText())
                .isEqualTo("x");
        assertThat(response.path("interaction").path("response_message_id").asText())
                .isEqualTo(next.message(SOON).id().toString());
    }

    @Test
    void aSecondAnswerIsRefused() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':5}");
        Wire.Reply second = stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}");
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.code()).isEqualTo(40060);
    }

    @Test
    void anAnswerAfterThreeSecondsIsRefusedAndThePersonIsTold() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        stage.ticker.move(Duration.ofMillis(3001));
        Wire.Reply late = stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}");
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.code()).isEqualTo(10062);
        assertThatThrownBy(next::answer).isInstanceOf(Unanswered.class);
    }

    @Test
    void anUnknownInteractionIsRefused() {
        assertThat(stage.wire
                        .post("/interactions/1/none/callback", "{'type':5}")
                        .code())
                .isEqualTo(10062);
    }

    @Test
    void aRefusedAnswerLeavesTheInteractionOpen() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        assertThat(stage.wire.answer(next, "{'type':4,'data':{'content':''}}").code())
                .isEqualTo(50006);
        assertThat(stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}").status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 8, 12, 0})
    void aCommandIsNotAnsweredByACallbackForSomethingElse(int type) {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        Wire.Reply reply = stage.wire.answer(next, "{'type':" + type + ",'data':{'content':'x','choices':[]}}");
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().path("errors").has("type")).isTrue();
    }

    @Test
    void aDeferralTakesNoFlagButEphemeral() {
        InteractionOutcome next = stage.adaInStudy().slash("next");
        Wire.Reply reply = stage.wire.answer(next, "{'type':5,'data':{'flags':32832}}");
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().path("errors").path("data").has("flags")).isTrue();
    }

    @Test
    void tooManyOrTooLongChoicesAreRefused() {
        InteractionOutcome typing = stage.adaInStudy().complete("next", "roadmap", "m");
        String many = "{'name':'a','value':'b'},".repeat(26);
        String tooMany = "{'type':8,'data':{'choices':[" + many.substring(0, many.length() - 1) + "]}}";
        assertThat(stage.wire.answer(typing, tooMany).code()).isEqualTo(50035);
        String tooLong = "{'type':8,'data':{'choices':[{'name':'" + "n".repeat(101) + "','value':'b'}]}}";
        assertThat(stage.wire.answer(typing, tooLong).code()).isEqualTo(50035);
        assertThat(stage.wire
                        .answer(typing, "{'type':4,'data':{'content':'x'}}")
                        .code())
                .isEqualTo(50035);
    }

    @Test
    void aMessageSaysWhomItWouldPing() {
        InteractionOutcome loud = stage.adaInStudy().slash("next");
        String words = "'content':'<@" + stage.linus.id() + "> @everyone'";
        stage.wire.answer(loud, "{'type':4,'data':{" + words + "}}");
        assertThat(Mentions.pinged(loud.message(SOON))).containsExactly(stage.linus.id());
        assertThat(Mentions.pingsEveryone(loud.message(SOON))).isTrue();
        InteractionOutcome quiet = stage.adaInStudy().slash("next");
        stage.wire.answer(quiet, "{'type':4,'data':{" + words + ",'allowed_mentions':{'parse':[]}}}");
        assertThat(Mentions.pinged(quiet.message(SOON))).isEmpty();
        assertThat(Mentions.pingsEveryone(quiet.message(SOON))).isFalse();
    }
}
