package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.Member;
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
}
