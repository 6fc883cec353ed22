package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /progress} for the learner's own progress. */
class ProgressTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ROADMAP = "ml-engineering-learning-path";
    private static final String TITLE = "Machine Learning Engineering Learning Path";
    private static final String FIRST = "mit-18-06-linear-algebra";

    @Test
    void learnerWithoutRoadmapIsWelcomed() {
        ShownMessage shown = CAIRN.newcomer("Grace").uses("progress");

        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.buttons()).contains("Browse them all");
    }

    @Test
    void progressIsShownByPhaseAndInAll() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("progress").text()).contains("0 of 10 units done", "none at the moment");
        grace.finishes(FIRST);

        ShownMessage shown = grace.uses("progress");

        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.text())
                .startsWith("### Your progress on " + TITLE)
                .contains("1 of 10 units done", "Foundations", "at 13 h a week, the roadmap’s own pace: <t:")
                .contains("**Streak:** 1 day\n-# Study again by <t:");
        assertThat(shown.buttons()).containsExactly("What’s next", "Share");
    }

    @Test
    void pictureShowsStudiedHoursAndNotEstimates() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("log time", "minutes", 90);
        grace.uses("log time", "minutes", 30);

        assertThat(grace.uses("progress").message().components().findValuesAsText("description"))
                .singleElement()
                .asString()
                .contains("Grace: 0% of " + TITLE, "2 hours studied");
    }

    @Test
    void skippedUnitsAreOutOfThePercentage() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes(FIRST);
        String before = percent(grace.uses("progress"));
        grace.uses("skip", Map.of("unit", "stanford-cs109-probability", "why", "known"));

        ShownMessage after = grace.uses("progress");

        assertThat(after.text()).contains("1 of 9 units done", "Not counted: 1 skipped");
        assertThat(Integer.parseInt(percent(after))).isGreaterThan(Integer.parseInt(before));
    }

    @Test
    void chosenPaceGivesTheDate() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", Map.of("roadmap", ROADMAP, "pace", "intensive"));

        assertThat(grace.uses("progress").text()).contains("at 40 h a week as planned: <t:");
    }

    @Test
    void ownPaceGivesTheDateAfterThreeWeeks() {
        Learner grace = CAIRN.follower("Grace");
        CAIRN.pass(Duration.ofDays(22));
        assertThat(grace.uses("progress").text()).contains("no date while nothing is studied");
        grace.finishes(FIRST);

        assertThat(grace.uses("progress").text()).contains(" a week as of late: <t:");
    }

    @Test
    void finishedRoadmapSaysSo() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", "roadmap", "ml-engineer");
        grace.choices("done", "unit", Map.of("unit", "")).forEach(unit -> grace.finishes(unit.value()));

        assertThat(grace.uses("progress").text()).contains("100 %", "nothing left", "Finished");
    }

    @Test
    void anotherRoadmapIsOneChoiceAway() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("roadmap follow", "roadmap", "ml-mastery");

        ShownMessage shown = grace.uses("progress");
        ShownMessage other = shown.choose("Another roadmap", TITLE);

        assertThat(shown.entries("Another roadmap")).containsExactly(TITLE);
        assertThat(other.text()).startsWith("### Your progress on " + TITLE);
        assertThat(other.message().id()).isEqualTo(shown.message().id());
        assertThat(grace.uses("progress", "roadmap", ROADMAP).text()).startsWith("### Your progress on " + TITLE);
        assertThat(grace.uses("progress", "roadmap", "nonsense").text()).contains("no roadmap called");
    }

    @Test
    void sharedProgressIsThatOfTheMoment() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage before = grace.uses("progress");
        grace.finishes(FIRST);

        ShownMessage shared = before.press("Share");

        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.text()).startsWith("### How far Grace has come on").contains("1 of 10 units done");
        assertThat(shared.text()).doesNotContain("Study again").doesNotContain("Your");
        assertThat(shared.buttons()).containsExactly("My own");
    }

    @Test
    void sharedCardLeadsOthersToTheirOwn() {
        Learner grace = CAIRN.follower("Grace");
        Learner alan = CAIRN.follower("Alan");
        alan.finishes(FIRST);

        ShownMessage own = grace.uses("progress").press("Share").pressedBy(alan, "My own");

        assertThat(own.isPrivate()).isTrue();
        assertThat(own.text()).startsWith("### Your progress").contains("1 of 10 units done");
    }

    @Test
    void progressIsShownInDmsToo() {
        Learner grace = CAIRN.follower("Grace");

        assertThat(grace.inDm().uses("progress").text()).startsWith("### Your progress");
    }

    @Test
    void roadmapsAreOfferedWhileTyping() {
        assertThat(CAIRN.newcomer("Grace").offered("progress", "roadmap", "mastery"))
                .first()
                .isEqualTo("Machine Learning Mastery Roadmap");
    }

    private static String percent(ShownMessage shown) {
        return shown.text().replaceAll("(?s).*?\\*\\*(\\d+) %\\*\\*.*", "$1");
    }
}
