package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.GroupSteps.encoded;
import static dev.cairn.bot.journey.GroupSteps.join;
import static dev.cairn.bot.journey.GroupSteps.manager;
import static dev.cairn.bot.journey.GroupSteps.newGroup;
import static dev.cairn.bot.journey.GroupSteps.plain;
import static dev.cairn.bot.journey.GroupSteps.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.InteractionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes groups as their owner, as a manager of the server, and as people who may not. */
class GroupManageTest {
    private final RunningCairn cairn = new RunningCairn();
    private Learner ada;
    private Learner bob;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        ada = cairn.newcomer("Ada");
        bob = cairn.newcomer("Bob");
        newGroup(ada, "Deep Learners");
        join(bob, "Deep Learners");
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private static ShownMessage manage(Learner learner, String group) {
        return learner.uses("group manage", "group", group);
    }

    @Test
    void ownerChangesNameRoadmapPrivacyAndHome() {
        ShownMessage card = manage(ada, "Deep Learners");
        assertThat(plain(card))
                .startsWith(
                        "### Deep Learners\nRoadmap: Machine Learning Engineering Learning Path\nWho can join: anyone in this server\nHome channel: none yet.");
        InteractionOutcome form = card.pressing("Rename");
        assertThat(form.modal(ShownMessage.SOON).toString()).contains("\"value\":\"Deep Learners\"");
        ShownMessage renamed = ada.shown(ada.session().submit(form, Map.of("name", "Deeper Learners")));
        assertThat(plain(renamed)).startsWith("It’s called Deeper Learners now.");
        assertThat(plain(renamed.choose("Change the roadmap", "No roadmap"))).contains("Roadmap: none");
        assertThat(plain(renamed.press("Make it private"))).contains("Who can join: invited people only");
        ShownMessage home = renamed.press("Make this channel its home");
        assertThat(home.markdown()).contains("will go to <#");
        assertThat(plain(home.press("No home channel"))).contains("Home channel: none yet.");
        assertThat(plain(manage(ada, "Deeper Learners").press("Open it to everyone")))
                .contains("Who can join: anyone in this server");
    }

    @Test
    void nameOfAnotherGroupIsRefusedWhenRenaming() {
        newGroup(bob, "Others");
        InteractionOutcome form = manage(bob, "Others").pressing("Rename");
        form.modal(ShownMessage.SOON);
        assertThat(plain(bob.shown(bob.session().submit(form, Map.of("name", "deep learners")))))
                .startsWith("This server already has a group with that name");
    }

    @Test
    void ownerRemovesAMemberAndHandsTheGroupOver() {
        Learner eve = cairn.newcomer("Eve");
        join(eve, "Deep Learners");
        ShownMessage card = manage(ada, "Deep Learners");
        assertThat(card.entries("Remove someone")).containsExactly("Bob", "Eve");
        ShownMessage asked = card.choose("Remove someone", "Bob");
        assertThat(asked.buttons()).containsExactly("Back", "Make them the owner", "Remove from the group");
        assertThat(plain(asked.press("Remove from the group"))).startsWith("Bob isn’t in Deep Learners anymore.");
        assertThat(plain(show(bob, "Deep Learners"))).doesNotContain("Ada");

        ShownMessage handed =
                manage(ada, "Deep Learners").choose("Remove someone", "Eve").press("Make them the owner");
        assertThat(plain(handed)).startsWith("Deep Learners belongs to Eve now.");
        assertThat(plain(manage(ada, "Deep Learners"))).startsWith("You don’t own a group here.");
        assertThat(plain(manage(eve, "Deep Learners"))).startsWith("### Deep Learners");
    }

    @Test
    void closingAsksFirst() {
        ShownMessage asked = manage(ada, "Deep Learners").press("Close");
        assertThat(plain(asked)).startsWith("Close Deep Learners for good? Its 2 members will lose it.");
        assertThat(plain(asked.press("Back"))).startsWith("### Deep Learners");
        assertThat(plain(manage(ada, "Deep Learners").press("Close").press("Close it for good")))
                .startsWith("Deep Learners is closed.");
        assertThat(plain(bob.uses("group list"))).contains("There’s no study group here yet.");
    }

    @Test
    void managerOfTheServerManagesEveryGroupAndNobodyElseDoes() {
        String owners = manage(ada, "Deep Learners").customId("Close");
        String number = owners.substring(owners.lastIndexOf(':') + 1);
        for (String action :
                List.of("manage", "rename", "privacy", "home", "close", "close-sure", "remove", "hand-over")) {
            String forged = "group." + action + ":*:" + number + ":" + encoded(ada);
            assertThat(plain(show(bob, "Deep Learners").pressForged(forged)))
                    .as(action)
                    .startsWith("Only the owner of Deep Learners can do that");
        }
        assertThat(plain(manage(bob, "Deep Learners"))).startsWith("You don’t own a group here.");
        assertThat(bob.offered("group manage", "group", "")).isEmpty();

        manage(ada, "Deep Learners").press("Make it private");
        Learner margaret = manager(cairn);
        assertThat(margaret.offered("group manage", "group", "")).containsExactly("Deep Learners");
        assertThat(margaret.offered("group show", "group", "")).isEmpty();
        assertThat(plain(manage(margaret, "Deep Learners").press("Close").press("Close it for good")))
                .startsWith("Deep Learners is closed.");
    }
}
