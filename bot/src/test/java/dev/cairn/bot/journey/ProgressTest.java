package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
    void whereOptionalUnitsAreNotCountedTheCountSaysRequired() {
        assertThat(CAIRN.follower("Grace").uses("progress").text()).contains("0 of 10 required units");
    }

    @Test
    void progressIsShownByPhaseAndInAll() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("progress").text()).contains("**0%** · 0 of 10 required units", "none right now");
        grace.finishes(FIRST);

        ShownMessage shown = grace.uses("progress");

        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.text())
                .startsWith("### Your progress on " + TITLE)
                .contains("1 of 10 required units", "**Finish:** around ", " at the roadmap’s 13 h a week")
                .contains("**Streak:** 1 day\n-# Ten minutes by <t:")
                .doesNotContain("Foundations");
        assertThat(shown.buttons()).containsExactly("What’s next", "Share", "Phases");
        ShownMessage phases = shown.press("Phases");
        assertThat(phases.text()).contains("**Foundations**", "**Core Machine Learning**");
        assertThat(phases.buttons()).containsExactly("What’s next", "Share", "Back");
        assertThat(phases.press("Back").text()).contains("**Finish:**");
    }

    @Test
    void pictureShowsStudiedHoursAndNotEstimates() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("log time", "minutes", 90);
        grace.uses("log time", "minutes", 30);

        assertThat(grace.uses("progress").message().components().findValuesAsText("description"))
                .singleElement()
                .asString()
                .contains("Grace: 0% of " + TITLE, "2 hours logged");
    }

    @Test
    void finishingWithoutLoggingAddsNoHours() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes(FIRST);

        ShownMessage shown = grace.uses("progress");
        assertThat(shown.text()).doesNotContain("logged");
        assertThat(shown.message().components().findValuesAsText("description"))
                .singleElement()
                .asString()
                .contains("0 hours logged");
        grace.uses("log time", "minutes", 90);
        assertThat(grace.uses("progress").text()).contains("**1 h 30 min** logged");
    }

    @Test
    void loggedTimeOnAUnitMovesTheBarAndTheHoursToGo() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("log time", Map.of("minutes", 480, "unit", FIRST));
        String shown = grace.uses("progress").text();

        assertThat(Integer.parseInt(percent(grace.uses("progress")))).isPositive();
        assertThat(shown).contains("**8 h** logged · about").contains("1 in progress");
    }

    @Test
    void progressOnARoadmapNoLongerFollowedIsShown() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes(FIRST);
        grace.uses("roadmap unfollow", "roadmap", ROADMAP);

        assertThat(grace.uses("progress").text())
                .startsWith("### Your progress on " + TITLE)
                .contains("1 of 10 required units", "You’re not following this roadmap");
        grace.uses("roadmap follow", "roadmap", "ml-mastery");
        assertThat(grace.uses("progress").entries("Another roadmap")).containsExactly(TITLE);
    }

    @Test
    void everythingSkippedIsNotFinished() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", "roadmap", "ml-engineer");
        grace.choices("done", "unit", Map.of("unit", ""))
                .forEach(unit -> grace.uses("skip", Map.of("unit", unit.value(), "why", "not-for-me")));

        assertThat(grace.uses("progress").text())
                .contains("you’ve skipped all of it")
                .doesNotContain("Finished");
        ShownMessage next = grace.uses("next");
        assertThat(next.text()).contains("you’ve skipped all of it").doesNotContain("You’ve finished");
        ShownMessage skipped = next.choose(
                "Open a skipped unit", next.entries("Open a skipped unit").get(0));
        assertThat(skipped.text()).contains("You’ve skipped this one");
        assertThat(skipped.press("Start").text()).contains("**Today: ");
    }

    @Test
    void sameProgressIsSharedOnceHoweverOftenShareIsPressed() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage own = grace.uses("progress");
        assertThat(own.press("Share").isPrivate()).isFalse();

        for (ShownMessage again :
                List.of(own.press("Share"), grace.uses("progress").press("Share"))) {
            assertThat(again.isPrivate()).isTrue();
            assertThat(again.text()).contains("already shared this here today");
        }
        grace.finishes(FIRST);
        assertThat(own.press("Share").isPrivate())
                .as("it is something else now")
                .isFalse();
    }

    @Test
    void skippedUnitsAreOutOfThePercentage() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes(FIRST);
        String before = percent(grace.uses("progress"));
        grace.uses("skip", Map.of("unit", "stanford-cs109-probability", "why", "known"));

        ShownMessage after = grace.uses("progress");

        assertThat(after.text()).contains("1 of 9 required units", "Not counted: 1 skipped");
        assertThat(Integer.parseInt(percent(after))).isGreaterThan(Integer.parseInt(before));
    }

    @Test
    void chosenPaceGivesTheDate() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", Map.of("roadmap", ROADMAP, "pace", "intensive"));

        assertThat(grace.uses("progress").text()).contains(" at 40 h a week");
    }

    @Test
    void ownPaceGivesTheDateAfterThreeWeeks() {
        Learner grace = CAIRN.follower("Grace");
        CAIRN.pass(Duration.ofDays(22));
        assertThat(grace.uses("progress").text()).contains("once you’ve studied a little");
        grace.finishes(FIRST);

        assertThat(grace.uses("progress").text()).contains(" at your recent ");
    }

    @Test
    void finishedRoadmapSaysSo() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", "roadmap", "ml-engineer");
        grace.choices("done", "unit", Map.of("unit", "")).forEach(unit -> grace.finishes(unit.value()));

        assertThat(grace.uses("progress").text()).contains("100%", "All done", "Finished");
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
        assertThat(shared.text()).startsWith("### Grace’s progress on").contains("1 of 10 required units");
        assertThat(shared.text()).doesNotContain("Keep it").doesNotContain("Your");
        assertThat(shared.buttons()).containsExactly("My progress");
    }

    @Test
    void sharedCardLeadsOthersToTheirOwn() {
        Learner grace = CAIRN.follower("Grace");
        Learner alan = CAIRN.follower("Alan");
        alan.finishes(FIRST);

        ShownMessage own = grace.uses("progress").press("Share").pressedBy(alan, "My progress");

        assertThat(own.isPrivate()).isTrue();
        assertThat(own.text()).startsWith("### Your progress").contains("1 of 10 required units");
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
        return shown.text().replaceAll("(?s).*?\\*\\*(\\d+)%\\*\\*.*", "$1");
    }
}
