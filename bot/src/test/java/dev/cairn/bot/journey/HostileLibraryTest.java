package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.messages.Mentions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adds links and titles to a library that are made to break cards. */
class HostileLibraryTest {
    private static final String LONG_HOST =
            "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example.com";

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private static List<String> links() {
        return List.of(
                "https://" + LONG_HOST + "/" + "how-attention-works-".repeat(8),
                "https://example.org/zero%00byte-inside",
                "https://example.org/two%0Alines%0D%0A%23%20heading",
                "https://example.org/%E2%80%AEright-to-left",
                "https://example.org/%40everyone-%3C%401%3E-click",
                "https://example.org/%5Bclick%5D%28https%3A-evil",
                "https://example.org/lone-%ED%A0%BD-surrogate",
                "https://example.org/zalgo-a%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81",
                "https://example.org/" + "%2A%5F%60".repeat(40) + "stars",
                "https://example.org/%E3%85%A4%E3%85%A4%E3%85%A4",
                "https://example.org/" + "%F0%9F%A7%91".repeat(30) + "abc",
                "https://example.org/?" + "q=%22%7C%3E".repeat(30));
    }

    @Test
    void hostileLinksAreAddedListedOpenedEditedSavedAndShared() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        List<String> links = links();
        for (int at = 0; at < links.size(); at++) {
            ShownMessage added = ada.uses("library add", "link", links.get(at));
            assertThat(added.text()).as(links.get(at)).contains("saved list");
            assertThat(added.markdown()).doesNotContain("@everyone", "\u202E", "\n#");
            InteractionOutcome edit = added.pressing("Edit");
            String title = edit.modal(ShownMessage.SOON).findPath("value").asText();
            assertThat(title).as(links.get(at)).isNotBlank().doesNotContain("\n", "\0", "\u202E");
            assertThat(ada.shown(ada.session().submit(edit, Map.of("title", title, "topic", "")))
                            .text())
                    .as(links.get(at))
                    .contains("Changed to");
            assertThat(bob.uses("library report", "entry", "entry:" + (at + 1)).text())
                    .contains(at < 5 ? "Thanks" : "5 reports in a day");
            bob.uses("share", "link", links.get(at));
        }
        assertThat(ada.offered("library remove", "entry", "")).hasSize(links.size());
        for (Learner each : List.of(ada, bob)) {
            for (String command : List.of("library find", "library mine", "library saved", "resources")) {
                ShownMessage shown = each.uses(command);
                assertThat(shown.text()).doesNotContain("incident");
                assertThat(Mentions.pinged(shown.message())).isEmpty();
            }
        }
    }

    @Test
    void titlesAreCleanedToOneVisibleLine() {
        Learner ada = cairn.newcomer("Ada");
        int at = 0;
        for (String title : List.of("\u3164", "\u2800\u2800", "\u0301\u0301", "\u200B", "\u115F")) {
            ShownMessage added =
                    ada.uses("library add", Map.of("link", "https://example.org/some-page-" + at++, "title", title));
            assertThat(added.text()).as("%s", title.codePointAt(0)).contains("Some page");
        }
        for (String title : List.of(
                "@everyone <@1> <@&2> <#3> </next:4> <a:x:5>",
                "# big\n> quote",
                "**bold** [x](https://evil.example) ||no||",
                "\u202Eevil\u2066",
                "'; DROP TABLE library_entry; -- % _",
                "*".repeat(120),
                "\uFDFD".repeat(120))) {
            ShownMessage added =
                    ada.uses("library add", Map.of("link", "https://example.org/some-page-" + at++, "title", title));
            assertThat(added.text()).as(title).contains("saved list");
            assertThat(added.markdown())
                    .doesNotContain("@everyone", "<@1>", "<@&2>", "<#3>", "](https://evil", "\u202E", "**bold**");
        }
        assertThat(ada.uses("library find").text()).doesNotContain("incident");
        for (String query : List.of("%", "_", "' OR 1=1", "big quote", "\u3164", "*")) {
            assertThat(ada.uses("library find", "query", query).text()).doesNotContain("incident");
        }
    }
}
