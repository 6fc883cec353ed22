package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests who moderates a library, and what becomes of a link that members reported. */
class LibraryModerationTest {
    private static final long MANAGE_MESSAGES = 1L << 13;
    private static final String LINK = "https://example.com/convolutions";

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private Learner with(String name, long permissions) {
        User person = cairn.newcomer(name).person();
        cairn.fakeDiscord().world().admit(cairn.studyServer(), person, Member.DEFAULT_PERMISSIONS | permissions);
        return new Learner(
                cairn.fakeDiscord(),
                person,
                ActingUser.of(cairn.fakeDiscord(), person).in(cairn.studyServer(), "study"));
    }

    private static Learner in(Learner learner, Channel channel) {
        return new Learner(
                learner.fakeDiscord(),
                learner.person(),
                ActingUser.of(learner.fakeDiscord(), learner.person()).in(channel));
    }

    private Channel channel(String name) {
        return cairn.fakeDiscord().world().addChannel(cairn.studyServer(), name);
    }

    /** Ada adds a link, and three long-standing members report it. */
    private Learner whoseLinkIsHidden() {
        Learner ada = with("Ada", 0);
        ada.uses("library add", Map.of("link", LINK, "title", "Convolutions"));
        List<Learner> others = List.of(with("One", 0), with("Two", 0), with("Three", 0));
        ada.movesClockTo(cairn.clock().instant().plus(Duration.ofDays(8)));
        others.forEach(other -> other.uses("library report", "entry", "convolutions"));
        assertThat(others.get(0).uses("library find").text()).contains("Nobody has added");
        return ada;
    }

    @Test
    void whoManagesMessagesModeratesInTheModeratorsChannelAlone() {
        Learner manager = with("Margaret", Member.MANAGE_SERVER);
        Channel desk = channel("desk");
        manager.uses("server moderators", "channel", desk.id().toString());
        with("Ada", 0).uses("library add", Map.of("link", LINK, "title", "Convolutions"));
        Learner moderator = with("Moderator", MANAGE_MESSAGES);

        assertThat(moderator.offered("library remove", "entry", "")).isEmpty();
        assertThat(moderator.uses("library remove", "entry", "entry:1").text())
                .contains("**Manage Server**", "**Manage Messages** in <#" + desk.id() + ">, from there");
        assertThat(in(moderator, desk)
                        .uses("library remove", "entry", "entry:1")
                        .text())
                .contains("out of the library?");
        assertThat(manager.uses("library remove", "entry", "entry:1")
                        .press("Take out")
                        .text())
                .contains("is out of the library");
    }

    @Test
    void hiddenLinkStaysHiddenThoughItIsEditedUntilAModeratorPutsItBack() {
        Learner ada = whoseLinkIsHidden();
        InteractionOutcome form =
                ada.uses("library mine").choose("Open one", "Convolutions").pressing("Edit");
        form.modal(ShownMessage.SOON);
        assertThat(ada.shown(ada.session().submit(form, Map.of("title", "Convolutions, explained")))
                        .text())
                .contains("It stays hidden until a moderator puts it back");
        Learner member = with("Alan", 0);
        assertThat(member.uses("library find").text()).contains("Nobody has added");
        assertThat(with("Moderator elsewhere", MANAGE_MESSAGES)
                        .uses("library remove", "entry", "entry:1")
                        .text())
                .contains("can’t find");

        Learner manager = with("Margaret", Member.MANAGE_SERVER);
        assertThat(manager.offered("library remove", "entry", "conv")).containsExactly("Convolutions, explained");
        ShownMessage ask = manager.uses("library remove", "entry", "entry:1");
        assertThat(ask.text()).contains("is hidden because members reported it. Should it go, or come back?");
        assertThat(ask.press("Put it back").text()).contains("is back in the library");
        assertThat(member.uses("library find").text()).contains("Convolutions, explained");
    }

    @Test
    void choosingAChannelForModeratorsSaysWhoWillDecideAndWhoWatches() {
        Learner manager = with("Margaret", Member.MANAGE_SERVER);
        assertThat(manager.uses(
                                "server moderators",
                                "channel",
                                channel("open").id().toString())
                        .text())
                .contains("People with **Manage Messages** there can decide.")
                .contains("⚠️ Everyone can read that channel");
    }

    @Test
    void ownLinksAreReadPageByPage() {
        Learner ada = with("Ada", 0);
        IntStream.rangeClosed(1, 23)
                .forEach(at -> ada.uses(
                        "library add",
                        Map.of("link", "https://example.com/" + at, "title", "Link number " + at + ".")));
        ShownMessage newest = ada.uses("library mine");
        assertThat(newest.text()).contains("Link number 23.", "Link number 14.").doesNotContain("Link number 13.");
        ShownMessage oldest = newest.press("Older").press("Older");
        assertThat(oldest.text()).contains("Link number 3.", "Link number 1.").doesNotContain("Link number 4.");
        assertThat(oldest.press("Newest").text()).contains("Link number 23.");
    }

    @Test
    void undoNamesTheLinkThatWasAddedLastAndSaysWhereItIsTakenOut() {
        Learner ada = with("Ada", 0);
        ada.uses("library add", Map.of("link", LINK, "title", "Convolutions"));
        assertThat(ada.uses("undo").text())
                .contains("You’ve added **Convolutions** to a library; **Take out** in /library mine takes it out.");
        ada.uses("log time", "minutes", 15);
        assertThat(ada.uses("undo").text()).doesNotContain("Convolutions");
    }

    @Test
    void reportedLinkIsAskedAboutOnceInTheModeratorsChannel() {
        Channel desk = channel("desk");
        with("Margaret", Member.MANAGE_SERVER)
                .uses("server moderators", "channel", desk.id().toString());
        whoseLinkIsHidden();
        cairn.awaitTimedWork();
        assertThat(desk.messages().stream()
                        .filter(message -> !message.ephemeral())
                        .map(Message::id))
                .hasSize(2);
    }
}
