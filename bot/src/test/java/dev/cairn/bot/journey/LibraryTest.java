package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests {@code /library} as a member, a moderator and a newcomer; each test begins with an empty library. */
class LibraryTest {
    private static final long MANAGE_MESSAGES = 1L << 13;
    private static final String VIDEO = "https://youtu.be/KuXjwB4LzSA?si=abc&t=90";
    private static final Map<String, String> CONVOLUTIONS =
            Map.of("link", VIDEO, "title", "But what is a convolution?", "topic", "convolutional-neural-networks");

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

    private Learner member(String name) {
        return with(name, 0);
    }

    private Learner manager() {
        return with("Margaret", Member.MANAGE_SERVER | MANAGE_MESSAGES);
    }

    private String study() {
        return member("Messenger").session().channel().id().toString();
    }

    /** A person in a channel of another server. */
    private Learner elsewhere() {
        User person = cairn.newcomer("Grace").person();
        Server other = cairn.fakeDiscord().world().addServer("Elsewhere", person);
        cairn.fakeDiscord().world().addChannel(other, "study");
        return new Learner(
                cairn.fakeDiscord(),
                person,
                ActingUser.of(cairn.fakeDiscord(), person).in(other, "study"));
    }

    private static ShownMessage lastPublic(Learner learner) {
        List<Message> messages = learner.session().messages().stream()
                .filter(message -> !message.ephemeral())
                .toList();
        return new ShownMessage(learner, messages.get(messages.size() - 1));
    }

    private static ShownMessage submits(Learner learner, InteractionOutcome opener, Map<String, String> fields) {
        opener.modal(ShownMessage.SOON);
        return learner.shown(learner.session().submit(opener, fields));
    }

    private static ShownMessage add(Learner learner, String link) {
        return learner.uses("library add", "link", link);
    }

    @Test
    void oneVideoSharedByTenPeopleIsOneEntryWithTenSavers() {
        assertThat(member("Ada").uses("library add", CONVOLUTIONS).text())
                .contains("Added", "But what is a convolution?", "Convolutional Neural Networks", "saved list");
        List<String> forms = List.of(
                "https://www.youtube.com/watch?v=KuXjwB4LzSA",
                "youtube.com/watch?v=KuXjwB4LzSA&list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi&index=2",
                "https://m.youtube.com/watch?v=KuXjwB4LzSA&feature=share",
                "https://music.youtube.com/watch?v=KuXjwB4LzSA",
                "https://www.youtube.com/shorts/KuXjwB4LzSA",
                "https://www.youtube.com/embed/KuXjwB4LzSA",
                "<https://youtu.be/KuXjwB4LzSA>",
                "http://youtube.com/live/KuXjwB4LzSA",
                "https://www.google.com/url?q=https%3A%2F%2Fyoutu.be%2FKuXjwB4LzSA");
        for (int at = 0; at < forms.size(); at++) {
            assertThat(add(member("Member " + at), forms.get(at)).text()).contains("already", (at + 2) + " people");
        }
        assertThat(member("Last").uses("library find", "query", "convolution").text())
                .containsOnlyOnce("But what is")
                .contains("saved by 10");
    }

    @Test
    void whatTheRoadmapsHaveIsNotAddedAgain() {
        Learner member = member("Ada");
        assertThat(add(member, "https://youtube.com/playlist?list=PLZHQObOWTQDMsr9K-rj53DwVRMYO3t5Yr")
                        .text())
                .contains("already on the roadmaps", "Essence of Calculus");
        assertThat(member.uses("library find").text()).contains("Nobody has added a link here yet");
    }

    @Test
    void linkThatIsRefusedSaysWhyAndWhatToDo() {
        Learner member = member("Ada");
        assertThat(add(member, "https://bit.ly/abc").text()).contains("shortened", "paste the page’s own link");
        assertThat(add(member, "http://192.168.0.1/").text()).contains("bare number");
        assertThat(add(member, "https://me:secret@example.com/").text()).contains("password");
        assertThat(add(member, "javascript:alert(1)").text()).contains("web pages");
        assertThat(add(member, "https://\u0430pple.com/").text()).contains("look alike");
        assertThat(add(member, "hello there").text()).contains("doesn’t look like a link");
        assertThat(member.uses("library mine").text()).contains("haven’t added a link here yet");
    }

