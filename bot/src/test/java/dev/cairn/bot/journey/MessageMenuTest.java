package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Uses what Cairn adds to the menu of a message. */
class MessageMenuTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String SAVE = "Save to library";
    private static final String FIND = "Find on roadmap";

    private static ShownMessage menu(Learner learner, String command, Message message) {
        return learner.shown(learner.session().messageMenu(command, message));
    }

    @Test
    void messageWithOneLinkShowsItsUnitsToWhoeverAsks() {
        Learner ada = CAIRN.newcomer("Ada");
        Message message = ada.session().write("Start with https://cs229.stanford.edu/?utm_source=mail.");
        ShownMessage found = menu(CAIRN.newcomer("Grace"), FIND, message);
        assertThat(found.isPrivate()).isTrue();
        assertThat(found.text()).startsWith("### Stanford CS229: Machine Learning on the roadmaps");
        assertThat(found.entries("Open a unit")).isNotEmpty();
        assertThat(found.choose("Open a unit", found.entries("Open a unit").get(0))
                        .text())
                .contains("CS229");
    }

    @Test
    void messageWithSeveralLinksAsksWhichOne() {
        Learner ada = CAIRN.newcomer("Ada");
        Message message = ada.session()
                .write("https://cs229.stanford.edu/ or https://cs230.stanford.edu/ or https://example.org/x");
        ShownMessage asked = menu(ada, FIND, message);
        assertThat(asked.text()).isEqualTo("That message has 2 things from the roadmaps. Which one?");
        assertThat(asked.choose("Pick one", "Stanford CS230: Deep Learning").text())
                .startsWith("### Stanford CS230: Deep Learning on the roadmaps");
    }

    @Test
    void forwardedMessagesAndSharedCardsAreReadToo() {
        Learner ada = CAIRN.newcomer("Ada");
        Message forwarded = ada.session().forward(ada.session().write("https://cs229.stanford.edu/"));
        assertThat(menu(ada, FIND, forwarded).text()).startsWith("### Stanford CS229");
        ShownMessage card = ada.uses("share", "resource", "Stanford CS230: Deep Learning");
        assertThat(menu(ada, FIND, card.message()).text()).startsWith("### Stanford CS230");
    }

    private static Learner in(Learner learner, Channel channel) {
        return new Learner(
                learner.fakeDiscord(),
                learner.person(),
                ActingUser.of(learner.fakeDiscord(), learner.person()).in(channel));
    }

    @Test
    void linkOfAMessageGoesIntoTheLibraryOfItsServer() {
        Learner ada = CAIRN.newcomer("Ada");
        ShownMessage added = menu(ada, SAVE, ada.session().write("Read https://example.org/gradient-flow!"));
        assertThat(added.isPrivate()).isTrue();
        assertThat(added.text()).contains("Gradient flow");
        assertThat(ada.uses("library find", "query", "gradient flow").text()).contains("Gradient flow");
    }

    @Test
    void closedLibrarySaysSoBeforeItAsksWhichLink() {
        Learner manager = CAIRN.newcomer("Grace");
        CAIRN.fakeDiscord()
                .world()
                .admit(CAIRN.studyServer(), manager.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        manager.uses("server library", "policy", "closed");
        Learner ada = CAIRN.newcomer("Ada");
        assertThat(menu(ada, SAVE, ada.session().write("https://example.org/one-page https://example.org/two-page"))
                        .text())
                .contains("isn’t taking new links right now");
        manager.uses("server library", "policy", "open");
    }

    @Test
    void ofSeveralLinksOneIsChosen() {
        Learner ada = CAIRN.newcomer("Ada");
        ShownMessage asked =
                menu(ada, SAVE, ada.session().write("https://example.org/first-page https://example.org/second-page"));
        assertThat(asked.text()).isEqualTo("That message has 2 links. Which one would you like to add?");
        assertThat(asked.links()).hasSize(2);
        assertThat(asked.choose("Pick one", "Second page (example.org)").text()).contains("Second page");
        assertThat(ada.uses("library find", "query", "page").text())
                .contains("Second page")
                .doesNotContain("First page");
    }

    @Test
    void linkFromAChannelThatNotEveryoneSeesIsAskedAboutFirst() {
        Learner ada = CAIRN.newcomer("Ada");
        Channel staff = CAIRN.fakeDiscord().world().addChannel(CAIRN.studyServer(), "staff");
        CAIRN.fakeDiscord().world().restrict(staff);
        CAIRN.fakeDiscord()
                .world()
                .admit(CAIRN.studyServer(), ada.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_MESSAGES);
        Learner there = in(ada, staff);
        ShownMessage asked = menu(there, SAVE, there.session().write("https://example.org/staff-picks"));
        assertThat(asked.text()).startsWith("Not everyone in this server can see this channel. Add **Staff picks");
        assertThat(ada.uses("library find", "query", "staff picks").text()).doesNotContain("Staff picks (");
        assertThat(asked.press("Don’t add it").text()).isEqualTo("OK, I didn’t add it.");
        ShownMessage again = menu(there, SAVE, there.session().write("https://example.org/staff-picks"));
        again.press("Add it");
        assertThat(ada.uses("library find", "query", "staff picks").text()).contains("Staff picks (");
    }

    @Test
    void linkFromAThreadIsAskedAboutToo() {
        Learner ada = CAIRN.newcomer("Ada");
        Channel thread = CAIRN.fakeDiscord().world().addThread(ada.session().channel(), "thread");
        Learner there = in(ada, thread);
        assertThat(menu(there, SAVE, there.session().write("https://example.org/in-a-thread"))
                        .buttons())
                .containsExactly("Open", "Add it", "Don’t add it");
    }

    @Test
    void libraryIsNotOfferedOutsideOfServersWithCairn() {
        Learner ada = CAIRN.newcomer("Ada");
        Learner dm = ada.inDm();
        Message message = dm.session().write("https://example.org/dm");
        assertThatThrownBy(() -> menu(dm, SAVE, message)).isInstanceOf(RefusedAction.class);
        assertThat(menu(dm, FIND, dm.session().write("https://cs229.stanford.edu/"))
                        .text())
                .startsWith("### Stanford CS229");
    }

    @Test
    void messageWithoutWhatIsWantedSaysSo() {
        Learner ada = CAIRN.newcomer("Ada");
        assertThat(menu(ada, FIND, ada.session().write("hello")).text())
                .isEqualTo("I don’t see a link in that message.");
        assertThat(menu(ada, FIND, ada.session().write("https://example.org/y")).text())
                .isEqualTo("That link isn’t on the roadmaps. /find looks for something like it.");
        assertThat(menu(ada, FIND, ada.session().write("http://10.0.0.1/")).text())
                .contains("a bare number instead of a name");
    }
}
