package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Uses what Cairn adds to the menu of a message. */
class MessageMenuTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

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

    @Test
    void messageWithoutWhatIsWantedSaysSo() {
        Learner ada = CAIRN.newcomer("Ada");
        assertThat(menu(ada, FIND, ada.session().write("hello")).text())
                .isEqualTo("I don’t see a link in that message.");
        assertThat(menu(ada, FIND, ada.session().write("https://example.org/y")).text())
                .isEqualTo("That link isn’t on the roadmaps. /find looks for something like it.");
        assertThat(menu(ada, FIND, ada.session().write("http://10.0.0.1/")).text())
                .contains("IP address");
    }
}
