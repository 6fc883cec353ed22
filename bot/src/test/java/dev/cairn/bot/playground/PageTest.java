package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page reads and does by its JSON API, and what it is sent of what happens. */
class PageTest {
    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();
    private final String channel = fixture.adaInStudy().channel().id().toString();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void theDefaultWorldHasFourLearnersAndAnAdminInTwoServers() {
        JsonNode world = fixture.http.page("/play/world").json();
        assertThat(world.path("people")).hasSize(5);
        assertThat(world.path("dms")).hasSize(5);
        assertThat(world.path("servers").path(0).path("name").asText()).isEqualTo("ML study group");
        assertThat(world.path("servers").path(0).path("members")).hasSize(5);
        assertThat(world.path("servers").path(1).path("members")).hasSize(3);
        assertThat(world.path("ready").asBoolean(true)).isFalse();
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            bot.event("GUILD_CREATE");
            assertThat(fixture.http.page("/play/world").json().path("ready").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void thePageKnowsWhoMayManageAServer() {
        JsonNode permissions =
                fixture.http.page("/play/world").json().path("servers").path(0).path("permissions");
        assertThat(permissions.path(fixture.ada.id().toString()).asLong() & Member.MANAGE_SERVER)
                .isNotZero();
        assertThat(permissions.path(fixture.linus.id().toString()).asLong() & Member.MANAGE_SERVER)
                .isZero();
    }

    @Test
    void aCommandsAnswersAreSentToThoseWhoSeeThem() {
        try (TestWebSocket ada =
                        TestWebSocket.live(fixture.fakeDiscord, fixture.ada.id().toString());
                TestWebSocket linus = TestWebSocket.live(
                        fixture.fakeDiscord, fixture.linus.id().toString());
                TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            TestHttpClient.Reply started =
                    fixture.http.play("/play/command", command("next", "'options':{'minutes':30}"));
            assertThat(started.status()).isEqualTo(202);
            String interaction = started.json().path("interaction").asText();
            JsonNode event = bot.event("INTERACTION_CREATE");
            assertThat(event.path("id").asText()).isEqualTo(interaction);
            String callback =
                    "/interactions/" + interaction + "/" + event.path("token").asText() + "/callback";
            fixture.http.post(callback, "{'type':5,'data':{'flags':64}}");
            JsonNode thinking = ada.next(type("thinking"));
            assertThat(thinking.path("name").asText()).isEqualTo("/next");
            assertThat(thinking.path("ephemeral").asBoolean()).isTrue();
            String webhook = "/webhooks/" + fixture.fakeDiscord.world().bot().id() + "/"
                    + event.path("token").asText();
            fixture.http.patch(webhook + "/messages/@original", "{'content':'unit one'}");
            JsonNode message = ada.next(type("message")).path("message");
            assertThat(message.path("interaction").path("id").asText()).isEqualTo(interaction);
            assertThat(message.path("for").asText()).isEqualTo(fixture.ada.id().toString());
            assertThat(message.path("edited").asBoolean(true)).isFalse();
            fixture.http.post(webhook, "{'content':'for all'}");
            assertThat(linus.next(type("message"))
                            .path("message")
                            .path("content")
                            .asText())
                    .isEqualTo("for all");
        }
        assertThat(messages(fixture.ada.id().toString())).hasSize(2);
        assertThat(messages(fixture.linus.id().toString())).hasSize(1);
    }

    @Test
    void pressesAcknowledgementsAndModalsAreSentToThePage() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(
                next,
                "{'type':4,'data':{'content':'x','components':[{'type':1,'components':[{'type':2,'style':1,'label':'x','custom_id':'b'}]}]}}");
        String message = next.message(Duration.ofSeconds(2)).id().toString();
        try (TestWebSocket ada =
                        TestWebSocket.live(fixture.fakeDiscord, fixture.ada.id().toString());
                TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            String press = "{'as':'" + fixture.ada.id() + "','channel':'" + channel + "','message':'" + message
                    + "','customId':'b'}";
            fixture.http.play("/play/press", press);
            fixture.http.post(callback(bot), "{'type':6}");
            ada.next(type("settled"));
            String opener = fixture.http
                    .play("/play/press", press)
                    .json()
                    .path("interaction")
                    .asText();
            fixture.http.post(
                    callback(bot),
                    "{'type':9,'data':{'title':'T','custom_id':'m','components':[{'type':18,'label':'L','component':{'type':4,'style':1,'custom_id':'f'}}]}}");
            assertThat(ada.next(type("modal")).path("modal").path("title").asText())
                    .isEqualTo("T");
            TestHttpClient.Reply submitted = fixture.http.play(
                    "/play/submit",
                    "{'as':'" + fixture.ada.id() + "','modal':'" + opener + "','fields':{'f':'words'}}");
            assertThat(submitted.status()).isEqualTo(202);
            fixture.http.post(callback(bot), "{'type':7,'data':{'content':'thanks'}}");
            assertThat(ada.next(type("edit")).path("message").path("content").asText())
                    .isEqualTo("thanks");
        }
    }

    @Test
    void aUserCommandTargetsItsPerson() {
        String linus = fixture.linus.id().toString();
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            TestHttpClient.Reply started = fixture.http.play(
                    "/play/user-menu",
                    "{'as':'" + fixture.ada.id() + "','channel':'"
                            + fixture.adaInStudy().channel().id() + "','name':'View progress','target':'" + linus
                            + "'}");

            JsonNode data = bot.event("INTERACTION_CREATE").path("data");
            assertThat(started.status()).isEqualTo(202);
            assertThat(data.path("type").asInt()).isEqualTo(2);
            assertThat(data.path("target_id").asText()).isEqualTo(linus);
            assertThat(data.at("/resolved/users").path(linus).path("id").asText())
                    .isEqualTo(linus);
        }
    }

