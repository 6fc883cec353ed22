package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Holds the page against axe-core's rules, wide and on a phone, in both color schemes. */
class AccessibilityTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("dark");

    private static final int HEIGHT = 844;

    private final PlaygroundPage page = PLAYGROUND.page();

    @ParameterizedTest
    @ValueSource(ints = {1_280, 390})
    void axeFindsNothingAmiss(int width) {
        page.display(width, HEIGHT, "dark");
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

    @ParameterizedTest
    @ValueSource(ints = {1_280, 390})
    void axeFindsNothingAmissWithPeopleAndPlaces(int width) {
        page.display(width, HEIGHT, "dark");
        page.openAs(PLAYGROUND.cairn().addMember("Admin"), "study");
        page.script("document.querySelector('.places-button').click()");
        page.script("for (const each of document.querySelectorAll('summary')) each.click()");
        page.awaitSeen("Cairn may send messages");
        check("people and places");
        page.type(Keys.ESCAPE);
        page.script("document.querySelector('#members').hidden || document.querySelector('#open-members').click()");
        page.press("Members");
        page.awaitSeen("Apps: 1");
        check("members");
        assertThat(page.<Boolean>script("return document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private void check(String place) {
        for (String scheme : List.of("light", "dark")) {
            page.prefer(scheme);
            Axe.check(page, place + ", " + scheme);
        }
    }
}