    @Test
    void topicIsGuessedFromTitleAndLink() {
        Learner member = member("Ada");
        assertThat(add(member, "https://colah.github.io/posts/2015-08-backprop/understanding-backpropagation")
                        .text())
                .contains("Backpropagation");
        assertThat(member.offered(
                        "library add",
                        "topic",
                        Map.of("link", "https://example.com/a", "title", "Attention, explained")))
                .containsExactly("Attention");
    }

    @Test
    void libraryIsFoundByFindTopicAndResourcesInThatServerOnly() {
        Learner member = member("Ada");
        member.uses("library add", CONVOLUTIONS);
        assertThat(member.uses("find", "query", "what is a convolution").text())
                .contains("From this server’s library", "But what is a convolution?");
        assertThat(member.uses("topic", "name", "cnn").text()).contains("From this server’s library");
        assertThat(member.uses("resources", "topic", "cnn").text()).contains("From this server’s library");
        assertThat(member.inDm().uses("topic", "name", "cnn").text()).doesNotContain("server’s library");
        assertThat(member.inDm().uses("find", "query", "convolution").text()).doesNotContain("server’s library");
    }

    @Test
    void entryIsOpenedSavedReportedAndTakenOutAfterAsking() {
        Learner ada = member("Ada");
        ada.uses("library add", CONVOLUTIONS);
        Learner alan = member("Alan");
        ShownMessage entry =
                alan.uses("library find", "query", "conv").choose("Open one", "But what is a convolution?");
        assertThat(entry.links()).containsExactly("Open -> https://www.youtube.com/watch?v=KuXjwB4LzSA&t=90s");
        assertThat(entry.press("Save").text()).contains("Saved");
        assertThat(alan.uses("library saved").text()).contains("1 link", "But what is a convolution?");
        assertThat(entry.press("Report").text()).contains("Thanks for letting me know");
        assertThat(entry.press("Report").text()).contains("already");
        assertThat(entry.buttons()).doesNotContain("Take out", "Edit");

        assertThat(alan.uses("library remove", "entry", "entry:1").text()).contains("Manage Server");
        ShownMessage asked = ada.uses("library remove", "entry", "convolution");
        assertThat(asked.text()).contains("Take", "out of the library?");
        assertThat(asked.press("Take out").text()).contains("is out of the library");
        assertThat(alan.uses("library find").text()).contains("Nobody has added");
        assertThat(alan.uses("library saved").text()).contains("1 link");
        assertThat(alan.uses("library saved")
                        .choose(
                                "Take one off",
                                alan.uses("library saved")
                                        .entries("Take one off")
                                        .get(0))
                        .text())
                .contains("Nothing saved yet");
    }

    @Test
    void moderatorsApproveEditAndDeclineWhatWaits() {
        Learner manager = manager();
        manager.uses("server moderators", "channel", study());
        manager.uses("server library", "policy", "queue");
        Learner ada = member("Ada");
        assertThat(ada.uses("library add", CONVOLUTIONS).text()).contains("A moderator will look at");
        assertThat(member("Alan").uses("library find").text()).contains("Nobody has added");
        cairn.awaitTimedWork();

        ShownMessage card = lastPublic(manager);
        assertThat(card.text()).contains("A link for the library", "suggests", "youtube.com/watch?v=KuXjwB4LzSA");
        assertThat(card.pressedBy(ada, "Approve").text()).contains("Manage Messages");
        InteractionOutcome form = card.pressing("Decline");
        assertThat(submits(manager, form, Map.of("reason", "Too short")).text()).contains("declined by", "Too short");
        assertThat(ada.uses("next").text()).contains("A moderator declined your link", "Too short");
        assertThat(ada.uses("library mine").text()).contains("declined (Too short)");

        ShownMessage mine = ada.uses("library mine").choose("Open one", "But what is a convolution?");
        InteractionOutcome edit = mine.pressing("Edit");
        assertThat(submits(ada, edit, Map.of("title", "Convolutions, all of them", "topic", "cnn"))
                        .text())
                .contains("A moderator will look at it");
        cairn.awaitTimedWork();
        ShownMessage again = lastPublic(manager);
        assertThat(again.text()).contains("Convolutions, all of them");
        assertThat(again.press("Approve").text()).contains("approved by");
        assertThat(ada.uses("next").text()).contains("is in the library now");
        assertThat(member("Alan").uses("library find").text()).contains("Convolutions, all of them");
    }

