package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person sees of Cairn while Discord misbehaves at the page's switch. */
class TroubleTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.own("dark");

    private final PlaygroundPage page = PLAYGROUND.page();
    private User person;

    @BeforeEach
    void open() {
        person = PLAYGROUND.cairn().addMember("Margaret");
        page.openAs(person, "study");
        page.press("Behind the scenes");
    }

    /** What a test turned on ends with it. */
    @AfterEach
    void calm() {
        page.script("for (const on of document.querySelectorAll('#trouble input:checked')) on.click()");
        page.awaitThat(
                "all trouble is off", () -> page.script("return !document.querySelector('#open-backstage.troubled')"));
    }

    @Test
    void aSlowDiscordDelaysTheAnswerAndLosesNone() {
        page.toggle("Slow");
        page.awaitSeen("0 requests so far");
        page.send("/next");
        page.awaitLatest("find your path");
        assertThat(page.messages())
                .filteredOn(text -> text.contains("find your path"))
                .hasSize(1);
    }

    @Test
    void aRateLimitedMessageIsSentAgainOnce() {
        page.toggle("Rate limits (429)");
        page.send("/settings timezone zone:UTC");
        page.awaitLatest("UTC");
        page.send("/remind add time:19:00");
        page.awaitLatest("I’ll DM you daily");
        page.awaitSeen("429 limited");
        page.openDm(person);
        page.awaitLatest("Your study reminders will come here");
        assertThat(page.messages())
                .filteredOn(text -> text.contains("Your study reminders"))
                .hasSize(1);
    }

    @Test
    void anAnswerThatFailsOnceIsSentAgain() {
        page.toggle("Errors (500)");
        page.send("/next");
        page.awaitLatest("find your path");
        page.awaitSeen("500 failed");
        page.awaitSeen("valid");
    }

    @Test
    void whoTakesNoDmsIsToldSoWhenTheySetAReminder() {
        page.send("/settings timezone zone:UTC");
        page.awaitLatest("UTC");
        page.toggle("DMs closed");
        page.awaitSeen("On for Margaret.");
        page.send("/remind add time:19:00");
        page.awaitLatest("Your DMs are closed to me", "saved but paused");
        page.awaitSeen("refused (50007)");
    }

    @Test
    void aChallengeWhereCairnMayNotPostIsPostedAsTheAnswer() {
        page.toggle("Permission missing");
        page.awaitSeen("On for #study.");
        page.send("/challenge create title:Sprint goal:time amount:20 end:in two weeks");
        page.awaitLatest("Sprint");
        page.press("Post");
        page.awaitLatest("I can’t post in this channel myself");
        page.press("Answer with the card");
        page.awaitMessage("Nobody’s in yet");
    }

    @Test
    void aBrokenConnectionIsResumed() {
        long resumed = resumed();
        page.press("Drop the connection");
        awaitResumed(resumed + 1);
        page.send("/next");
        page.awaitLatest("find your path");
    }

    @Test
    void anOutageLeavesCommandsUnansweredUntilItIsOver() {
        long resumed = resumed();
        page.toggle("Outage");
        page.awaitSeen("requests so far");
        page.send("/next");
        PLAYGROUND.cairn().passDeadlines();
        page.awaitLatest("did not respond");
        page.toggle("Outage");
        awaitResumed(resumed + 1);
        page.send("/next");
        page.awaitLatest("find your path");
    }

    private void awaitResumed(long times) {
        page.awaitThat("Cairn is connected again", () -> resumed() == times);
    }

    private long resumed() {
        return page.seen().lines().filter(line -> line.contains("RESUMED")).count();
    }
}
