package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.PlaceChanges;
import dev.cairn.bot.playground.world.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What the page does as Discord's client does it. */
class LikeDiscordTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("dark");

    private static final String HOSTILE = "<img src=x onerror=hit()>";

    private final PlaygroundPage page = PLAYGROUND.page();

    @Test
    void textAfterACommandsNameGoesToItsFirstOption() {
        page.openAs(PLAYGROUND.cairn().addMember("Typist"), "study");
        page.write("/");
        page.type("roadmap show Mastery");
        page.find(Role.OPTION, "Machine Learning Mastery Roadmap");
        page.type(Keys.chord(Keys.ENTER, Keys.ENTER));
        page.awaitLatest("Machine Learning Mastery Roadmap");
        page.send("/help pro");
        page.awaitLatest("/progress");
    }

    @Test
    void enterThatIsPressedAgainSendsNothing() {
        page.openAs(PLAYGROUND.cairn().addMember("Hasty"), "study");
        page.write("/log time minutes:5");
        page.type(Keys.chord(Keys.ENTER, Keys.ENTER, Keys.ENTER, Keys.ENTER));
        page.awaitLatest("Logged: 5 min");
        assertThat(page.messages()).hasSize(2).last().asString().doesNotContain("10 min");
    }

    @Test
    void theFocusGoesWhereAPersonGoesOn() {
        page.openAs(PLAYGROUND.cairn().addMember("Focused"), "study");
        page.send("/next");
        page.awaitLatest("find your path");
        assertThat(focused()).isEqualTo("tail");
        page.press("Help me choose");
        page.find(Role.DIALOG, "Three quick questions");
        page.type(Keys.ESCAPE);
        page.awaitThat("the button is focused again", () -> focused().contains("Help me choose"));
        page.press("Playground time");
        page.awaitThat(
                "the panel is open",
                () -> page.now(Role.BUTTON, "An hour later").isPresent());
        page.type(Keys.ESCAPE);
        page.awaitThat("the clock is focused again", () -> focused().equals("clock"));
        page.script("document.querySelector('#skip').focus()");
        page.type(Keys.ENTER);
        assertThat(focused()).isEqualTo("tail");
    }

    /** The id of the focused element, or else its words. */
    private String focused() {
        return page.script("return document.activeElement.id || document.activeElement.textContent");
    }

    @Test
    void aDirectMessageThatIsNotReadHasANumber() {
        page.openAs(PLAYGROUND.cairn().addMember("Remembered"), "study");
        page.send("/settings timezone zone:UTC");
        page.awaitLatest("UTC");
        page.send("/remind add time:19:00");
        page.find(Role.BUTTON, "Direct messages, 1 unread");
    }

    @Test
    void theFileOfAnExportAndThePictureOfProgressAreDrawn() {
        page.openAs(PLAYGROUND.cairn().addMember("Exporting"), "study");
        page.send("/roadmap follow roadmap:Machine Learning Engineering Learning Path");
        page.awaitLatest("You’re on");
        page.send("/privacy export");
        page.awaitLatest("cairn-data.json");
        page.send("/progress");
        page.awaitLatest("to go");
        page.awaitThat(
                "the picture is there",
                () -> page.script(
                        "return [...document.querySelectorAll('#messages img')].some((image) => image.naturalWidth > 0)"));
    }

    @Test
    void aPrivateAnswerWhoseTokenHasDiedStillTakesAPress() {
        page.openAs(PLAYGROUND.cairn().addMember("Slowcoach"), "study");
        page.send("/focus start minutes:60");
        page.awaitLatest("Ends in");
        page.moveClock("An hour later");
        page.send("/next");
        page.awaitLatest("find your path");
        page.moveClock("An hour later");
        page.press("Browse them all");
        page.awaitLatest("Machine Learning Mastery Roadmap");
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
