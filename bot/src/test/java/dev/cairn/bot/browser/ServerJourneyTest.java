package dev.cairn.bot.browser;

import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What members of a server do together in the browser. */
class ServerJourneyTest {
    private static final long MANAGE_MESSAGES = 1L << 13;

    private final PlaygroundPage page = PLAYGROUND.page();

    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("light");

    @Test
    void twoLearnersCompeteInAChallengeThatWasMadeInAForm() {
        User challenger = PLAYGROUND.cairn().addMember("Challenger");
        User rival = PLAYGROUND.cairn().addMember("Rival");
        page.openAs(challenger, "study");
        page.send("/challenge create");
        page.find(Role.DIALOG, "A new challenge");
        page.fill("Title", "Spring sprint");
        page.choose("What counts", "Study time");
        page.fill("How many hours, units or days", "20");
        page.fill("Last day", "in two weeks");
        page.press("Submit");
        page.awaitLatest("Here’s how it’ll look", "Spring sprint");
        page.press("Post");
        page.awaitMessage("Nobody’s in yet");
        page.press("Join");
        page.awaitMessage("1 person’s in");
        page.send("/log time minutes:600");
        page.awaitLatest("Logged: 10 h");

        page.openAs(rival, "study");
        page.press("Join");
        page.awaitMessage("2 people are in", "Challenger · 10 h");
        page.send("/log time minutes:90");
        page.awaitLatest("Logged: 1 h 30 min");
        page.press("Refresh");
        page.awaitMessage("2 people are in", "Rival · 1 h 30 min");
    }

    @Test
    void aModeratorApprovesALinkThatWaitsForTheLibrary() {
        User moderator = PLAYGROUND.cairn().addMember("Moderator");
        User sharer = PLAYGROUND.cairn().addMember("Sharer");
        long permissions = Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER | MANAGE_MESSAGES;
        PLAYGROUND.cairn().fakeDiscord().world().admit(PLAYGROUND.cairn().studyServer(), moderator, permissions);
        page.openAs(moderator, "general");
        page.send("/server moderators channel:general");
        page.awaitLatest("I’ll ask moderators in #general");
        page.send("/server library policy:moderators");
        page.awaitLatest("New links will wait for a moderator");

        page.openAs(sharer, "study");
        page.send("/library add link:https://example.org/attention title:Attention, step by step");
        page.awaitLatest("A moderator will look at Attention");

        page.openAs(moderator, "general");
        page.awaitMessage("A link for the library", "Attention, step by step", "Sharer");
        page.press("Approve");
        page.awaitMessage("approved by", "Moderator");

        page.openAs(sharer, "study");
        page.send("/library find query:attention");
        page.awaitLatest("is in the library now", "Attention, step by step");
    }
}
