package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Starts the packaged playground over from its page. */
class StartOverTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void theClockIsBackAtNowAndWhatWasDoneIsForgotten() throws Exception {
        try (PackagedPlayground playground = PackagedPlayground.start()) {
            PlaygroundPage page = new PlaygroundPage(CHROMIUM.driver(), playground.address());
            page.display(1_280, 900, "dark");
            page.open();
            page.send("/log time minutes:25");
            page.awaitLatest("Logged: 25 min");
            page.moveClock("A day later");
            page.moveClock("A day later");
            String later = day(page);

            page.press("Playground time");
            page.press("Back to now");
            page.awaitSeen("Everything said and saved here will be lost");
            page.press("Start over");
            page.awaitThat(
                    "the clock is back", () -> page.isReady() && !day(page).equals(later));

            assertThat(page.messages()).isEmpty();
            page.send("/log list");
            page.awaitLatest("Nothing logged yet");
            page.close();
        }
    }

    private static String day(PlaygroundPage page) {
        return page.<String>script("return document.querySelector('#clock .whole').textContent")
                .replaceAll(",[^,]*$", "");
    }
}
