package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Server;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayTest {
    private final FakeDiscordFixture fixture = new FakeDiscordFixture(
            FakeDiscordOptions.defaults(Clock.systemUTC()).withDisallowedIntents(1 << 1));

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void aBotGetsHelloHeartbeatAcksAndItsServers() {
        try (TestWebSocket bot = TestWebSocket.gateway(fixture.fakeDiscord)) {
            JsonNode hello = bot.next();
            assertThat(hello.path("op").asInt()).isEqualTo(10);
            assertThat(hello.path("d").path("heartbeat_interval").asInt()).isPositive();
            bot.send("{'op':1,'d':null}");
            JsonNode acknowledged = bot.next();
            assertThat(acknowledged.path("op").asInt()).isEqualTo(11);
            for (JsonNode frame : List.of(hello, acknowledged)) {
                assertThat(frame.properties()).hasSize(4);
                assertThat(frame.has("s")).isTrue();
            }
            bot.send("{'op':2,'d':{'token':'" + fixture.fakeDiscord.token() + "','intents':1}}");
            JsonNode ready = bot.next();
            assertThat(ready.path("s").asInt()).isEqualTo(1);
            assertThat(ready.path("d").path("guilds")).hasSize(2);
            assertThat(ready.path("d")
                            .path("guilds")
                            .path(0)
                            .path("unavailable")
                            .asBoolean())
                    .isTrue();
            assertThat(ready.path("d").path("user").path("id").asText())
                    .isEqualTo(fixture.fakeDiscord.world().bot().id().toString());
            JsonNode guild = bot.event("GUILD_CREATE");
            assertThat(guild.path("name").asText()).isEqualTo("ML study group");
            assertThat(guild.path("channels")).hasSize(2);
            assertThat(guild.path("members")).hasSize(1);
            assertThat(bot.event("GUILD_CREATE").path("name").asText()).isEqualTo("Paper club");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'op':2,'d':{'token':'wrong','intents':1}}                     | 4004
                    {'op':2,'d':{'token':'TOKEN','intents':3}}                     | 4014
                    {'op':2,'d':{'token':'TOKEN','intents':1,'shard':[2,2]}}       | 4010
                    {'op':6,'d':{'token':'wrong','session_id':'x','seq':0}}        | 4004
                    {'op':3,'d':{}}                                                | 4003
                    {'op':99,'d':null}                                             | 4001
                    this is not JSON                                               | 4002
                    """, quoteCharacter = '~')
    void aWrongPayloadClosesTheConnectionWithItsCode(String payload, int code) {
        try (TestWebSocket bot = TestWebSocket.gateway(fixture.fakeDiscord)) {
            bot.send(payload.replace("TOKEN", fixture.fakeDiscord.token()));
            assertThat(bot.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void identifyingTwiceClosesTheConnection() {
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            bot.event("READY");
            bot.send("{'op':2,'d':{'token':'" + fixture.fakeDiscord.token() + "','intents':1}}");
            assertThat(bot.closeCode()).isEqualTo(4005);
        }
    }

    @Test
    void aResumedSessionGetsMissedEventsInOrder() {
        String session;
        long seen;
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            session = bot.event("READY").path("session_id").asText();
            bot.event("GUILD_CREATE");
            seen = bot.next().path("s").asLong();
            bot.breakOff();
        }
        fixture.http.register(FakeDiscordFixture.COMMANDS);
        fixture.adaInStudy().slash("next");
        ActingUser.of(fixture.fakeDiscord, fixture.ada).inDm().slash("next");
        try (TestWebSocket again = TestWebSocket.gateway(fixture.fakeDiscord)) {
            again.next();
            again.send(resume(session, seen));
            List<String> types = new ArrayList<>();
            List<Long> numbers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                JsonNode frame = again.next();
                types.add(frame.path("t").asText());
                numbers.add(frame.path("s").asLong());
            }
            assertThat(types).containsExactly("INTERACTION_CREATE", "INTERACTION_CREATE", "RESUMED");
            assertThat(numbers).containsExactly(seen + 1, seen + 2, seen + 3);
            assertThat(fixture.fakeDiscord.gateway().resumed()).isEqualTo(1);
        }
    }

    @Test
    void anUnknownSessionCannotBeResumed() {
        try (TestWebSocket bot = TestWebSocket.gateway(fixture.fakeDiscord)) {
            bot.next();
            bot.send(resume("nobody", 1));
            JsonNode invalid = bot.next();
            assertThat(invalid.path("op").asInt()).isEqualTo(9);
            assertThat(invalid.path("d").asBoolean(true)).isFalse();
        }
    }

    @Test
    void resumingWithAFutureSequenceClosesTheConnection() {
        String session;
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            session = bot.event("READY").path("session_id").asText();
            bot.breakOff();
        }
        try (TestWebSocket again = TestWebSocket.gateway(fixture.fakeDiscord)) {
            again.send(resume(session, 500));
            assertThat(again.closeCode()).isEqualTo(4007);
        }
    }

    @Test
    void botsCanBeAskedToReconnectAndBeClosed() {
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            bot.event("READY");
            fixture.fakeDiscord.gateway().askToReconnect();
            assertThat(bot.next(frame -> frame.path("op").asInt() == 7)
                            .path("d")
                            .isNull())
                    .isTrue();
            fixture.fakeDiscord.gateway().closeConnections(4000);
            assertThat(bot.closeCode()).isEqualTo(4000);
        }
    }

    @Test
    void eachShardGetsItsOwnServers() {
        List<String> names = new ArrayList<>();
        for (int shard = 0; shard < 2; shard++) {
            try (TestWebSocket bot = TestWebSocket.gateway(fixture.fakeDiscord)) {
                bot.next();
                bot.send("{'op':2,'d':{'token':'" + fixture.fakeDiscord.token() + "','intents':1,'shard':[" + shard
                        + ",2]}}");
                for (JsonNode guild : bot.event("READY").path("guilds")) {
                    long id = guild.path("id").asLong();
                    assertThat((id >> 22) % 2).isEqualTo(shard);
                    names.add(guild.path("id").asText());
                }
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(fixture.fakeDiscord.world().servers().stream()
                        .map(server -> server.id().toString())
                        .toList());
    }

    @Test
    void aBotWithoutTheGuildsIntentGetsNoServerEvents() {
        try (TestWebSocket bot = TestWebSocket.gateway(fixture.fakeDiscord)) {
            bot.next();
            bot.send("{'op':2,'d':{'token':'" + fixture.fakeDiscord.token() + "','intents':0}}");
            assertThat(bot.event("READY").path("guilds")).hasSize(2);
            bot.send("{'op':1,'d':1}");
            assertThat(bot.next().path("op").asInt()).isEqualTo(11);
        }
    }

    @Test
    void aServerJoinedLaterAndAnOutageAreAnnounced() {
        try (TestWebSocket bot = TestWebSocket.identified(fixture.fakeDiscord)) {
            bot.event("READY");
            Server late = fixture.fakeDiscord.world().addServer("Late", fixture.ada);
            fixture.fakeDiscord.gateway().announce(late);
            bot.next(frame -> frame.path("d").path("name").asText().equals("Late"));
            fixture.fakeDiscord.gateway().announceOutage(late);
            assertThat(bot.event("GUILD_DELETE").path("unavailable").asBoolean())
                    .isTrue();
        }
    }

    private String resume(String session, long seen) {
        return "{'op':6,'d':{'token':'" + fixture.fakeDiscord.token() + "','session_id':'" + session + "','seq':" + seen
                + "}}";
    }
}
