package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.User;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page shows of the exchanges between Cairn and Discord. */
class WireTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("light");

    private final PlaygroundPage page = PLAYGROUND.page();

    @Test
    void aCommandIsSeenFromItsEventToItsCallbackWithoutTokens() {
        page.openAs(PLAYGROUND.cairn().addMember("Wired"), "study");
        page.press("Behind the scenes");
        page.send("/next");
        page.awaitLatest("find your path");
        page.pick("Person", "Wired");
        page.press("Cairn: POST /interactions/");
        page.awaitSeen("Three quick questions");
        page.press("Discord: INTERACTION_CREATE");
        page.awaitSeen("\"token\": \"[redacted]\"");
        assertThat(page.seen()).contains("/[redacted]/callback", "204 valid", "Wired · /next", "\"name\": \"next\"");
    }

    @Test
    void exchangesAreFilteredByPersonAndByCommand() {
        User first = PLAYGROUND.cairn().addMember("First");
        User second = PLAYGROUND.cairn().addMember("Second");
        page.openAs(first, "study");
        page.send("/next");
        page.awaitLatest("find your path");
        page.openAs(second, "study");
        page.press("Behind the scenes");
        page.send("/help");
        page.awaitLatest("/next");
        page.pick("Person", "Second");
        page.fill("Command or request", "/help");
        assertThat(about()).isNotEmpty().allMatch(line -> line.endsWith("Second · /help"));
        page.pick("Person", "First");
        assertThat(about()).isEmpty();
        page.fill("Command or request", "");
        assertThat(about()).isNotEmpty().allMatch(line -> line.contains("First · /next"));
    }

    private List<String> about() {
        return page.script("return [...document.querySelectorAll('[aria-labelledby=wire-heading] li:not([hidden])')]"
                + ".map((row) => row.innerText.split('\\n').findLast((line) => line.includes(' · ')))");
    }
}