    @Test
    void whatAPersonWritesIsSeenByEverybodyAndHasAMenu() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord);
                TestWebSocket linus = TestWebSocket.live(
                        fixture.fakeDiscord, fixture.linus.id().toString())) {
            TestHttpClient.Reply written = fixture.http.play(
                    "/play/message",
                    "{'as':'" + fixture.ada.id() + "','channel':'" + channel
                            + "','content':'see https://example.org'}");
            JsonNode message = linus.next(type("message")).path("message");
            fixture.http.play(
                    "/play/message-menu",
                    "{'as':'" + fixture.linus.id() + "','channel':'" + channel
                            + "','name':'Save to library','message':'"
                            + message.path("id").asText() + "'}");

            assertThat(written.status()).isEqualTo(201);
            assertThat(message.path("content").asText()).isEqualTo("see https://example.org");
            JsonNode data = bot.event("INTERACTION_CREATE").path("data");
            assertThat(data.path("type").asInt()).isEqualTo(3);
            assertThat(data.path("target_id").asText())
                    .isEqualTo(written.json().path("message").asText());
        }
    }

    @Test
    void anEmptyMessageOrOneTooLongIsRefused() {
        for (String content : List.of(" ", "x".repeat(2001))) {
            assertThat(fixture.http
                            .play(
                                    "/play/message",
                                    "{'as':'" + fixture.ada.id() + "','channel':'" + channel + "','content':'" + content
                                            + "'}")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void whoMayNotWriteInAServerDoesNot() {
        fixture.fakeDiscord
                .world()
                .admit(fixture.fakeDiscord.world().servers().iterator().next(), fixture.linus, Member.VIEW_CHANNEL);

        assertThat(fixture.http
                        .play(
                                "/play/message",
                                "{'as':'" + fixture.linus.id() + "','channel':'" + channel + "','content':'x'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatSomebodyHasNotReadIsCountedForThemAlone() {
        fixture.linusInStudy().write("one");
        fixture.linusInStudy().write("two");
        assertThat(unread(fixture.ada)).isEqualTo(2);
        assertThat(unread(fixture.linus)).isZero();

        fixture.http.play("/play/read", "{'as':'" + fixture.ada.id() + "','channel':'" + channel + "'}");

        assertThat(unread(fixture.ada)).isZero();
        assertThat(unread(fixture.fakeDiscord.world().people().stream()
                        .filter(person -> person.name().equals("Alan"))
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(2);
    }

    @Test
    void othersAreToldWhoGotADirectMessageAndNotWhatItSays() {
        try (TestWebSocket linus =
                TestWebSocket.live(fixture.fakeDiscord, fixture.linus.id().toString())) {
            fixture.http.post("/channels/" + dmOf(fixture.ada) + "/messages", "{'content':'time to study'}");

            JsonNode event = linus.next(type("direct-message"));

            assertThat(event.path("person").asText()).isEqualTo(fixture.ada.id().toString());
            assertThat(event.toString()).doesNotContain("time to study");
        }
        JsonNode people = fixture.http.page("/play/world").json().path("people");
        assertThat(people.path(0).path("unread").asInt()).isEqualTo(1);
        assertThat(people.path(1).path("unread").asInt()).isZero();
    }

    @Test
    void autocompleteAnswersWithChoices() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            CompletableFuture<TestHttpClient.Reply> typed = CompletableFuture.supplyAsync(() -> fixture.http.play(
                    "/play/complete", command("next", "'options':{'roadmap':'m'},'focused':'roadmap'")));
            fixture.http.post(callback(bot), "{'type':8,'data':{'choices':[{'name':'ML','value':'ml'}]}}");
            assertThat(typed.join().json().path("choices").path(0).path("name").asText())
                    .isEqualTo("ML");
        }
    }

    @Test
    void invalidPageRequestsGetAnExplanation() {
        TestHttpClient.Reply reply = fixture.http.play("/play/command", command("next", "'options':{'minutes':1}"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").asText()).contains("minutes");
        assertThat(fixture.http.play("/play/command", "{'as':'1'}").status()).isEqualTo(400);
        assertThat(fixture.http.play("/play/command", "[[").status()).isEqualTo(400);
    }

    private String dmOf(User person) {
        return fixture.fakeDiscord.world().dm(person.id()).orElseThrow().id().toString();
    }

    private static Predicate<JsonNode> type(String type) {
        return event -> event.path("type").asText().equals(type);
    }

    private static String callback(TestWebSocket bot) {
        JsonNode event = bot.event("INTERACTION_CREATE");
        return "/interactions/" + event.path("id").asText() + "/"
                + event.path("token").asText() + "/callback";
    }

    private String command(String name, String more) {
        String id = fixture.fakeDiscord.commands().global().all().stream()
                .filter(command -> command.path("name").asText().equals(name))
                .map(command -> command.path("id").asText())
                .findFirst()
                .orElseThrow();
        return "{'as':'" + fixture.ada.id() + "','channel':'" + channel + "','command':'" + id + "','path':[]," + more
                + "}";
    }

    private int unread(User person) {
        return fixture.http
                .page("/play/world?as=" + person.id())
                .json()
                .path("unread")
                .path(channel)
                .size();
    }

    private JsonNode messages(String person) {
        return fixture.http
                .page("/play/messages?as=" + person + "&channel=" + channel)
                .json();
    }
}
