package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.PlaceChanges;
import dev.cairn.bot.playground.world.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Changes people and places in the browser, and looks at what only Discord's client does. */
class PeopleAndPlacesTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("dark");

    private static final String HOSTILE = "<img src=x onerror=hit()>";

    private final PlaygroundPage page = PLAYGROUND.page();

    private boolean hasPerson(String name) {
        return PLAYGROUND.cairn().fakeDiscord().world().people().stream()
                .anyMatch(person -> person.name().equals(name));
    }

    @Test
    void someoneIsAddedRenamedAndTimedOut() {
        page.openAs(PLAYGROUND.cairn().addMember("Host"), "study");
        page.press("People and places");
        page.fill("Their name", "Guest");
        page.press("Add");
        await().until(() -> hasPerson("Guest"));
        page.awaitSeen("Guest");
        page.script(
                "[...document.querySelectorAll('summary')].find((each) => each.textContent.startsWith('GGuest')).click()");
        page.fill("Name of Guest", "林 漢達");
        page.press("Rename");
        await().until(() -> hasPerson("林 漢達"));
        page.awaitSeen("Name of 林 漢達");
        page.press("1 hour");
        page.awaitSeen("Timed out until");
        page.press("Close");
        page.script("[...document.querySelectorAll('.person')].find((each) => each.textContent.includes('林')).click()");
        page.awaitSeen("You're 林 漢達, in ML study group");
        assertThat(page.<String>script("return document.querySelector('#tail').placeholder"))
                .startsWith("You’re timed out here until");
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void axeFindsNothingAmissInTheDialog(int width, String scheme) {
        page.display(width, 844, scheme);
        page.openAs(PLAYGROUND.cairn().addMember("Admin"), "study");
        page.script("document.querySelector('.places-button').click()");
        page.script("for (const each of document.querySelectorAll('summary')) each.click()");
        page.awaitSeen("Cairn may send messages");
        Axe.check(page, "people and places");
        page.type(Keys.ESCAPE);
        page.script("document.querySelector('#members').hidden || document.querySelector('#open-members').click()");
        page.press("Members");
        page.awaitSeen("Apps: 1");
        Axe.check(page, "members");
        assertThat(page.<Boolean>script("return document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void privateAnswersAreGoneAfterAReload() {
        User person = PLAYGROUND.cairn().addMember("Reloading");
        page.openAs(person, "study");
        page.send("/help");
        page.awaitLatest("Only you can see this");
        page.openAs(person, "study");
        assertThat(page.messages()).noneMatch(message -> message.contains("Only you can see this"));
    }

    @Test
    void whatIsNotReadHasANumber() {
        User reader = PLAYGROUND.cairn().addMember("Reader");
        User writer = PLAYGROUND.cairn().addMember("Writer");
        page.openAs(reader, "study");
        Channel general = channel("general");
        ActingUser.of(PLAYGROUND.cairn().fakeDiscord(), writer).in(general).write("one");
        ActingUser.of(PLAYGROUND.cairn().fakeDiscord(), writer).in(general).write("two");
        await().until(() -> page.<String>script(
                        "return [...document.querySelectorAll('nav li button')].map((each) => each.textContent).join()")
                .contains("general, 2 unread"));
    }

    @Test
    void noMarkupOfPeopleIsExecuted() {
        User person = PLAYGROUND.cairn().addMember(HOSTILE);
        new PlaceChanges(PLAYGROUND.cairn().fakeDiscord().world())
                .nickname(
                        PLAYGROUND.cairn().studyServer(),
                        PLAYGROUND.cairn().studyServer().member(person.id()).orElseThrow(),
                        "<b>nick</b>");
        page.openAs(person, "study");
        page.send("**<script>hit()</script>** [<i>text</i>](https://example.org/<svg/onload=hit()>) javascript:hit()");
        page.awaitLatest("<script>hit()</script>", "<b>nick</b>");
        assertThat(
                        page.<Long>script(
                                "return document.querySelectorAll('#messages script, #messages img[src=x], b, i > *, svg').length"))
                .isZero();
        assertThat(
                        page.<Boolean>script(
                                "return [...document.querySelectorAll('#messages a')].every((link) => /^https?:/.test(link.href))"))
                .isTrue();
    }

    @Test
    void arrowKeysWalkOverTheMessages() {
        User person = PLAYGROUND.cairn().addMember("Walker");
        Channel study = channel("study");
        ActingUser.of(PLAYGROUND.cairn().fakeDiscord(), person).in(study).write("first");
        ActingUser.of(PLAYGROUND.cairn().fakeDiscord(), person).in(study).write("second");
        page.openAs(person, "study");
        page.awaitLatest("second");
        page.script("[...document.querySelectorAll('.message')].at(-1).focus()");
        page.type(Keys.ARROW_UP);
        assertThat(page.<String>script("return document.activeElement.innerText"))
                .contains("first");
        page.type(Keys.ESCAPE);
        assertThat(page.<String>script("return document.activeElement.id")).isEqualTo("tail");
    }

    private static Channel channel(String name) {
        return PLAYGROUND.cairn().studyServer().channels().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
