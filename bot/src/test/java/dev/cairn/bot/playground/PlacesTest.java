package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace, Countess of Lovelace", "🪨🔥", "林 漢達", "عائشة", "<img src=x onerror=1>"})
    void anyoneCanBeAddedUnderAnyNameThatDiscordTakes(String name) {
        String shortened =
                name.substring(0, name.offsetByCodePoints(0, Math.min(32, name.codePointCount(0, name.length()))));
        JsonNode added = change("add-person", "'name':'" + shortened + "'");
        String person = "'person':'" + added.path("person").asText() + "','server':'" + fixture.study.id() + "'";
        change("join", person);
        assertThat(names()).contains(shortened);
        assertThat(study().path("members")).anyMatch(id -> id.equals(added.path("person")));

        change("leave", person);

        assertThat(study().path("members")).noneMatch(id -> id.equals(added.path("person")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "add-person|'name':' '",
                "add-person|'name':'one\\ntwo'",
                "add-person|'name':'012345678901234567890123456789012'",
                "rename|'name':'Nobody'",
                "join|'person':'7'",
                "paint|'name':'x'"
            })
    void aChangeThatDiscordWouldNotTakeIsRefused(String change, String body) {
        assertThat(fixture.http.play("/play/places/" + change, "{" + body + "}").status())
                .isBetween(400, 404);
        assertThat(names()).hasSize(5);
    }

    @Test
    void aRenamedPersonHasTheirNewNameInTheNextInteraction() {
        change("rename", "'person':'" + fixture.linus.id() + "','name':'林 漢達'");
        User renamed = fixture.fakeDiscord.world().person(fixture.linus.id()).orElseThrow();
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            ActingUser.of(fixture.fakeDiscord, renamed)
                    .in(fixture.study, "study")
                    .slash("next");

            JsonNode user = bot.event("INTERACTION_CREATE").at("/member/user");

            assertThat(user.path("global_name").asText()).isEqualTo("林 漢達");
            assertThat(user.path("username").asText()).matches("[a-z0-9._]{2,32}");
        }
    }

    @Test
    void whoIsTimedOutOnlyReadsUntilTheTimeIsOver() {
        change("time-out", member(fixture.linus) + ",'minutes':60");
        assertThatThrownBy(() -> fixture.linusInStudy().slash("next"))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("timed out");
        assertThatThrownBy(() -> fixture.linusInStudy().write("hello")).isInstanceOf(RefusedAction.class);
        assertThat(offered(fixture.linus)).isEmpty();
        JsonNode member = fixture.http
                .get("/guilds/" + fixture.study.id() + "/members/" + fixture.linus.id())
                .json();
        assertThat(member.path("communication_disabled_until").isTextual()).isTrue();
        assertThat(member.path("permissions").asLong()).isEqualTo(Member.VIEW_CHANNEL | Member.READ_MESSAGE_HISTORY);

        fixture.fakeDiscord.world().moveTo(fixture.fakeDiscord.clock().instant().plus(Duration.ofHours(1)));

        assertThat(fixture.linusInStudy().write("hello").content()).isEqualTo("hello");
    }

    @Test
    void commandsForManagersAreOfferedToWhoMayUseThem() {
        assertThat(offered(fixture.linus)).contains("next").doesNotContain("server");

        change("permit", member(fixture.linus) + ",'permission':'manage-server','granted':true");
        assertThat(offered(fixture.linus)).contains("server");

        change("permit", member(fixture.linus) + ",'permission':'manage-server','granted':false");
        assertThat(offered(fixture.linus)).doesNotContain("server");
    }

    @Test
    void aCommandThatIntegrationsOpenIsOfferedToEveryone() {
        change("open-command", "'server':'" + fixture.study.id() + "','command':'server','granted':true");

        assertThat(offered(fixture.linus)).contains("server");
        fixture.linusInStudy().slash("server");
    }

    @Test
    void whatCairnMayDoInAChannelIsInEveryInteraction() {
        String channel = fixture.adaInStudy().channel().id().toString();
        change("permit-bot", "'channel':'" + channel + "','permission':'send-messages','granted':false");
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            change("permit-bot", "'channel':'" + channel + "','permission':'embed-links','granted':false");
            assertThat(bot.event("CHANNEL_UPDATE").path("id").asText()).isEqualTo(channel);
            fixture.adaInStudy().slash("next");

            long held = bot.event("INTERACTION_CREATE").path("app_permissions").asLong();

            assertThat(held & (Member.SEND_MESSAGES | Member.EMBED_LINKS)).isZero();
            assertThat(held & Member.ATTACH_FILES).isNotZero();
        }
    }

    @Test
    void cairnCanBeRemovedFromAServerAndBroughtBack() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            bot.event("GUILD_CREATE");
            String server = "'server':'" + fixture.study.id() + "'";
            change("bot", server + ",'present':false");
            assertThat(bot.event("GUILD_DELETE").has("unavailable")).isFalse();
            assertThat(study().path("hasBot").asBoolean(true)).isFalse();
            assertThat(offered(fixture.ada)).containsExactly("next");

            change("bot", server + ",'present':true");

            assertThat(study().path("hasBot").asBoolean()).isTrue();
            assertThat(offered(fixture.ada)).contains("server", "roadmap");
        }
    }

    @Test
    void aModeratorsChannelIsShownToModeratorsAlone() {
        String channel = fixture.adaInStudy().channel().id().toString();
        change("restrict", "'channel':'" + channel + "','moderatorsOnly':true");
        assertThatThrownBy(() -> fixture.linusInStudy().write("hello")).isInstanceOf(RefusedAction.class);

        change("permit", member(fixture.linus) + ",'permission':'manage-messages','granted':true");

        assertThat(fixture.linusInStudy().write("hello").content()).isEqualTo("hello");
    }

    @Test
    void anOwnerNeitherLeavesNorIsTimedOut() {
        for (String change : List.of("leave", "time-out")) {
            assertThat(fixture.http
                            .play("/play/places/" + change, "{" + member(fixture.ada) + ",'minutes':5}")
                            .status())
                    .isEqualTo(400);
        }
    }

    private String member(User person) {
        return "'server':'" + fixture.study.id() + "','person':'" + person.id() + "'";
    }

    private JsonNode change(String change, String body) {
        TestHttpClient.Reply reply = fixture.http.play("/play/places/" + change, "{" + body + "}");
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode study() {
        return fixture.http.page("/play/world").json().path("servers").path(0);
    }

    private List<String> names() {
        return texts(fixture.http.page("/play/world").json().path("people"));
    }

    private List<String> offered(User person) {
        String channel = fixture.adaInStudy().channel().id().toString();
        return texts(fixture.http
                .page("/play/commands?as=" + person.id() + "&channel=" + channel)
                .json());
    }

    private static List<String> texts(JsonNode named) {
        List<String> names = new ArrayList<>();
        named.forEach(one -> names.add(one.path("name").asText()));
        return names;
    }
}