    @Test
    void tenMayWait() {
        Learner manager = manager();
        manager.uses("server moderators", "channel", study());
        manager.uses("server library", "policy", "queue");
        Learner ada = member("Ada");
        for (int at = 0; at < 10; at++) {
            assertThat(add(ada, "https://example.com/page-" + at).text()).contains("A moderator");
        }
        assertThat(ada.uses("library mine")
                        .choose("Open one…", "Page 9 (example.com)")
                        .text())
                .contains("\nWaiting for a moderator.")
                .containsOnlyOnce("Page 9");
        assertThat(add(ada, "https://example.com/page-10").text()).contains("10 links waiting");
    }

    @Test
    void threeReportsOfKnownMembersHideALinkAndSevenDaysLaterItIsDeleted() {
        Learner ada = member("Ada");
        ada.uses("library add", CONVOLUTIONS);
        List<Learner> others = List.of(member("One"), member("Two"), member("Three"));
        others.forEach(other -> other.uses("library find"));
        ada.movesClockTo(cairn.clock().instant().plus(Duration.ofDays(8)));
        Learner newcomer = member("Newcomer");
        newcomer.uses("library report", "entry", "convolution");
        others.subList(0, 2)
                .forEach(other -> assertThat(other.uses("library report", "entry", "convolution")
                                .text())
                        .contains("Once a few members"));
        assertThat(others.get(2).uses("library report", "entry", "convolution").text())
                .contains("I’ve hidden the link");
        assertThat(others.get(2).uses("library find").text()).contains("Nobody has added");
        assertThat(ada.uses("next").text()).contains("Members reported your link");
        assertThat(add(others.get(0), VIDEO).text()).contains("taken out");
        ada.movesClockTo(cairn.clock().instant().plus(Duration.ofDays(8)));
        assertThat(ada.uses("library mine").text()).contains("haven’t added");
        assertThat(add(others.get(0), VIDEO).text()).contains("Added");
    }

    @Test
    void reportOfALongStandingMemberCountsThoughTheyNeverUsedTheLibrary() {
        Learner ada = member("Ada");
        ada.uses("library add", CONVOLUTIONS);
        List<Learner> others = List.of(member("One"), member("Two"), member("Three"));
        ada.movesClockTo(cairn.clock().instant().plus(Duration.ofDays(8)));
        others.subList(0, 2).forEach(other -> other.uses("library report", "entry", "convolution"));
        assertThat(others.get(2).uses("library report", "entry", "convolution").text())
                .contains("I’ve hidden the link");
    }

    @Test
    void whatModeratorsKeptIsNotHiddenByReports() {
        Learner manager = manager();
        manager.uses("server moderators", "channel", study());
        manager.uses("server library", "policy", "queue");
        member("Ada").uses("library add", CONVOLUTIONS);
        cairn.awaitTimedWork();
        lastPublic(manager).press("Approve");
        List<Learner> others = List.of(member("One"), member("Two"), member("Three"));
        others.forEach(other -> other.uses("library find"));
        manager.movesClockTo(cairn.clock().instant().plus(Duration.ofDays(8)));
        others.forEach(other -> other.uses("library report", "entry", "convolution"));
        assertThat(manager.uses("library find").text()).contains("convolution");
    }

    @Test
    void closedLibraryTakesNothingButIsStillSearched() {
        Learner manager = manager();
        member("Ada").uses("library add", CONVOLUTIONS);
        manager.uses("server library", "policy", "closed");
        assertThat(add(member("Alan"), "https://example.com/a").text())
                .contains("isn’t taking new links", "/library find");
        assertThat(member("Alan").uses("library find").text()).contains("convolution");
    }

    @Test
    void anotherServersEntryIsNotReached() {
        Learner ada = member("Ada");
        ada.uses("library add", CONVOLUTIONS);
        Learner elsewhere = elsewhere();
        assertThat(elsewhere.uses("library report", "entry", "entry:1").text()).contains("can’t find");
        assertThat(elsewhere.uses("library remove", "entry", "entry:1").text()).contains("can’t find");
        elsewhere.uses("library add", "link", "https://example.com/other");
        ShownMessage own = elsewhere.uses("library find").choose("Open one", "Other (example.com)");
        String forged = own.customId("Save").replaceAll(":\\d+$", ":1");
        assertThat(own.pressForged(forged).text()).contains("isn’t in this server’s library");
    }
}
