package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.Refused;
import dev.cairn.bot.playground.interactions.Unanswered;
import dev.cairn.bot.playground.messages.Mentions;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String BUTTON =
            "[{'type':1,'components':[{'type':2,'style':1,'label':'Done','custom_id':'done'}]}]";
    private static final String MODAL = """
            {'type':9,'data':{'custom_id':'m','title':'Log time','components':[
              {'type':18,'label':'Minutes','component':{'type':4,'style':1,'custom_id':'minutes','max_length':3}},
              {'type':18,'label':'Mood','component':{'type':3,'custom_id':'mood','options':[
                {'label':'Good','value':'good'},{'label':'Bad','value':'bad'}]}}]}}""";

    private final Stage stage = Stage.withCommands();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void aCommandReachesTheBotAsDiscordWouldSendIt() {
        try (Socket bot = Socket.ready(stage.standIn)) {
            stage.adaInStudy()
                    .slash(
                            "roadmap show",
                            Map.of("roadmap", "ml", "member", stage.linus.id().toString()));
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("type").asInt()).isEqualTo(2);
            JsonNode show = event.path("data").path("options").path(0);
            assertThat(show.path("type").asInt()).isEqualTo(1);
            assertThat(show.path("options").path(0).path("value").asText()).isEqualTo("ml");
            String linus = stage.linus.id().toString();
            assertThat(event.path("data")
                            .path("resolved")
                            .path("users")
                            .path(linus)
                            .path("global_name")
                            .asText())
                    .isEqualTo("Linus");
            assertThat(event.path("data")
                            .path("resolved")
                            .path("members")
                            .path(linus)
                            .has("permissions"))
                    .isTrue();
            assertThat(event.path("member").path("user").path("id").asText())
                    .isEqualTo(stage.ada.id().toString());
            assertThat(event.path("guild_id").asText())
                    .isEqualTo(stage.study.id().toString());
            assertThat(event.path("context").asInt(-1)).isZero();
            assertThat(event.path("authorizing_integration_owners").path("0").asText())
                    .isEqualTo(stage.study.id().toString());
            assertThat(event.has("user")).isFalse();
            for (String field : List.of("app_permissions", "locale", "guild_locale", "entitlements", "channel")) {
                assertThat(event.has(field)).as(field).isTrue();
            }
        }
    }

    @Test
    void inADirectMessageThereIsAUserAndNoMember() {
        try (Socket bot = Socket.ready(stage.standIn)) {
            stage.standIn.as(stage.ada).inDm().slash("next", Map.of("minutes", 30));
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("user").path("id").asText())
                    .isEqualTo(stage.ada.id().toString());
            assertThat(event.path("context").asInt()).isEqualTo(1);
            assertThat(event.has("member")).isFalse();
            assertThat(event.has("guild_id")).isFalse();
            assertThat(event.path("data").path("options").path(0).path("value").isIntegralNumber())
                    .isTrue();
        }
    }

    @Test
    void anAppInstalledForOneselfWorksBetweenPeople() {
        try (Socket bot = Socket.ready(stage.standIn)) {
            var chat = stage.standIn.world().addPrivateChat(stage.ada, stage.linus);
            stage.standIn.as(stage.ada).in(chat).slash("next");
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("context").asInt()).isEqualTo(2);
            assertThat(event.path("authorizing_integration_owners").path("1").asText())
                    .isEqualTo(stage.ada.id().toString());
        }
    }

    @Test
    void anEphemeralAnswerIsSeenByItsOwnerAlone() {
        Outcome next = stage.adaInStudy().slash("next");
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
        Outcome next = stage.adaInStudy().slash("next");
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
        Outcome next = stage.adaInStudy().slash("next");
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
        Outcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':5}");
        Wire.Reply second = stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}");
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.code()).isEqualTo(40060);
    }

    @Test
    void anAnswerAfterThreeSecondsIsRefusedAndThePersonIsTold() {
        Outcome next = stage.adaInStudy().slash("next");
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
        Outcome next = stage.adaInStudy().slash("next");
        assertThat(stage.wire.answer(next, "{'type':4,'data':{'content':''}}").code())
                .isEqualTo(50006);
        assertThat(stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}").status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 8, 12, 0})
    void aCommandIsNotAnsweredByACallbackForSomethingElse(int type) {
        Outcome next = stage.adaInStudy().slash("next");
        Wire.Reply reply = stage.wire.answer(next, "{'type':" + type + ",'data':{'content':'x','choices':[]}}");
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().path("errors").has("type")).isTrue();
    }

    @Test
    void aDeferralTakesNoFlagButEphemeral() {
        Outcome next = stage.adaInStudy().slash("next");
        Wire.Reply reply = stage.wire.answer(next, "{'type':5,'data':{'flags':32832}}");
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().path("errors").path("data").has("flags")).isTrue();
    }

    @Test
    void anEditFillsADeferral() {
        Outcome next = stage.adaInStudy().slash("next");
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
        Outcome next = stage.adaInStudy().slash("next");
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
        Outcome next = stage.adaInStudy().slash("next");
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
        Outcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':4,'data':{'content':'x'}}");
        String original = stage.wire.webhook(next) + "/messages/@original";
        assertThat(stage.wire.delete(original).status()).isEqualTo(204);
        assertThat(stage.wire.get(original).code()).isEqualTo(10008);
        assertThat(stage.adaInStudy().messages()).isEmpty();
    }

    @Test
    void anotherInteractionsTokenDoesNotReachAMessage() {
        Outcome one = stage.adaInStudy().slash("next");
        Outcome other = stage.linusInStudy().slash("next");
        stage.wire.answer(one, "{'type':4,'data':{'content':'mine','flags':64}}");
        stage.wire.answer(other, "{'type':4,'data':{'content':'yours','flags':64}}");
        String path =
                stage.wire.webhook(other) + "/messages/" + one.message(SOON).id();
        assertThat(stage.wire.patch(path, "{'content':'changed'}").code()).isEqualTo(10008);
    }

    @Test
    void aPressUpdatesTheMessageItStandsOn() {
        try (Socket bot = Socket.ready(stage.standIn)) {
            Message shown = shownWithButton();
            Outcome press = stage.adaInStudy().press(shown.id(), "done");
            JsonNode event =
                    bot.next(frame -> frame.path("d").path("type").asInt() == 3).path("d");
            assertThat(event.path("message").path("id").asText())
                    .isEqualTo(shown.id().toString());
            assertThat(event.path("data").path("component_type").asInt()).isEqualTo(2);
            stage.wire.answer(press, "{'type':7,'data':{'content':'finished','components':[]}}");
            assertThat(press.message(SOON).content()).isEqualTo("finished");
            assertThat(stage.linusInStudy().messages().get(0).components()).isEmpty();
        }
    }

    @Test
    void aDeferredUpdateMakesTheSourceTheOriginal() {
        Message shown = shownWithButton();
        Outcome press = stage.linusInStudy().press(shown.id(), "done");
        stage.wire.answer(press, "{'type':6}");
        stage.wire.patch(stage.wire.webhook(press) + "/messages/@original", "{'content':'later'}");
        assertThat(press.message(SOON).id()).isEqualTo(shown.id());
        assertThat(stage.adaInStudy().messages().get(0).content()).isEqualTo("later");
    }

    @Test
    void whatIsNotThereCannotBePressed() {
        Message shown = shownWithButton();
        Seat linusElsewhere = stage.standIn.as(stage.linus).inDm();
        assertThatThrownBy(() -> linusElsewhere.press(shown.id(), "done")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> stage.adaInStudy().press(shown.id(), "other")).isInstanceOf(Refused.class);
    }

    @Test
    void aModalIsFilledAndSubmitted() {
        try (Socket bot = Socket.ready(stage.standIn)) {
            Outcome opener = stage.adaInStudy().slash("next");
            assertThat(stage.wire.answer(opener, MODAL).status()).isEqualTo(204);
            assertThat(opener.modal(SOON).path("title").asText()).isEqualTo("Log time");
            Outcome submitted = stage.adaInStudy().submit(opener, Map.of("minutes", "30", "mood", List.of("good")));
            JsonNode data = bot.next(frame -> frame.path("d").path("type").asInt() == 5)
                    .path("d")
                    .path("data");
            assertThat(data.path("components").path(0).path("type").asInt()).isEqualTo(18);
            assertThat(data.path("components")
                            .path(0)
                            .path("component")
                            .path("value")
                            .asText())
                    .isEqualTo("30");
            assertThat(data.path("components")
                            .path(1)
                            .path("component")
                            .path("values")
                            .path(0)
                            .asText())
                    .isEqualTo("good");
            assertThat(stage.wire.answer(submitted, MODAL).code()).isEqualTo(50035);
            assertThat(stage.wire
                            .answer(submitted, "{'type':7,'data':{'content':'x'}}")
                            .code())
                    .isEqualTo(50035);
            assertThat(stage.wire
                            .answer(submitted, "{'type':4,'data':{'content':'x'}}")
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void aModalIsCheckedBeforeItIsSubmitted() {
        Outcome opener = stage.adaInStudy().slash("next");
        stage.wire.answer(opener, MODAL);
        Seat ada = stage.adaInStudy();
        assertThatThrownBy(() -> ada.submit(opener, Map.of("mood", "good")))
                .hasMessageContaining("minutes is required");
        assertThatThrownBy(() -> ada.submit(opener, Map.of("minutes", "3000", "mood", "good")))
                .hasMessageContaining("characters");
        assertThatThrownBy(() -> ada.submit(opener, Map.of("minutes", "30", "mood", "fine")))
                .hasMessageContaining("no option fine");
        assertThatThrownBy(() -> stage.linusInStudy().submit(opener, Map.of())).hasMessageContaining("no such modal");
    }

    @Test
    void completionOffersTheBotsChoices() {
        try (Socket bot = Socket.ready(stage.standIn)) {
            Outcome typing = stage.adaInStudy().complete("next", "roadmap", "m");
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("type").asInt()).isEqualTo(4);
            assertThat(event.path("data")
                            .path("options")
                            .path(0)
                            .path("focused")
                            .asBoolean())
                    .isTrue();
            stage.wire.answer(typing, "{'type':8,'data':{'choices':[{'name':'ML','value':'ml'}]}}");
            assertThat(typing.choices().path(0).path("value").asText()).isEqualTo("ml");
        }
    }

    @Test
    void tooManyOrTooLongChoicesAreRefused() {
        Outcome typing = stage.adaInStudy().complete("next", "roadmap", "m");
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
    void theClientRefusesWhatIsWronglyTyped() {
        Seat ada = stage.adaInStudy();
        assertThatThrownBy(() -> ada.slash("next", Map.of("minutes", 1))).hasMessageContaining("between 5 and 240");
        assertThatThrownBy(() -> ada.slash("next", Map.of("minutes", "ten"))).hasMessageContaining("number");
        assertThatThrownBy(() -> ada.slash("roadmap show")).hasMessageContaining("roadmap is required");
        assertThatThrownBy(() -> ada.slash("roadmap")).hasMessageContaining("needs a subcommand");
        assertThatThrownBy(() -> ada.slash("nothing")).hasMessageContaining("no command");
        assertThatThrownBy(() -> ada.slash("next", Map.of("colour", "red"))).hasMessageContaining("no option colour");
    }

    @Test
    void aCommandIsOfferedOnlyWhereAndToWhomItIsMeant() {
        Seat dm = stage.standIn.as(stage.ada).inDm();
        assertThatThrownBy(() -> dm.slash("roadmap show", Map.of("roadmap", "ml")))
                .hasMessageContaining("not offered");
        assertThatThrownBy(() -> stage.linusInStudy().slash("server")).hasMessageContaining("permissions");
        assertThat(stage.adaInStudy().slash("server").interaction().channel().name())
                .isEqualTo("study");
    }

    @Test
    void menusNameTheirTarget() {
        try (Socket bot = Socket.ready(stage.standIn)) {
            Message written = stage.linusInStudy().write("read https://example.org");
            stage.adaInStudy().messageMenu("Save to library", written);
            JsonNode data = bot.event("INTERACTION_CREATE").path("data");
            assertThat(data.path("type").asInt()).isEqualTo(3);
            assertThat(data.path("resolved")
                            .path("messages")
                            .path(written.id().toString())
                            .path("content")
                            .asText())
                    .contains("example.org");
            stage.adaInStudy().userMenu("View progress", stage.linus);
            assertThat(bot.event("INTERACTION_CREATE")
                            .path("data")
                            .path("target_id")
                            .asText())
                    .isEqualTo(stage.linus.id().toString());
        }
    }

    @Test
    void aMessageSaysWhomItWouldPing() {
        Outcome loud = stage.adaInStudy().slash("next");
        String words = "'content':'<@" + stage.linus.id() + "> @everyone'";
        stage.wire.answer(loud, "{'type':4,'data':{" + words + "}}");
        assertThat(Mentions.pinged(loud.message(SOON))).containsExactly(stage.linus.id());
        assertThat(Mentions.pingsEveryone(loud.message(SOON))).isTrue();
        Outcome quiet = stage.adaInStudy().slash("next");
        stage.wire.answer(quiet, "{'type':4,'data':{" + words + ",'allowed_mentions':{'parse':[]}}}");
        assertThat(Mentions.pinged(quiet.message(SOON))).isEmpty();
        assertThat(Mentions.pingsEveryone(quiet.message(SOON))).isFalse();
    }

    private Message shownWithButton() {
        Outcome next = stage.adaInStudy().slash("next");
        stage.wire.answer(next, "{'type':4,'data':{'content':'now','components':" + BUTTON + "}}");
        return next.message(SOON);
    }
}
