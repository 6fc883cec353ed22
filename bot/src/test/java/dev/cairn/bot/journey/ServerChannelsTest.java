package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses the commands of {@code /server} about channels, the library and the roadmap for newcomers. */
class ServerChannelsTest {
    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private Learner manager() {
        Learner manager = cairn.newcomer("Margaret");
        cairn.fakeDiscord()
                .world()
                .admit(cairn.studyServer(), manager.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        return manager;
    }

    @Test
    void queueNeedsAChannelForModerators() {
        Learner manager = manager();
        assertThat(manager.uses("server library", "policy", "queue").text())
                .isEqualTo("A queue needs a channel where moderators can see it. Pick one with /server moderators, then"
                        + " try again.");
        Channel moderators = channel("moderators");
        assertThat(manager.uses("server moderators", "channel", moderators.id().toString())
                        .text())
                .contains("I’ll ask moderators in <#" + moderators.id() + "> from now on.")
                .contains("Links go straight into the library now.");
        assertThat(moderators.messages()).hasSize(1);
        assertThat(manager.uses("server library", "policy", "queue").text())
                .isEqualTo("New links will wait for a moderator now. I’ll ask in <#" + moderators.id() + ">.");
        assertThat(manager.uses("server show").text())
                .contains("**Library:** everyone can suggest links, and moderators approve them")
                .contains("**Moderators:** I ask them in <#" + moderators.id() + ">");
        assertThat(manager.uses("server library", "policy", "closed").text()).contains("takes no new links");
        assertThat(manager.uses("server library", "policy", "open").text()).contains("Everyone here can add links");
    }

    @Test
    void roadmapForNewcomersIsChosenByNameAndTakenBack() {
        Learner manager = manager();
        assertThat(manager.uses("server roadmap", "roadmap", "Machine Learning Mastery Roadmap")
                        .text())
                .contains("Newcomers here will be offered **Machine Learning Mastery Roadmap** first.");
        assertThat(manager.uses("server show").text())
                .contains("**Roadmap for newcomers:** Machine Learning Mastery Roadmap");
        assertThat(manager.offered("server roadmap", "roadmap", "")).endsWith("None: newcomers answer three questions");
        assertThat(manager.uses("server roadmap", "roadmap", "none").text()).contains("three questions");
        assertThat(manager.uses("server show").text()).contains("**Roadmap for newcomers:** none");
        assertThat(manager.uses("server roadmap", "roadmap", "cooking").text())
                .contains("There’s no roadmap called “cooking”");
    }

    @Test
    void newcomerIsOfferedTheServersRoadmapFirstAndOnlyThere() {
        manager().uses("server roadmap", "roadmap", "Machine Learning Mastery Roadmap");
        Learner ada = cairn.newcomer("Ada");
        ShownMessage offer = ada.uses("next");
        assertThat(offer.text())
                .startsWith("### Start with this server’s roadmap\n**Machine Learning Mastery Roadmap**");
        assertThat(offer.buttons()).containsExactly("Follow", "Look inside", "Help me choose", "Browse them all");
        assertThat(ada.inDm().uses("next").text()).startsWith("### Let’s find your path");
        assertThat(offer.press("Follow").text()).contains("Machine Learning Mastery Roadmap");
        assertThat(ada.uses("next").text()).doesNotContain("this server’s roadmap");
    }

    @Test
    void showNamesThePermissionsThatAreMissingAndWhere() {
        Learner manager = manager();
        Channel news = channel("news");
        Channel desk = channel("desk");
        manager.uses("server announce", "channel", news.id().toString());
        manager.uses("server moderators", "channel", desk.id().toString());
        assertThat(manager.uses("server show").text())
                .endsWith("-# I have every permission I need, here and in the channels I post to.");

        cairn.fakeDiscord().world().permitBot(news, Member.VIEW_CHANNEL);
        cairn.fakeDiscord().world().deleteChannel(desk);
        assertThat(manager.uses("server show").text())
                .contains("### Needs your attention\n⚠️ In <#" + news.id()
                        + "> (reminders and announcements), I’m missing **Send Messages** and **Read Message History**.\n"
                        + "⚠️ The moderators’ channel is gone. /server moderators picks another.");
    }

    private Channel channel(String name) {
        return cairn.fakeDiscord().world().addChannel(cairn.studyServer(), name);
    }
}
