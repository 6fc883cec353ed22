package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.Member;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses {@code /group} as the people of a server; the time is 09:00 UTC on Monday, 2 March 2026. */
class GroupTest {
    private static final String ROADMAP = "ml-engineering-learning-path";

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private static ShownMessage create(Learner owner, String name) {
        return owner.uses("group create", Map.of("name", name, "roadmap", ROADMAP));
    }

    private static ShownMessage createPrivate(Learner owner, String name) {
        return owner.uses("group create", Map.of("name", name, "private", "invitation"));
    }

    private Learner manager() {
        Learner manager = cairn.newcomer("Margaret");
        cairn.fakeDiscord()
                .world()
                .admit(cairn.studyServer(), manager.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        return manager;
    }

    private static String plain(ShownMessage message) {
        return message.text().replaceAll("[\u2068\u2069*]", "");
    }

    @Test
    void createdGroupIsPostedOnceAndJoinedFromThere() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        ShownMessage created = create(ada, "Deep Learners");
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
        assertThat(plain(posted.pressedBy(bob, "Join"))).as("a repeat").startsWith("You’re in Deep Learners.");
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

    private static void join(Learner learner, String group) {
        assertThat(plain(learner.uses("group join", "group", group))).startsWith("You’re in " + group);
    }

    @Test
    void boardOfAGroupComparesItsListedMembersForMembersAlone() {
        Learner ada = listed(cairn.newcomer("Ada"), 30);
        Learner bob = listed(cairn.newcomer("Bob"), 90);
        Learner eve = listed(cairn.newcomer("Eve"), 60);
        Learner mallory = cairn.newcomer("Mallory");
        create(ada, "Deep Learners");
        join(eve, "Deep Learners");
        join(mallory, "Deep Learners");

        ShownMessage board = ada.uses("leaderboard", "group", "deep learners");
        assertThat(plain(board))
                .startsWith(
                        "### Study time this week\n-# Deep Learners · Mar 2 – Mar 8\n🥇 Eve · 1 h\n🥈 Ada · 30 min (you)")
                .contains("1 member isn’t on this server’s boards, so isn’t here either.")
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
        String[] parts = board.action("board.hide").orElseThrow().split(":");
        String[] ownParts = own.action("board.hide").orElseThrow().split(":");
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
}
