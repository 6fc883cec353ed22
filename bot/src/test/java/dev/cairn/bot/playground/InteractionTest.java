package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InteractionTest {
    private static final String BUTTON =
            "[{'type':1,'components':[{'type':2,'style':1,'label':'Done','custom_id':'done'}]}]";
    private static final Duration SOON = Duration.ofSeconds(2);

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void aCommandReachesTheBotAsDiscordWouldSendIt() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            fixture.adaInStudy()
                    .slash(
                            "roadmap show",
                            Map.of("roadmap", "ml", "member", fixture.linus.id().toString()));
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("type").asInt()).isEqualTo(2);
            JsonNode show = event.path("data").path("options").path(0);
            assertThat(show.path("type").asInt()).isEqualTo(1);
            assertThat(show.path("options").path(0).path("value").asText()).isEqualTo("ml");
            String linus = fixture.linus.id().toString();
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
                    .isEqualTo(fixture.ada.id().toString());
            assertThat(event.path("guild_id").asText())
                    .isEqualTo(fixture.study.id().toString());
            assertThat(event.path("context").asInt(-1)).isZero();
            assertThat(event.path("authorizing_integration_owners").path("0").asText())
                    .isEqualTo(fixture.study.id().toString());
            assertThat(event.has("user")).isFalse();
            for (String field : List.of("app_permissions", "locale", "guild_locale", "entitlements", "channel")) {
                assertThat(event.has(field)).as(field).isTrue();
            }
        }
    }

    @Test
    void inADirectMessageThereIsAUserAndNoMember() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            ActingUser.of(fixture.fakeDiscord, fixture.ada).inDm().slash("next", Map.of("minutes", 30));
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("user").path("id").asText())
                    .isEqualTo(fixture.ada.id().toString());
            assertThat(event.path("context").asInt()).isEqualTo(1);
            assertThat(event.has("member")).isFalse();
            assertThat(event.has("guild_id")).isFalse();
            assertThat(event.path("data").path("options").path(0).path("value").isIntegralNumber())
                    .isTrue();
        }
    }

    @Test
    void anAppInstalledForOneselfWorksBetweenPeople() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            var chat = fixture.fakeDiscord.world().addPrivateChat(fixture.ada, fixture.linus);
            ActingUser.of(fixture.fakeDiscord, fixture.ada).in(chat).slash("next");
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("context").asInt()).isEqualTo(2);
            assertThat(event.path("authorizing_integration_owners").path("1").asText())
                    .isEqualTo(fixture.ada.id().toString());
        }
    }

    @Test
    void autocompleteOffersTheBotsChoices() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            InteractionOutcome typing = fixture.adaInStudy().complete("next", "roadmap", "m");
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("type").asInt()).isEqualTo(4);
            assertThat(event.path("data")
                            .path("options")
                            .path(0)
                            .path("focused")
                            .asBoolean())
                    .isTrue();
            fixture.http.answer(typing, "{'type':8,'data':{'choices':[{'name':'ML','value':'ml'}]}}");
            assertThat(typing.choices().path(0).path("value").asText()).isEqualTo("ml");
        }
    }

    @Test
    void menusNameTheirTarget() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            Message written = fixture.linusInStudy().write("read https://example.org");
            fixture.adaInStudy().messageMenu("Save to library", written);
            JsonNode data = bot.event("INTERACTION_CREATE").path("data");
            assertThat(data.path("type").asInt()).isEqualTo(3);
            assertThat(data.path("resolved")
                            .path("messages")
                            .path(written.id().toString())
                            .path("content")
                            .asText())
                    .contains("example.org");
            fixture.adaInStudy().userMenu("View progress", fixture.linus);
            assertThat(bot.event("INTERACTION_CREATE")
                            .path("data")
                            .path("target_id")
                            .asText())
                    .isEqualTo(fixture.linus.id().toString());
        }
    }

    @Test
    void aPressUpdatesTheMessageItStandsOn() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            Message shown = shownWithButton();
            InteractionOutcome press = fixture.adaInStudy().press(shown.id(), "done");
            JsonNode event =
                    bot.next(frame -> frame.path("d").path("type").asInt() == 3).path("d");
            assertThat(event.path("message").path("id").asText())
                    .isEqualTo(shown.id().toString());
            assertThat(event.path("data").path("component_type").asInt()).isEqualTo(2);
            fixture.http.answer(press, "{'type':7,'data':{'content':'finished','components':[]}}");
            assertThat(press.message(SOON).content()).isEqualTo("finished");
            assertThat(fixture.linusInStudy().messages().get(0).components()).isEmpty();
        }
    }

    private Message shownWithButton() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':4,'data':{'content':'now','components':" + BUTTON + "}}");
        return next.message(SOON);
    }
}
