package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what Cairn celebrates, and what can be shared of it. */
class CelebrationTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ALGEBRA = "mit-18-06-linear-algebra";
    private static final List<String> REST_OF_FOUNDATIONS = List.of(
            "stanford-cs109-probability",
            "3blue1brown-essence-of-calculus",
            "stanford-cs106b-programming-abstractions");

    @Test
    void finishedUnitIsSharedOnceHoweverOftenShareIsPressed() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage done = grace.finishes(ALGEBRA);

        ShownMessage shared = done.press("Share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.text()).contains("**Grace** finished **MIT 18.06: Linear Algebra** 🪨", "1 of 10 stones");
        ShownMessage again = done.press("Share");
        assertThat(again.isPrivate()).isTrue();
        assertThat(again.text()).contains("already shared this here today");
        CAIRN.pass(Duration.ofHours(25));
        assertThat(done.press("Share").isPrivate()).as("another day").isFalse();
    }

    @Test
    void whatIsStudiedIsSharedOncePerChannel() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("next").press("More").press("Share").isPrivate()).isFalse();

        assertThat(grace.uses("next").press("More").press("Share").isPrivate())
                .as("from another card")
                .isTrue();
        assertThat(grace.inDm().uses("next").press("More").press("Share").text())
                .as("elsewhere")
                .contains("is studying");
    }

    @Test
    void finishedPhaseIsCelebratedAndShared() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.finishes(ALGEBRA).text()).doesNotContain("complete!");
        ShownMessage last = grace.finishes(REST_OF_FOUNDATIONS.get(0));
        for (String unit : REST_OF_FOUNDATIONS.subList(1, REST_OF_FOUNDATIONS.size())) {
            last = grace.finishes(unit);
        }

        assertThat(last.text()).startsWith("### Foundations complete! 🪨");
        assertThat(last.press("Share").text()).contains("**Grace** completed **Foundations** 🪨");
    }

    @Test
    void whatWasUndoneIsNotShared() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage done = grace.finishes(ALGEBRA);
        grace.uses("undo");

        ShownMessage refused = done.press("Share");
        assertThat(refused.isPrivate()).isTrue();
        assertThat(refused.text()).contains("nothing to share");
    }

    @Test
    void longestStreakIsCelebratedAfterAWeekAndNotEveryDay() {
        Learner grace = CAIRN.follower("Grace");
        for (int day = 1; day <= 6; day++) {
            assertThat(grace.uses("log time", "minutes", 10).text()).doesNotContain("in a row");
            CAIRN.pass(Duration.ofDays(1));
        }

        ShownMessage seventh = grace.uses("log time", "minutes", 10);
        assertThat(seventh.text()).contains("7 days in a row");
        assertThat(seventh.press("Share").text()).contains("**Grace** has studied 7 days in a row");
        assertThat(grace.uses("log time", "minutes", 10).text()).doesNotContain("in a row");
    }

    @Test
    void outdatedCardOfAFinishedUnitSaysThatItIsDone() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage old = grace.uses("next").press("More");
        grace.finishes(ALGEBRA);

        ShownMessage shared = old.press("Share");
        assertThat(shared.isPrivate()).isTrue();
        assertThat(shared.text()).contains("You already finished");
        String swap = old.customId("Swap");
        String start = old.customId("Start");
        assertThat(grace.uses("next").pressForged(swap).text()).contains("You already finished");
        assertThat(grace.uses("next").pressForged(start).text()).contains("You’ve finished this one");
        assertThat(grace.uses("undo").text()).as("neither changed anything").contains("finishing");
    }
}
