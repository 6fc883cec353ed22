package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.InteractionTimeout;
import dev.cairn.bot.playground.messages.Mentions;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void anEphemeralAnswerIsVisibleToItsOwnerOnly() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        assertThat(fixture.http
                        .answer(next, "{'type':4,'data':{'content':'hello','flags':64}}")
                        .status())
                .isEqualTo(204);
        Message answer = next.message(SOON);
        assertThat(answer.content()).isEqualTo("hello");
        assertThat(fixture.adaInStudy().messages()).containsExactly(answer);
        assertThat(fixture.linusInStudy().messages()).isEmpty();
        String channel = "/channels/" + answer.channel() + "/messages";
        assertThat(fixture.http.get(channel).json()).isEmpty();
        assertThat(fixture.http.get(channel + "/" + answer.id()).code()).isEqualTo(10008);
    }

    @Test
    void aPublicAnswerAndItsEditsAreVisibleToEveryone() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':4,'data':{'content':'hello'}}");
        Message answer = next.message(SOON);
        assertThat(fixture.linusInStudy().messages()).containsExactly(answer);
        assertThat(fixture.http
                        .patch("/channels/" + answer.channel() + "/messages/" + answer.id(), "{'content':'edited'}")
                        .status())
                .isEqualTo(200);
        assertThat(fixture.linusInStudy().messages().get(0).content()).isEqualTo("edited");
        assertThat(fixture.linusInStudy()
                        .messages()
                        .get(0)
                        .json()
                        .path("edited_timestamp")
                        .isNull())
                .isFalse();
    }

    @Test
    void withResponseTheCallbackReturnsTheMessage() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        JsonNode response = fixture.http
                .post(TestHttpClient.callback(next) + "?with_response=true", "{'type':4,'data':{'content':'x'}}")
                .json();
        assertThat(response.path("resource").path("message").path("content").asText())
                .isEqualTo("x");
        assertThat(response.path("interaction").path("response_message_id").asText())
                .isEqualTo(next.message(SOON).id().toString());
    }

    @Test
    void aSecondAnswerIsRefused() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':5}");
        TestHttpClient.Reply second = fixture.http.answer(next, "{'type':4,'data':{'content':'x'}}");
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.code()).isEqualTo(40060);
    }

    @Test
    void anAnswerAfterThreeSecondsIsRefusedAndThePersonSeesAFailure() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.ticker.move(Duration.ofMillis(3001));
        TestHttpClient.Reply late = fixture.http.answer(next, "{'type':4,'data':{'content':'x'}}");
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.code()).isEqualTo(10062);
        assertThatThrownBy(next::answer).isInstanceOf(InteractionTimeout.class);
    }

    @Test
    void anUnknownInteractionIsRefused() {
        assertThat(fixture.http
                        .post("/interactions/1/none/callback", "{'type':5}")
                        .code())
                .isEqualTo(10062);
    }

    @Test
    void aRefusedAnswerLeavesTheInteractionOpen() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        assertThat(fixture.http.answer(next, "{'type':4,'data':{'content':''}}").code())
                .isEqualTo(50006);
        assertThat(fixture.http
                        .answer(next, "{'type':4,'data':{'content':'x'}}")
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 8, 12, 0})
    void aCommandIsNotAnsweredByACallbackForSomethingElse(int type) {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        TestHttpClient.Reply reply =
                fixture.http.answer(next, "{'type':" + type + ",'data':{'content':'x','choices':[]}}");
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().path("errors").has("type")).isTrue();
    }

    @Test
    void aDeferralTakesNoFlagButEphemeral() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        TestHttpClient.Reply reply = fixture.http.answer(next, "{'type':5,'data':{'flags':32832}}");
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().path("errors").path("data").has("flags")).isTrue();
    }

    @Test
    void tooManyOrTooLongChoicesAreRefused() {
        InteractionOutcome typing = fixture.adaInStudy().complete("next", "roadmap", "m");
        String many = "{'name':'a','value':'b'},".repeat(26);
        String tooMany = "{'type':8,'data':{'choices':[" + many.substring(0, many.length() - 1) + "]}}";
        assertThat(fixture.http.answer(typing, tooMany).code()).isEqualTo(50035);
        String tooLong = "{'type':8,'data':{'choices':[{'name':'" + "n".repeat(101) + "','value':'b'}]}}";
        assertThat(fixture.http.answer(typing, tooLong).code()).isEqualTo(50035);
        assertThat(fixture.http
                        .answer(typing, "{'type':4,'data':{'content':'x'}}")
                        .code())
                .isEqualTo(50035);
    }

    @Test
    void mentionsListWhomAMessagePings() {
        InteractionOutcome loud = fixture.adaInStudy().slash("next");
        String words = "'content':'<@" + fixture.linus.id() + "> @everyone'";
        fixture.http.answer(loud, "{'type':4,'data':{" + words + "}}");
        assertThat(Mentions.pinged(loud.message(SOON))).containsExactly(fixture.linus.id());
        assertThat(Mentions.pingsEveryone(loud.message(SOON))).isTrue();
        InteractionOutcome quiet = fixture.adaInStudy().slash("next");
        fixture.http.answer(quiet, "{'type':4,'data':{" + words + ",'allowed_mentions':{'parse':[]}}}");
        assertThat(Mentions.pinged(quiet.message(SOON))).isEmpty();
        assertThat(Mentions.pingsEveryone(quiet.message(SOON))).isFalse();
    }
}
