package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandRegistrationTest {
    private final FakeDiscordFixture fixture = new FakeDiscordFixture();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {'name':'next'}                                          | 0/description
                    {'name':'next','description':''}                         | 0/description
                    {'name':'next','description':'LONG101'}                  | 0/description
                    {'name':'Next','description':'d'}                        | 0/name
                    {'name':'two words','description':'d'}                   | 0/name
                    {'name':'LONG33','description':'d'}                      | 0/name
                    {'description':'d'}                                      | 0/name
                    {'name':'next','description':'d','name_localizations':{'de':'Weiter'}} | 0/name_localizations/de
                    {'name':'next','description':'d','options':[OPTIONS26]}  | 0/options
                    {'name':'next','description':'d','options':[{'type':3,'name':'a','description':'d'},{'type':3,'name':'b','description':'d','required':true}]} | 0/options/1/required
                    {'name':'next','description':'d','options':[{'type':3,'name':'a','description':'d'},{'type':3,'name':'a','description':'d'}]} | 0/options/1/name
                    {'name':'next','description':'d','options':[{'type':3,'name':'a'}]} | 0/options/0/description
                    {'name':'next','description':'d','options':[{'name':'a','description':'d'}]} | 0/options/0/type
                    {'name':'next','description':'d','options':[{'type':3,'name':'a','description':'d','choices':[CHOICES26]}]} | 0/options/0/choices
                    {'name':'next','description':'d','options':[{'type':3,'name':'a','description':'d','choices':[{'name':'LONG101','value':'v'}]}]} | 0/options/0/choices/0/name
                    {'name':'next','description':'d','options':[{'type':3,'name':'a','description':'d','autocomplete':true,'choices':[{'name':'n','value':'v'}]}]} | 0/options/0/autocomplete
                    {'name':'next','description':'d','options':[{'type':1,'name':'a','description':'d'},{'type':3,'name':'b','description':'d'}]} | 0/options
                    {'name':'next','description':'d','options':[{'type':1,'name':'a','description':'d','options':[{'type':1,'name':'b','description':'d'}]}]} | 0/options/0/options/0/type
                    {'name':'next','description':'d','options':[HUGE]}       | 0/options
                    {'name':'Save','type':3,'description':'d'}               | 0/description
                    {'name':'next','description':'d'},{'name':'next','description':'d'} | 1/name
                    """)
    void theErrorNamesTheInvalidField(String commands, String place) {
        TestHttpClient.Reply reply = fixture.http.register("[" + spelt(commands) + "]");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().at("/errors/" + place).isMissingNode())
                .as(reply.json().toString())
                .isFalse();
        assertThat(fixture.fakeDiscord.commands().global().all()).isEmpty();
    }

    @Test
    void aHundredCommandsAreAcceptedAndOneMoreIsRefused() {
        assertThat(fixture.http.register(numbered(100)).status()).isEqualTo(200);
        assertThat(fixture.http.register(numbered(101)).code()).isEqualTo(30032);
    }

    @Test
    void storedCommandsHaveDiscordsDefaults() {
        fixture.http.register(
                "[{'name':'next','description':'d','options':[{'type':3,'name':'a','description':'d','required':false}]}]");
        JsonNode stored = list("?with_localizations=true").path(0);
        assertThat(stored.path("type").asInt()).isEqualTo(1);
        assertThat(stored.path("default_member_permissions").isNull()).isTrue();
        assertThat(stored.path("name_localizations").isNull()).isTrue();
        assertThat(stored.path("integration_types").path(0).asInt(-1)).isZero();
        assertThat(stored.path("nsfw").asBoolean(true)).isFalse();
        assertThat(stored.has("version")).isTrue();
        assertThat(stored.path("options").path(0).has("required")).isFalse();
        assertThat(list("").path(0).has("name_localizations")).isFalse();
    }

    @Test
    void theSameCommandsKeepTheirIdsAndVersions() {
        JsonNode first = fixture.http.register(FakeDiscordFixture.COMMANDS).json();
        JsonNode again = fixture.http.register(FakeDiscordFixture.COMMANDS).json();
        assertThat(again).isEqualTo(first);
        JsonNode changed = fixture.http
                .register(FakeDiscordFixture.COMMANDS.replace("What to study now", "What to study next"))
                .json();
        assertThat(changed.path(0).path("id")).isEqualTo(first.path(0).path("id"));
        assertThat(changed.path(0).path("version")).isNotEqualTo(first.path(0).path("version"));
        assertThat(changed.path(1)).isEqualTo(first.path(1));
    }

    @Test
    void aCommandCanBeCreatedChangedAndRemoved() {
        String base = "/applications/" + fixture.fakeDiscord.world().bot().id() + "/commands";
        TestHttpClient.Reply made = fixture.http.post(base, "{'name':'next','description':'d'}");
        assertThat(made.status()).isEqualTo(201);
        String one = base + "/" + made.json().path("id").asText();
        assertThat(fixture.http
                        .patch(one, "{'description':'other'}")
                        .json()
                        .path("description")
                        .asText())
                .isEqualTo("other");
        assertThat(fixture.http.delete(one).status()).isEqualTo(204);
        assertThat(fixture.http.get(one).code()).isEqualTo(10063);
    }

    @Test
    void aServersCommandsAreItsOwn() {
        String base = "/applications/" + fixture.fakeDiscord.world().bot().id() + "/guilds/" + fixture.study.id()
                + "/commands";
        JsonNode made =
                fixture.http.put(base, "[{'name':'local','description':'d'}]").json();
        assertThat(made.path(0).path("guild_id").asText())
                .isEqualTo(fixture.study.id().toString());
        assertThat(list("")).isEmpty();
        assertThat(fixture.adaInStudy().slash("local").interaction().channel().server())
                .contains(fixture.study);
    }

    private JsonNode list(String query) {
        return fixture.http
                .get("/applications/" + fixture.fakeDiscord.world().bot().id() + "/commands" + query)
                .json();
    }

    private static String numbered(int count) {
        return "["
                + IntStream.range(0, count)
                        .mapToObj(i -> "{'name':'command-" + i + "','description':'d'}")
                        .collect(Collectors.joining(","))
                + "]";
    }

    private static String spelt(String commands) {
        return commands.replace("LONG101", "x".repeat(101))
                .replace("LONG33", "x".repeat(33))
                .replace("OPTIONS26", repeated("{'type':3,'name':'oN','description':'d'}", 26))
                .replace("CHOICES26", repeated("{'name':'cN','value':'v'}", 26))
                .replace(
                        "HUGE",
                        repeated(
                                "{'type':3,'name':'oN','description':'d','choices':["
                                        + repeated("{'name':'" + "n".repeat(90) + "M','value':'v'}", 25)
                                                .replace("M", "")
                                        + "]}",
                                4));
    }

    private static String repeated(String item, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> item.replace("N", Integer.toString(i)).replace("M", "-" + i))
                .collect(Collectors.joining(","));
    }
}
