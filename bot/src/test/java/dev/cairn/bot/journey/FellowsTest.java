package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sees on {@code /next} and {@code /topic} how many others in the server are on the same. */
class FellowsTest {
    private static final String UNIT = "mit-18-06-linear-algebra";
    private static final String ONE = "One other person here is on this.";

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    /** A learner who is shown on the server's boards, and has logged time on the unit that the roadmap begins with. */
    private Learner fellow(String name) {
        Learner learner = cairn.follower(name);
        learner.uses("log time", Map.of("minutes", 30, "unit", UNIT));
        learner.uses("leaderboard").press("Show me");
        return learner;
    }

    @Test
    void nextSaysHowManyOthersHereAreOnTheUnitAndKeepsSayingSo() {
        Learner ada = cairn.follower("Ada");
        assertThat(ada.uses("next").text()).doesNotContain("on this.");
        fellow("Bob");
        ShownMessage next = ada.uses("next");
        assertThat(next.text()).contains(ONE);
        fellow("Eve");
        assertThat(next.press("More").text()).contains("2 others here are on this.");
        assertThat(ada.inDm().uses("next").text()).doesNotContain("on this.");
        assertThat(ada.uses("topic", "name", "Linear algebra").text()).contains("2 others here are on this.");
        assertThat(ada.inDm().uses("topic", "name", "Linear algebra").text()).doesNotContain("on this.");
    }

    @Test
    void startedUnitCountsWithoutLoggedTimeAndUndoTakesItBack() {
        Learner ada = cairn.follower("Ada");
        Learner bob = cairn.follower("Bob");
        bob.uses("leaderboard").press("Show me");
        assertThat(ada.uses("next").text()).doesNotContain("on this.");
        bob.uses("next").press("More").press("Start");
        assertThat(ada.uses("next").text()).contains(ONE);
        bob.uses("undo");
        assertThat(ada.uses("next").text()).doesNotContain("on this.");
    }

    @Test
    void hiddenAndAbsentPeopleDoNotCount() {
        Learner ada = cairn.follower("Ada");
        Learner bob = fellow("Bob");
        Learner eve = fellow("Eve");
        Learner unasked = cairn.follower("Linda");
        unasked.uses("log time", Map.of("minutes", 30, "unit", UNIT));
        assertThat(ada.uses("next").text()).contains("2 others here are on this.");

        bob.uses("leaderboard").press("Hide me");
        assertThat(ada.uses("next").text()).contains(ONE);
        cairn.fakeDiscord().world().leave(cairn.studyServer(), eve.person());
        cairn.pass(Duration.ofHours(25));
        assertThat(ada.uses("next").text()).doesNotContain("on this.");
        cairn.fakeDiscord().world().join(cairn.studyServer(), eve.person());
        eve.uses("leaderboard");
        assertThat(ada.uses("next").text()).contains(ONE);
    }

    @Test
    void unitThatIsFinishedOrLongAgoNoLongerCounts() {
        Learner ada = cairn.follower("Ada");
        Learner bob = fellow("Bob");
        fellow("Eve");
        bob.finishes(UNIT);
        assertThat(ada.uses("next").text()).contains(ONE);
        cairn.pass(Duration.ofDays(16));
        assertThat(ada.uses("next").text()).doesNotContain("on this.");
    }

    @Test
    void largeNumbersAreNotCounted() {
        Learner ada = cairn.follower("Ada");
        for (int number = 1; number <= 12; number++) {
            fellow("Person " + number);
        }
        assertThat(ada.uses("next").text()).contains("More than 10 others here are on this.");
    }
}
