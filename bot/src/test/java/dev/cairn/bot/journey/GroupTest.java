package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.GroupSteps.createPrivate;
import static dev.cairn.bot.journey.GroupSteps.elsewhere;
import static dev.cairn.bot.journey.GroupSteps.join;
import static dev.cairn.bot.journey.GroupSteps.newGroup;
import static dev.cairn.bot.journey.GroupSteps.plain;
import static dev.cairn.bot.journey.GroupSteps.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses {@code /group} as the people of a server; the time is 09:00 UTC on Monday, 2 March 2026. */
class GroupTest {
    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    @Test
    void createdGroupIsPostedOnceAndJoinedFromThere() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        ShownMessage created = newGroup(ada, "Deep Learners");
        assertThat(created.isPrivate()).isTrue();
        assertThat(plain(created)).startsWith("Deep Learners is ready, and it’s yours.");

        ShownMessage posted = created.press("Post it here");
        assertThat(posted.isPrivate()).isFalse();
        assertThat(plain(posted))
                .startsWith("### Deep Learners")
                .contains("If you join, its members will see your name");
        assertThat(created.press("Post it here").isPrivate()).as("a second tap").isTrue();

        ShownMessage joined = posted.pressedBy(bob, "Join");
        assertThat(joined.isPrivate()).isTrue();
        assertThat(plain(joined)).startsWith("You’re in Deep Learners. Welcome!");
        assertThat(plain(posted.pressedBy(bob, "Join"))).as("a repeat").startsWith("You’re already in Deep Learners.");
        ShownMessage shown = joined.press("See the group");
        assertThat(plain(shown))
                .contains("2 members")
                .contains("Ada (owner) · 0%")
                .contains("Bob (you) · 0%");
    }

    private static Learner listed(Learner learner, int minutes) {
        learner.uses("log time", "minutes", minutes);
        learner.uses("leaderboard").press("Show me");
        return learner;
    }

    @Test
    void boardOfAGroupComparesItsListedMembersForMembersAlone() {
        Learner ada = listed(cairn.newcomer("Ada"), 30);
        Learner bob = listed(cairn.newcomer("Bob"), 90);
        Learner eve = listed(cairn.newcomer("Eve"), 60);
        Learner mallory = cairn.newcomer("Mallory");
        newGroup(ada, "Deep Learners");
        join(eve, "Deep Learners");
        join(mallory, "Deep Learners");

        ShownMessage board = ada.uses("leaderboard", "group", "deep learners");
        assertThat(plain(board))
                .startsWith(
                        "### Study time this week\n-# Deep Learners · Mar 2 – Mar 8\n🥇 Eve · 1 h\n🥈 Ada · 30 min (you)")
                .contains("1 member isn’t shown here, since they’re not on this server’s boards.")
                .doesNotContain("Bob");
        assertThat(board.buttons()).doesNotContain("Share");
        assertThat(plain(board.choose("Another board", "Units finished, this week")))
                .contains("Deep Learners");
        ShownMessage shown = eve.uses("group show", "group", "Deep Learners");
        assertThat(plain(shown.press("Leaderboard"))).contains("🥇 Eve · 1 h (you)");

        assertThat(bob.offered("leaderboard", "group", "")).isEmpty();
        assertThat(plain(bob.uses("leaderboard", "group", "Deep Learners")))
                .isEqualTo("Only members of Deep Learners can see its board. You can join it with /group join.");
        ShownMessage own = bob.uses("leaderboard");
        String[] parts = board.action("board.hide").orElseThrow().split(":", -1);
        String[] ownParts = own.action("board.hide").orElseThrow().split(":", -1);
        assertThat(parts[2]).startsWith("time~");
        String forged = String.join(":", "board.page", ownParts[1], parts[2], parts[3]);
        assertThat(plain(own.pressForged(forged))).startsWith("Only members of Deep Learners can see its board.");
    }

    @Test
    void privateGroupIsHiddenFromStrangersInEveryAnswer() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        ShownMessage created = createPrivate(ada, "Secret Society");
        assertThat(created.buttons()).doesNotContain("Post it here");
        String unknown = "I don’t know a group called “Secret Society” here.";
        for (String command : List.of("group show", "group join", "group leave", "group manage", "leaderboard")) {
            assertThat(bob.offered(command, "group", "sec")).as(command).isEmpty();
            assertThat(plain(bob.uses(command, "group", "Secret Society")))
                    .as(command)
                    .startsWith(unknown);
        }
        assertThat(plain(bob.uses(
                        "group invite",
                        Map.of(
                                "group",
                                "Secret Society",
                                "member",
                                ada.person().id().toString()))))
                .startsWith(unknown);
        assertThat(plain(bob.uses("group list"))).contains("There’s no study group here yet.");
        assertThat(ada.offered("group show", "group", "sec")).containsExactly("Secret Society");
    }

    @Test
    void forgedValueOfAPrivateGroupFindsNothingForStrangers() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        createPrivate(ada, "Secret Society");
        String value = ada.choices("group show", "group", Map.of("group", "secret"))
                .get(0)
                .value();
        for (String command : List.of("group show", "group join", "group leave", "group manage", "leaderboard")) {
            assertThat(plain(bob.uses(command, "group", value)))
                    .as(command)
                    .startsWith("That group isn’t here anymore")
                    .doesNotContain("Secret");
        }
        assertThat(plain(show(ada, "Secret Society"))).contains("1 member");
    }

    @Test
    void namesThatCannotBeUsedAreRefusedKindly() {
        Learner ada = cairn.newcomer("Ada");
        newGroup(ada, "Café Data");
        Learner bob = cairn.newcomer("Bob");
        assertThat(plain(newGroup(bob, "cafe  DATA"))).startsWith("This server already has a group with that name");
        for (String name : List.of("   ", "\u200b\u200b", "Ｗ".repeat(41), "<@1>")) {
            assertThat(plain(newGroup(bob, name))).startsWith("A group’s name has 1 to 40 characters");
        }
        newGroup(ada, "Second");
        newGroup(ada, "Third");
        assertThat(plain(newGroup(ada, "Fourth"))).startsWith("You already own 3 groups");
    }

    @Test
    void hostileNamesKeepTheirLines() {
        List<String> names = List.of(
                "**bold** [x](https://evil.example) @everyone",
                "שלום לכולם",
                "Ｗ".repeat(40),
                "🧑‍🚀🧑‍🚀🧑‍🚀",
                "-# small\n# big");
        for (String name : names) {
            newGroup(cairn.newcomer(name), name);
        }
        Learner ada = cairn.newcomer("Ada");
        ShownMessage list = ada.uses("group list");
        assertThat(list.markdown()).doesNotContain("@everyone", "**", "\n# big").contains("\u2068שלום לכולם\u2069");
        assertThat(plain(list).lines().filter(line -> line.endsWith("1 member")))
                .hasSize(names.size());
        for (String entry : list.entries("Open a group")) {
            assertThat(plain(ada.uses("group list").choose("Open a group", entry)))
                    .contains("1 member");
        }
    }

    @Test
    void groupOfAnotherServerIsOutOfReach() {
        Learner ada = cairn.newcomer("Ada");
        newGroup(ada, "Deep Learners");
        Learner there = elsewhere(cairn, ada);
        String value = ada.choices("group show", "group", Map.of("group", "deep"))
                .get(0)
                .value();
        assertThat(there.offered("group show", "group", "deep")).isEmpty();
        assertThat(plain(there.uses("group show", "group", value))).startsWith("That group isn’t here anymore");
        assertThat(plain(there.uses("group join", "group", "Deep Learners"))).startsWith("I don’t know a group called");
        String number = value.substring(1);
        newGroup(there, "Others");
        for (String action :
                List.of("open", "join", "leave", "post", "manage", "close-sure", "join-posted", "decline")) {
            ShownMessage own = show(there, "Others");
            assertThat(plain(own.pressForged("group." + action + ":*:" + number)))
                    .as(action)
                    .startsWith("That group isn’t here anymore");
        }
        assertThat(plain(show(ada, "Deep Learners"))).contains("1 member");
    }
}
