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

    private static final String FIRST = "MIT 18.06: Linear Algebra";
    private static final String SECOND = "Stanford CS109: Probability for Computer Scientists";
    private static final String FIRST_SHORT = "Linear Algebra (18.06)";
    private static final String SECOND_SHORT = "Probability (CS109)";
    private static final String TICK = "Steps:";

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
                .contains("**Today: Vector spaces**")
                .contains("**Why this one:**")
                .contains("Foundations")
                .contains("Gilbert Strang");
        assertThat(next.buttons()).containsExactly("Open lectures", "Focus 25 min", "Done", "More");
        ShownMessage more = next.press("More");
        assertThat(more.buttons())
                .containsExactly(
                        "Open lectures",
                        "Focus 25 min",
                        "Done",
                        "Less",
                        "Start",
                        "Swap",
                        "I know this",
                        "Share",
                        "Focus 15 min",
                        "Focus 50 min",
                        "Focus 90 min");
        assertThat(more.press("Less").buttons()).isEqualTo(next.buttons());
    }

    @Test
    void theMinutesAreTakenIntoAccountAndRememberedByTheCard() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next", "minutes", 25);
        assertThat(next.text()).contains("The first 25 min · about 10 h in all");
        assertThat(next.press("More").press("Start").text()).contains("The first 25 min · about 10 h in all");
        ShownMessage long10 = grace.uses("next", Map.of("minutes", 600));
        assertThat(long10.text()).contains("Vector spaces**\nAbout 10 h");
        ShownMessage short5 = grace.uses("next", Map.of("minutes", 5));
        assertThat(short5.text()).contains("The first 5 min");
        assertThat(short5.buttons()).contains("Focus 5 min");
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
        ShownMessage second = grace.uses("next").press("More").press("Swap");
        assertThat(second.text()).contains(SECOND);
        ShownMessage opened = second.press("More");
        ShownMessage started = opened.press("Start");
        assertThat(started.buttons()).hasSameSizeAs(opened.buttons()).contains("Started");
        assertThat(started.buttons().indexOf("Started"))
                .as("it keeps the place of Start")
                .isEqualTo(opened.buttons().indexOf("Start"));
        CAIRN.pass(Duration.ofDays(4));
        assertThat(grace.uses("next").text()).contains(SECOND).contains("already started it");
    }

    @Test
    void doneButtonAsksWhichStepsAreDoneIfSomeAreLeft() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage asked = grace.uses("next").press("Done");
        assertThat(asked.text()).contains("What did you finish?").contains("4 steps");
        assertThat(asked.buttons()).containsExactly("Just “Vector spaces”", "The whole course", "Back");
        ShownMessage back = asked.press("Back");
        assertThat(back.text()).contains("**Today: Vector spaces**");
        ShownMessage step = back.press("Done").press("Just “Vector spaces”");
        assertThat(step.text())
                .contains(FIRST)
                .contains("**Today: Matrix operations**")
                .contains("1 of 4 steps");
        assertThat(step.press("More").chosen(TICK)).containsExactly("Vector spaces");
        ShownMessage whole = step.press("Done").press("The whole course");
        assertThat(whole.text())
                .contains("Done: " + FIRST_SHORT)
                .contains("Your first stone of 10")
                .contains("**Next:** " + SECOND_SHORT);
        assertThat(whole.press("What’s next").text()).contains(SECOND);
    }

    @Test
    void doneButtonMeansTodaysStepHoweverOftenItIsPressed() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");
        ShownMessage asked = next.press("Done");
        String only = "Just “Vector spaces”";
        String customId = asked.customId(only);
        assertThat(asked.press(only).press("More").chosen(TICK)).containsExactly("Vector spaces");
        assertThat(next.pressForged(customId).press("More").chosen(TICK)).containsExactly("Vector spaces");
    }

    @Test
    void nothingThatChangesProgressMovesUnderTheFingerThatPressedDone() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");
        int place = next.rowOf("Done").indexOf("Done");
        ShownMessage asked = next.press("Done");
        assertThat(asked.rowOf("Just “Vector spaces”")).hasSizeLessThanOrEqualTo(place);
        ShownMessage done = asked.press("The whole course");
        assertThat(done.rowOf("What’s next")).hasSizeLessThanOrEqualTo(place);
    }

    @Test
    void loggedTimeMovesTheSittingAndTheBar() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("next").text())
                .contains("Sitting 1 of 10 · about 1 h")
                .doesNotContain("%");
        grace.uses("log time", Map.of("minutes", 150, "unit", "mit-18-06-linear-algebra"));
        assertThat(grace.uses("next").text())
                .contains("**Today: Vector spaces**")
                .contains("Sitting 3 of 10 · about 1 h")
                .contains("6%");
        grace.uses("undo");
        assertThat(grace.uses("next").text()).contains("Sitting 1 of 10").doesNotContain("%");
    }

    @Test
    void fullHoursOfAStepLeadToTheNextAndDoneAsksAboutTheFullOne() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("log time", Map.of("minutes", 660, "unit", "mit-18-06-linear-algebra"));
        ShownMessage next = grace.uses("next");
        assertThat(next.text()).contains("**Today: Matrix operations**").contains("The next hour · 1 h in");
        ShownMessage ticked = next.press("Done").press("Just “Vector spaces”");
        assertThat(ticked.text())
                .as("ticking what the time was for moves nothing else")
                .contains("**Today: Matrix operations**")
                .contains("The next hour · 1 h in")
                .contains("1 of 4 steps");
    }

    @Test
    void unitIsStartedByLoggingTimeForIt() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("log time", Map.of("minutes", 30, "unit", "stanford-cs109-probability"));
        assertThat(grace.uses("next").text()).contains("### " + SECOND_SHORT).contains("already started it");
        grace.uses("undo");
        assertThat(grace.uses("next").text()).contains("### " + FIRST_SHORT);
    }

    @Test
    void noNumberAboveTenIsCounted() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", "roadmap", "ml-road-map");
        assertThat(grace.uses("next", "minutes", 5).text()).doesNotContainPattern("of \\d{2,}");
        grace.uses("log time", Map.of("minutes", 180, "unit", "CS50"));
        assertThat(grace.uses("next").text()).doesNotContainPattern("itting \\d+ of \\d{2,}");
    }

    @Test
    void choiceBetweenAlternativesIsAsked() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", "roadmap", "ml-road-map");
        grace.finishes("cs50");
        ShownMessage asked = grace.uses("next");
        assertThat(asked.text())
                .contains("Intro to Python or Google’s Python Class?")
                .contains("for beginners");
        assertThat(asked.buttons()).containsExactly("Intro to Python", "Google’s Python Class");
        ShownMessage chosen = asked.press("Google’s Python Class");
        assertThat(chosen.text()).contains("### Google’s Python Class");
        assertThat(grace.uses("next").text()).contains("### Google’s Python Class");
    }

    @Test
    void swappedUnitIsNotOfferedForThreeDays() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage swapped = grace.uses("next").press("More").press("Swap");
        assertThat(swapped.text())
                .contains("Set aside for three days: **" + FIRST_SHORT + "**")
                .contains("### " + SECOND_SHORT);
        CAIRN.pass(Duration.ofDays(3).minusMinutes(1));
        assertThat(grace.uses("next").text()).contains("### " + SECOND_SHORT);
        CAIRN.pass(Duration.ofMinutes(2));
        assertThat(grace.uses("next").text()).contains("### " + FIRST_SHORT);
    }

    @Test
    void swappingGoesOnUntilNothingElseIsOpen() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage card = grace.uses("next");
        ShownMessage answer = card.press("More").press("Swap");
        int swaps = 1;
        while (answer.message().id().equals(card.message().id())) {
            answer = answer.press("More").press("Swap");
            assertThat(++swaps).isLessThan(30);
        }
        assertThat(swaps).isGreaterThan(3);
        assertThat(answer.isPrivate()).isTrue();
        assertThat(answer.text()).contains("nothing to swap it for");
        assertThat(grace.uses("next").text()).contains("**Today: ");
    }

    @Test
    void knownUnitIsSkippedAndUnlocksItsDependents() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("next").press("More").press("I know this").text())
                .contains("Skipped: " + FIRST_SHORT)
                .contains("you know it already");
        ShownMessage second = grace.uses("next").press("More").press("I know this");
        assertThat(second.text()).contains("Skipped: " + SECOND_SHORT).contains("Unlocked: **Machine Learning (CS229)");
    }

    @Test
    void sharingTellsTheChannelWithTheSharersName() {
        Learner grace = CAIRN.follower("Grace");
        Learner alan = CAIRN.newcomer("Alan");
        ShownMessage shared = grace.uses("next").press("More").press("Share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.text()).contains("**Grace** is studying **" + FIRST + "**");
        assertThat(alan.sees()).anyMatch(text -> text.equals(shared.text()));
        assertThat(alan.sees()).noneMatch(text -> text.contains("Why this one"));
    }

    @Test
    void memberWithoutLinkPermissionCannotMakeCairnPost() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next").press("More");
        for (long missing : new long[] {1L << 11, 1L << 14}) {
            CAIRN.fakeDiscord()
                    .world()
                    .admit(CAIRN.studyServer(), grace.person(), Member.DEFAULT_PERMISSIONS & ~missing);
            ShownMessage refused = next.press("Share");
            assertThat(refused.isPrivate()).isTrue();
            assertThat(refused.text()).contains("you can’t here");
        }
        assertThat(grace.inDm().uses("next").press("More").press("Share").isPrivate())
                .isFalse();
    }

    @Test
    void stepsAreTickedAndUntickedAndTheLastTickFinishes() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next").press("More");
        List<String> steps = next.entries(TICK);
        assertThat(steps).hasSize(4);
        ShownMessage two = next.choose(TICK, steps.get(0), steps.get(2));
        assertThat(two.chosen(TICK)).containsExactly(steps.get(0), steps.get(2));
        assertThat(two.text()).contains("**Today: " + steps.get(1) + "**");
        ShownMessage one = two.choose(TICK, steps.get(2));
        assertThat(one.chosen(TICK)).containsExactly(steps.get(2));
        assertThat(one.text()).contains("**Today: " + steps.get(0) + "**");
        assertThat(one.choose(TICK).chosen(TICK)).isEmpty();
        ShownMessage all = one.choose(TICK, steps.toArray(String[]::new));
        assertThat(all.text()).contains("Done: " + FIRST_SHORT);
    }

    @Test
    void unitWithOneStepLeftIsFinishedWithoutAsking() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next").press("More");
        List<String> steps = next.entries(TICK);
        ShownMessage three = next.choose(TICK, steps.get(0), steps.get(1), steps.get(2));
        assertThat(three.press("Done").text()).contains("Done: " + FIRST_SHORT);
    }

    @Test
    void outdatedCardDoesNoHarm() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage old = grace.uses("next");
        grace.finishes("mit-18-06-linear-algebra");
        ShownMessage again = old.press("Done");
        assertThat(again.text()).contains("You already finished");
        assertThat(grace.uses("undo").text()).contains("Undone").contains("Linear Algebra (18.06)");
        assertThat(grace.uses("undo").text()).contains("Undone:** choosing");
    }
}
