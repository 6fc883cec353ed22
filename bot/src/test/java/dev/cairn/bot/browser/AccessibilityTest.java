package dev.cairn.bot.browser;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Holds the page against axe-core's rules, wide and on a phone, in both colour schemes. */
class AccessibilityTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("dark");

    private final PlaygroundPage page = PLAYGROUND.page();

    @ParameterizedTest
    @CsvSource({"1280, dark", "1280, light", "390, dark", "390, light"})
    void axeFindsNothingAmiss(int width, String scheme) {
        page.display(width, 844, scheme);
        page.openAs(PLAYGROUND.cairn().addMember("Reader"), "study");
        check("first page");
        page.send("/roadmap follow roadmap:Machine Learning Engineering Learning Path");
        page.awaitLatest("You’re on");
        page.send("/progress");
        page.awaitLatest("Machine Learning Engineering Learning Path");
        page.send("/next");
        page.awaitLatest("Today:");
        check("a channel with cards");
        page.press("More");
        page.awaitLatest("Less");
        page.press("Steps");
        check("a menu");
        page.press("Playground time");
        check("the clock");
        page.type(Keys.ESCAPE);
        page.press("Behind the scenes");
        page.press("Cairn: POST");
        page.awaitSeen("Request");
        check("the trouble switches and the wire");
        page.type(Keys.ESCAPE);
        page.press("Show all commands");
        page.find(Role.OPTION, "/challenge create");
        check("suggestions");
        page.type(Keys.BACK_SPACE);
        page.send("/challenge create");
        page.find(Role.DIALOG, "A new challenge");
        check("a form");
    }

    private void check(String place) {
        Axe.check(page, place);
    }
}
