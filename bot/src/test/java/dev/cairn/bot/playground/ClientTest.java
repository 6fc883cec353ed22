package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientTest {
    private static final String BUTTON =
            "[{'type':1,'components':[{'type':2,'style':1,'label':'Done','custom_id':'done'}]}]";
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String MODAL = """
            {'type':9,'data':{'custom_id':'m','title':'Log time','components':[
              {'type':18,'label':'Minutes','component':{'type':4,'style':1,'custom_id':'minutes','max_length':3}},
              {'type':18,'label':'Mood','component':{'type':3,'custom_id':'mood','options':[
                {'label':'Good','value':'good'},{'label':'Bad','value':'bad'}]}}]}}""";

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void missingComponentsCannotBePressed() {
        Message shown = shownWithButton();
        UserSession linusElsewhere =
                ActingUser.of(fixture.fakeDiscord, fixture.linus).inDm();
        assertThatThrownBy(() -> linusElsewhere.press(shown.id(), "done")).isInstanceOf(RefusedAction.class);
        assertThatThrownBy(() -> fixture.adaInStudy().press(shown.id(), "other"))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void aModalCanBeFilledAndSubmitted() {
        try (TestWebSocket bot = TestWebSocket.ready(fixture.fakeDiscord)) {
            InteractionOutcome opener = fixture.adaInStudy().slash("next");
            assertThat(fixture.http.answer(opener, MODAL).status()).isEqualTo(204);
            assertThat(opener.modal(SOON).path("title").asText()).isEqualTo("Log time");
            InteractionOutcome submitted =
                    fixture.adaInStudy().submit(opener, Map.of("minutes", "30", "mood", List.of("good")));
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
            assertThat(fixture.http.answer(submitted, MODAL).code()).isEqualTo(50035);
            assertThat(fixture.http
                            .answer(submitted, "{'type':7,'data':{'content':'x'}}")
                            .code())
                    .isEqualTo(50035);
            assertThat(fixture.http
                            .answer(submitted, "{'type':4,'data':{'content':'x'}}")
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void aModalIsCheckedBeforeItIsSubmitted() {
        InteractionOutcome opener = fixture.adaInStudy().slash("next");
        fixture.http.answer(opener, MODAL);
        UserSession ada = fixture.adaInStudy();
        assertThatThrownBy(() -> ada.submit(opener, Map.of("mood", "good")))
                .hasMessageContaining("minutes is required");
        assertThatThrownBy(() -> ada.submit(opener, Map.of("minutes", "3000", "mood", "good")))
                .hasMessageContaining("characters");
        assertThatThrownBy(() -> ada.submit(opener, Map.of("minutes", "30", "mood", "fine")))
                .hasMessageContaining("no option fine");
        assertThatThrownBy(() -> fixture.linusInStudy().submit(opener, Map.of()))
                .hasMessageContaining("no such modal");
    }

    @Test
    void theClientRefusesInvalidOptionValues() {
        UserSession ada = fixture.adaInStudy();
        assertThatThrownBy(() -> ada.slash("next", Map.of("minutes", 1))).hasMessageContaining("between 5 and 240");
        assertThatThrownBy(() -> ada.slash("next", Map.of("minutes", "ten"))).hasMessageContaining("number");
        assertThatThrownBy(() -> ada.slash("roadmap show")).hasMessageContaining("roadmap is required");
        assertThatThrownBy(() -> ada.slash("roadmap")).hasMessageContaining("needs a subcommand");
        assertThatThrownBy(() -> ada.slash("nothing")).hasMessageContaining("no command");
        assertThatThrownBy(() -> ada.slash("next", Map.of("colour", "red"))).hasMessageContaining("no option colour");
    }

    @Test
    void aCommandIsOfferedOnlyInItsContextsAndToPermittedPeople() {
        UserSession dm = ActingUser.of(fixture.fakeDiscord, fixture.ada).inDm();
        assertThatThrownBy(() -> dm.slash("roadmap show", Map.of("roadmap", "ml")))
                .hasMessageContaining("not offered");
        assertThatThrownBy(() -> fixture.linusInStudy().slash("server")).hasMessageContaining("permissions");
        assertThat(fixture.adaInStudy().slash("server").interaction().channel().name())
                .isEqualTo("study");
    }

    private Message shownWithButton() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        fixture.http.answer(next, "{'type':4,'data':{'content':'now','components':" + BUTTON + "}}");
        return next.message(SOON);
    }
}
