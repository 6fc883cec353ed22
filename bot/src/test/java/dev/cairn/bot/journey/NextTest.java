package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.Member;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /next} and everything on its card. */
class NextTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String PATH = "ml-engineering-learning-path";
    private static final String FIRST = "MIT 18.06: Linear Algebra";
    private static final String SECOND = "Stanford CS109: Probability for Computer Scientists";
    private static final String TICK = "Tick off";

    @Test
    void learnerWithoutRoadmapIsOfferedHelp() {
        ShownMessage next = CAIRN.newcomer("Grace").uses("next");
        assertThat(next.isPrivate()).isTrue();
        assertThat(next.text()).contains("find your path");
        assertThat(next.buttons()).containsExactly("Help me choose", "Browse them all");
    }

    @Test
    void todaysStepIsNamedWithItsReasonAndPlace() {
        ShownMessage next = CAIRN.follower("Grace").uses("next");
        assertThat(next.isPrivate()).isTrue();
        assertThat(next.text())
                .contains(FIRST)
                .contains("**Today:** **Vector spaces**")
                .contains("**Why this one:**")
                .contains("Foundations")
                .contains("Gilbert Strang");
        assertThat(next.buttons()).contains("Open lectures", "Start", "Done", "Swap", "I know this", "Share");
    }

    @Test
    void theMinutesAreTakenIntoAccountAndRememberedByTheCard() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next", "minutes", 25);
        assertThat(next.text()).contains("take 25 min of it now");
        assertThat(next.press("Start").text()).contains("take 25 min of it now");
        ShownMessage long10 = grace.uses("next", Map.of("minutes", 600));
        assertThat(long10.text()).contains("10 h");
    }

    @Test
    void roadmapThatIsNotFollowedCanBeLookedAt() {
        ShownMessage next =
                CAIRN.newcomer("Grace").uses("next", "roadmap", "Machine Learning Engineering Learning Path");
        assertThat(next.text()).contains(FIRST);
    }

    @Test
    void startedUnitIsInProgressAndOfferedFirst() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage second = grace.uses("next").press("Swap");
        assertThat(second.text()).contains(SECOND);
        ShownMessage started = second.press("Start");
        assertThat(started.buttons()).doesNotContain("Start").contains("Done");
        CAIRN.pass(Duration.ofDays(4));
        assertThat(grace.uses("next").text()).contains(SECOND).contains("You have started it");
    }

    @Test
    void doneButtonAsksWhichStepsAreDoneIfSomeAreLeft() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage asked = grace.uses("next").press("Done");
        assertThat(asked.text()).contains("Is all of " + FIRST + " done?").contains("4 steps");
        assertThat(asked.buttons()).containsExactly("The whole unit", "Only “Vector spaces”", "Back");
        ShownMessage back = asked.press("Back");
        assertThat(back.text()).contains("**Today:** **Vector spaces**");
        ShownMessage step = back.press("Done").press("Only “Vector spaces”");
        assertThat(step.text()).contains(FIRST).contains("**Today:** **Matrix operations**");
        assertThat(step.chosen(TICK)).containsExactly("Vector spaces");
        ShownMessage whole = step.press("Done").press("The whole unit");
        assertThat(whole.text()).contains("Done: " + FIRST).contains("One more stone");
        assertThat(whole.press("What’s next").text()).contains(SECOND);
    }

    @Test
    void doneButtonMeansTodaysStepHoweverOftenItIsPressed() {
        Learner grace = CAIRN.follower("Grace");
        for (String unit : List.of(FIRST, SECOND, "Machine Learning (CS229)")) {
            grace.uses("done", "unit", unit);
        }
        ShownMessage next = grace.uses("next", "minutes", 450);
        while (!next.text().contains("### Stanford CS230")) {
            next = next.press("Swap");
        }
        assertThat(next.text()).contains("**Today:** **RNNs**").contains("it fits");
        ShownMessage asked = next.press("Done");
        String only = "Only “RNNs”";
        assertThat(asked.buttons()).contains(only);
        String customId = asked.customId(only);
        ShownMessage ticked = asked.press(only);
        assertThat(ticked.chosen(TICK)).containsExactly("RNNs");
        assertThat(ticked.pressForged(customId).chosen(TICK)).containsExactly("RNNs");
    }

    @Test
    void swappedUnitIsNotOfferedForThreeDays() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage swapped = grace.uses("next").press("Swap");
        assertThat(swapped.text())
                .contains("Set aside for three days: **" + FIRST + "**")
                .contains("### " + SECOND);
        CAIRN.pass(Duration.ofDays(3).minusMinutes(1));
        assertThat(grace.uses("next").text()).contains("### " + SECOND);
        CAIRN.pass(Duration.ofMinutes(2));
        assertThat(grace.uses("next").text()).contains("### " + FIRST);
    }

    @Test
    void swappingGoesOnUntilNothingElseIsOpen() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage card = grace.uses("next");
        ShownMessage answer = card.press("Swap");
        int swaps = 1;
        while (answer.message().id().equals(card.message().id())) {
            answer = answer.press("Swap");
            assertThat(++swaps).isLessThan(30);
        }
        assertThat(swaps).isGreaterThan(3);
        assertThat(answer.isPrivate()).isTrue();
        assertThat(answer.text()).contains("nothing to swap it for");
        assertThat(grace.uses("next").text()).contains("**Today:**");
    }

    @Test
    void knownUnitIsSkippedAndUnlocksItsDependents() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("next").press("I know this").text())
                .contains("Skipped: " + FIRST)
                .contains("what builds on it is open to you");
        ShownMessage second = grace.uses("next").press("I know this");
        assertThat(second.text()).contains("Skipped: " + SECOND).contains("unlocked **Stanford CS229");
    }

    @Test
    void sharingTellsTheChannelWithTheSharersName() {
        Learner grace = CAIRN.follower("Grace");
        Learner alan = CAIRN.newcomer("Alan");
        ShownMessage shared = grace.uses("next").press("Share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.text()).contains("**Grace** is studying **" + FIRST + "**");
        assertThat(alan.sees()).anyMatch(text -> text.equals(shared.text()));
        assertThat(alan.sees()).noneMatch(text -> text.contains("Why this one"));
    }

    @Test
    void memberWithoutLinkPermissionCannotMakeCairnPost() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");
        for (long missing : new long[] {1L << 11, 1L << 14}) {
            CAIRN.fakeDiscord()
                    .world()
                    .admit(CAIRN.studyServer(), grace.person(), Member.DEFAULT_PERMISSIONS & ~missing);
            ShownMessage refused = next.press("Share");
            assertThat(refused.isPrivate()).isTrue();
            assertThat(refused.text()).contains("here you cannot");
        }
        assertThat(grace.inDm().uses("next").press("Share").isPrivate()).isFalse();
    }

    @Test
    void stepsAreTickedAndUntickedAndTheLastTickFinishes() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");
        List<String> steps = next.entries(TICK);
        assertThat(steps).hasSize(4);
        ShownMessage two = next.choose(TICK, steps.get(0), steps.get(2));
        assertThat(two.chosen(TICK)).containsExactly(steps.get(0), steps.get(2));
        assertThat(two.text()).contains("**Today:** **" + steps.get(1) + "**");
        ShownMessage one = two.choose(TICK, steps.get(2));
        assertThat(one.chosen(TICK)).containsExactly(steps.get(2));
        assertThat(one.text()).contains("**Today:** **" + steps.get(0) + "**");
        assertThat(one.choose(TICK).chosen(TICK)).isEmpty();
        ShownMessage all = one.choose(TICK, steps.toArray(String[]::new));
        assertThat(all.text()).contains("Done: " + FIRST);
    }

    @Test
    void unitWithOneStepLeftIsFinishedWithoutAsking() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");
        List<String> steps = next.entries(TICK);
        ShownMessage three = next.choose(TICK, steps.get(0), steps.get(1), steps.get(2));
        assertThat(three.press("Done").text()).contains("Done: " + FIRST);
    }

    @Test
    void outdatedCardDoesNoHarm() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage old = grace.uses("next");
        grace.uses("done", "unit", "mit-18-06-linear-algebra");
        ShownMessage again = old.press("Done");
        assertThat(again.text()).contains("is done already").contains("Nothing changed");
        assertThat(grace.uses("undo").text()).contains("Undone").contains(FIRST);
        assertThat(grace.uses("undo").text()).contains("Undone:** choosing");
    }
}
