package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedMessagesTest {
    private static final String V2 = "'flags':32768,";
    private static final String TEXT = "{'type':10,'content':'words'}";

    private FakeDiscordFixture fixture;
    private String channel = "";

    @BeforeAll
    void start() {
        fixture = FakeDiscordFixture.withCommands();
        channel = "/channels/" + fixture.adaInStudy().channel().id() + "/messages";
    }

    @AfterAll
    void stop() {
        fixture.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                body("content too long", "'content':'" + "x".repeat(2001) + "'", "content"),
                body(
                        "people both listed and parsed",
                        "'content':'x','allowed_mentions':{'parse':['users'],'users':['1']}",
                        "allowed_mentions.users"),
                body("components of the second kind without the flag", components(TEXT), "components.0.type"),
                body("content beside the flag", V2 + "'content':'x'," + components(TEXT), "content"),
                body("embeds beside the flag", V2 + "'embeds':[{'title':'x'}]," + components(TEXT), "embeds"),
                body("a poll beside the flag", V2 + "'poll':{'question':{}}," + components(TEXT), "poll"),
                body("too much text in all", V2 + components(text(3000) + "," + text(1001)), "components._errors"),
                body("too much text in one", V2 + components(text(4001)), "components.0.content"),
                body("an empty text", V2 + components("{'type':10,'content':''}"), "components.0.content"),
                body("an empty container", V2 + components("{'type':17,'components':[]}"), "components.0.components"),
                body(
                        "a container in a container",
                        V2 + components("{'type':17,'components':[{'type':17,'components':[" + TEXT + "]}]}"),
                        "components.0.components.0.type"),
                body(
                        "more than forty components, nested ones counted",
                        V2
                                + components("{'type':17,'components':[" + list(TEXT, 20) + "]},"
                                        + "{'type':17,'components':[" + list(TEXT, 20) + "]}"),
                        "components._errors"),
                body("a section without accessory", V2 + components(section(TEXT, "")), "components.0.accessory"),
                body(
                        "a section with four texts",
                        V2 + components(section(list(TEXT, 4), ",'accessory':" + button("a"))),
                        "components.0.components"),
                body(
                        "a section with a select beside it",
                        V2 + components(section(TEXT, ",'accessory':{'type':3,'custom_id':'s'}")),
                        "components.0.accessory.type"),
                body("a spacing that is none", V2 + components("{'type':14,'spacing':3}"), "components.0.spacing"),
                body("an empty gallery", V2 + components("{'type':12,'items':[]}"), "components.0.items"),
                body(
                        "a picture that was not sent along",
                        V2 + components("{'type':12,'items':[{'media':{'url':'attachment://a.png'}}]}"),
                        "components.0.items.0.media.url"),
                body("a component nobody knows", V2 + components("{'type':77}"), "components.0.type"),
                body("a bare button", V2 + components(button("a")), "components.0.type"),
                body("a modal's label", V2 + components("{'type':18,'label':'x'}"), "components.0.type"),
                body("six buttons in a row", row(Stream.of("a", "b", "c", "d", "e", "f")), "components.0.components"),
                body("an empty row", components("{'type':1,'components':[]}"), "components.0.components"),
                body("two buttons of one id", row(Stream.of("a", "a")), "components.0.components.1.custom_id"),
                body("a button without id", row(Stream.of("")), "components.0.components.0.custom_id"),
                body("an id too long", row(Stream.of("i".repeat(101))), "components.0.components.0.custom_id"),
                inRow(
                        "a label too long",
                        "{'type':2,'style':1,'custom_id':'a','label':'" + "l".repeat(81) + "'}",
                        "label"),
                inRow("no label and no emoji", "{'type':2,'style':1,'custom_id':'a'}", "label"),
                inRow("a button without style", "{'type':2,'custom_id':'a','label':'x'}", "style"),
                inRow(
                        "a link with an id",
                        "{'type':2,'style':5,'label':'x','url':'https://example.org','custom_id':'a'}",
                        "custom_id"),
                inRow(
                        "a link too long",
                        "{'type':2,'style':5,'label':'x','url':'https://example.org/" + "p".repeat(500) + "'}",
                        "url"),
                inRow("a link that is none", "{'type':2,'style':5,'label':'x','url':'javascript:alert(1)'}", "url"),
                inRow(
                        "a button with a link",
                        "{'type':2,'style':1,'label':'x','custom_id':'a','url':'https://e.org'}",
                        "url"),
                inRow("a select without options", "{'type':3,'custom_id':'s','options':[]}", "options"),
                inRow("26 options", "{'type':3,'custom_id':'s','options':[" + options(26) + "]}", "options"),
                inRow(
                        "an option twice",
                        "{'type':3,'custom_id':'s','options':[{'label':'a','value':'v'},{'label':'b','value':'v'}]}",
                        "options.1.value"),
                inRow(
                        "more to choose than there is",
                        "{'type':3,'custom_id':'s','max_values':3,'options':[" + options(2) + "]}",
                        "max_values"),
                body(
                        "a select beside a button",
                        components("{'type':1,'components':[" + button("a") + ",{'type':3,'custom_id':'s','options':["
                                + options(2) + "]}]}"),
                        "components.0.components"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void theErrorNamesTheInvalidField(String name, String body, String place) {
        TestHttpClient.Reply reply = fixture.http.post(channel, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).as(reply.json().toString()).isEqualTo(50035);
        JsonNode errors = reply.json().path("errors");
        for (String step : place.split("\\.", -1)) {
            errors = errors.path(step);
        }
        assertThat(errors.isMissingNode()).as(reply.json().toString()).isFalse();
    }

    @Test
    void aMessageAtEveryLimitIsAccepted() {
        String forty = V2
                + components("{'type':17,'accent_color':16777215,'components':["
                        + list(TEXT, 30)
                        + "," + section(list(TEXT, 3), ",'accessory':" + button("i".repeat(100)))
                        + ",{'type':14,'spacing':2},"
                        + "{'type':1,'components':[{'type':3,'custom_id':'s','options':[" + options(25) + "]}]}]}");
        assertThat(fixture.http.post(channel, "{" + forty + "}").status()).isEqualTo(200);
        assertThat(fixture.http
                        .post(channel, "{" + V2 + components(text(4000)) + "}")
                        .status())
                .isEqualTo(200);
        assertThat(fixture.http
                        .post(channel, "{'content':'" + "x".repeat(2000) + "'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anEmptyMessageIsRefused() {
        assertThat(fixture.http.post(channel, "{}").code()).isEqualTo(50006);
        assertThat(fixture.http.post(channel, "{'content':'  '}").code()).isEqualTo(50006);
        assertThat(fixture.http.post(channel, "{'flags':32768,'components':[]}").code())
                .isEqualTo(50006);
    }

    @Test
    void anEditCannotDropTheFlagNorBringContentBack() {
        String id = fixture.http
                .post(channel, "{" + V2 + components(TEXT) + "}")
                .json()
                .path("id")
                .asText();
        String message = channel + "/" + id;
        assertThat(fixture.http
                        .patch(message, "{'flags':0," + components(TEXT) + "}")
                        .json()
                        .at("/errors/flags")
                        .isMissingNode())
                .isFalse();
        assertThat(fixture.http
                        .patch(message, "{'content':'x'}")
                        .json()
                        .at("/errors/content")
                        .isMissingNode())
                .isFalse();
        assertThat(fixture.http.patch(message, "{" + components(TEXT) + "}").status())
                .isEqualTo(200);
    }

    @Test
    void anEditCanBringTheFlagOnlyInPlaceOfContent() {
        String id =
                fixture.http.post(channel, "{'content':'x'}").json().path("id").asText();
        String message = channel + "/" + id;
        assertThat(fixture.http
                        .patch(message, "{" + V2 + components(TEXT) + "}")
                        .code())
                .isEqualTo(50035);
        TestHttpClient.Reply moved = fixture.http.patch(message, "{'content':null," + V2 + components(TEXT) + "}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().path("flags").asInt()).isEqualTo(32768);
    }

    @Test
    void interactionAnswerFollowsTheSameRules() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        TestHttpClient.Reply reply =
                fixture.http.answer(next, "{'type':4,'data':{" + V2 + "'content':'x'," + components(TEXT) + "}}");
        assertThat(reply.json().at("/errors/data/content/_errors").isMissingNode())
                .isFalse();
        assertThat(fixture.http
                        .answer(next, "{'type':4,'data':{" + V2 + components(TEXT) + "}}")
                        .status())
                .isEqualTo(204);
        assertThat(next.message(Duration.ofSeconds(2)).componentsV2()).isTrue();
    }

    private static Arguments body(String name, String fields, String place) {
        return Arguments.of(name, "{" + fields + "}", place);
    }

    private static Arguments inRow(String name, String component, String place) {
        String body = "{" + components("{'type':1,'components':[" + component + "]}") + "}";
        return Arguments.of(name, body, "components.0.components.0." + place);
    }

    private static String components(String list) {
        return "'components':[" + list + "]";
    }

    private static String row(Stream<String> ids) {
        return components("{'type':1,'components':["
                + String.join(",", ids.map(RefusedMessagesTest::button).toList()) + "]}");
    }

    private static String button(String id) {
        return "{'type':2,'style':1,'label':'x','custom_id':'" + id + "'}";
    }

    private static String text(int length) {
        return "{'type':10,'content':'" + "x".repeat(length) + "'}";
    }

    private static String section(String texts, String accessory) {
        return "{'type':9,'components':[" + texts + "]" + accessory + "}";
    }

    private static String options(int count) {
        return String.join(
                ",",
                Stream.iterate(0, i -> i + 1)
                        .limit(count)
                        .map(i -> "{'label':'l','value':'v" + i + "'}")
                        .toList());
    }

    private static String list(String item, int count) {
        return String.join(",", Collections.nCopies(count, item));
    }
}
