package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Channel.ThreadState;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests what Discord says and refuses as bots and people come and go, and as channels close. */
class ServersAndThreadsTest {
    private static final String HELLO = "{'content':'hello'}";

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();
    private final Channel channel = fixture.adaInStudy().channel();
    private final Server study = channel.server().orElseThrow();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void botIsToldWhenItIsAddedAndRemoved() {
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            bot.event("READY");
            fixture.fakeDiscord.world().removeBot(study);
            JsonNode gone = bot.event("GUILD_DELETE");
            assertThat(gone.path("id").asText()).isEqualTo(study.id().toString());
            assertThat(gone.has("unavailable")).isFalse();
            fixture.fakeDiscord.world().addBot(study);
            assertThat(bot.event("GUILD_CREATE").has("joined_at")).isTrue();
        }
    }

    @Test
    void serverWithoutTheBotIsListedNowhereAndCannotBeReached() {
        fixture.fakeDiscord.world().removeBot(study);
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            assertThat(bot.event("READY").path("guilds")).hasSize(1);
        }
        assertThat(fixture.http.rest("GET", "/users/@me/guilds", "").json()).hasSize(1);
        assertRefused("GET", "/guilds/" + study.id(), "", 404, 10004);
        assertRefused("POST", "/channels/" + channel.id() + "/messages", HELLO, 403, 50001);
    }

    @Test
    void membersAreRequestedByIdAndTheAbsentAreNamed() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            var person = fixture.fakeDiscord.world().addPerson("Person " + i);
            fixture.fakeDiscord.world().join(study, person);
            ids.add("'" + person.id() + "'");
        }
        fixture.fakeDiscord.world().nickname(study, fixture.ada, "Countess");
        ids.add("'" + fixture.ada.id() + "'");
        ids.add("'5'");
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            bot.event("READY");
            bot.send(request(String.join(",", ids)));
            JsonNode first = bot.event("GUILD_MEMBERS_CHUNK");
            JsonNode second = bot.event("GUILD_MEMBERS_CHUNK");
            assertThat(first.path("chunk_count").asInt()).isEqualTo(2);
            assertThat(first.path("members").size() + second.path("members").size())
                    .isEqualTo(51);
            assertThat(second.path("nonce").asText()).isEqualTo("n1");
            assertThat(first.path("not_found").path(0).asText()).isEqualTo("5");
            assertThat(second.path("members").path(10).path("nick").asText()).isEqualTo("Countess");
        }
    }

    @Test
    void requestForMoreThanAHundredMembersClosesTheConnection() {
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            bot.event("READY");
            bot.send(request("'5',".repeat(100) + "'6'"));
            assertThat(bot.closeCode()).isEqualTo(4002);
        }
    }

    @Test
    void permissionsOfTheBotDecideWhatItMaySend() {
        permit(Member.DEFAULT_PERMISSIONS & ~Member.SEND_MESSAGES);
        assertRefused("POST", "/channels/" + channel.id() + "/messages", HELLO, 403, 50013);
        permit(0);
        assertRefused("POST", "/channels/" + channel.id() + "/messages", HELLO, 403, 50001);
        permit(Member.DEFAULT_PERMISSIONS & ~Member.READ_MESSAGE_HISTORY);
        send(channel);
        assertThat(fixture.http
                        .rest("GET", "/channels/" + channel.id() + "/messages", "")
                        .json())
                .isEmpty();
    }

    @Test
    void messageWakesAnArchivedThreadButAnEditDoesNot() {
        Channel thread = fixture.fakeDiscord.world().addThread(channel, "challenge");
        String message = send(thread);
        fixture.fakeDiscord.world().setThreadState(thread, ThreadState.ARCHIVED);
        assertRefused("PATCH", "/channels/" + thread.id() + "/messages/" + message, HELLO, 400, 50083);
        send(thread);
        assertThat(thread.threadState()).isEqualTo(ThreadState.ACTIVE);
        fixture.fakeDiscord.world().setThreadState(thread, ThreadState.LOCKED);
        assertRefused("POST", "/channels/" + thread.id() + "/messages", HELLO, 400, 50083);
    }

    @Test
    void fourthEditOfHourOldMessagesIsRefusedUntilAnHourHasPassed() {
        String message = send(channel);
        String path = "/channels/" + channel.id() + "/messages/" + message;
        for (int i = 0; i < 10; i++) {
            assertThat(fixture.http.rest("PATCH", path, HELLO).status()).isEqualTo(200);
        }
        pass(Duration.ofHours(2));
        for (int i = 0; i < 3; i++) {
            assertThat(fixture.http.rest("PATCH", path, HELLO).status()).isEqualTo(200);
        }
        assertRefused("PATCH", path, HELLO, 429, 30046);
        pass(Duration.ofHours(1));
        assertThat(fixture.http.rest("PATCH", path, HELLO).status()).isEqualTo(200);
    }

    private void pass(Duration time) {
        fixture.fakeDiscord.world().moveTo(fixture.fakeDiscord.world().now().plus(time));
    }

    private void permit(long permissions) {
        fixture.fakeDiscord.world().permitBot(channel, permissions);
    }

    private String request(String ids) {
        return "{'op':8,'d':{'guild_id':'" + study.id() + "','limit':0,'nonce':'n1','user_ids':[" + ids + "]}}";
    }

    private String send(Channel to) {
        return fixture.http
                .rest("POST", "/channels/" + to.id() + "/messages", HELLO)
                .json()
                .path("id")
                .asText();
    }

    private void assertRefused(String method, String path, String body, int status, int code) {
        var answer = fixture.http.rest(method, path, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("code").asInt()).isEqualTo(code);
    }
}
