package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /done}, {@code /skip} and {@code /undo}. */
class DoneSkipUndoTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ALGEBRA = "MIT 18.06: Linear Algebra";
    private static final String PROBABILITY = "Stanford CS109: Probability for Computer Scientists";
    private static final String ALGEBRA_SHORT = "Linear Algebra (18.06)";
    private static final String PROBABILITY_SHORT = "Probability (CS109)";
    private static final String NOTHING_TO_UNDO = "nothing to undo";

    @Test
    void pickedUnitIsFinished() {
        Learner grace = CAIRN.follower("Grace");
        Choice first =
                grace.choices("done", "unit", Map.of("unit", "linear al")).get(0);
        assertThat(first.name()).isEqualTo(ALGEBRA);
        ShownMessage done = grace.finishes(first.value());
        assertThat(done.isPrivate()).isTrue();
        assertThat(done.text()).contains("Done: " + ALGEBRA_SHORT);
        assertThat(done.buttons()).startsWith("What’s next").endsWith("Share");
    }

    @Test
    void typedUnitIsFinishedWhateverItsCaseAndByItsShortName() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.finishes("  mit 18.06 linear ALGEBRA ").text()).contains("Done: " + ALGEBRA_SHORT);
        assertThat(grace.finishes("Probability (CS109)").text()).contains("Done: " + PROBABILITY_SHORT);
    }

    @Test
    void mistypedUnitIsAskedAboutAndNotFinished() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage refused = grace.finishes("linaer algebr");
        assertThat(refused.isPrivate()).isTrue();
        assertThat(refused.text()).contains("No unit called “linaer algebr”").contains("Did you mean **" + ALGEBRA);
        assertThat(grace.finishes("xyzzy").text()).contains("No unit called").contains("/roadmap show");
        assertThat(grace.uses("next").text()).contains("### " + ALGEBRA_SHORT);
    }

    @Test
    void nameOnSeveralRoadmapsMeansTheUnitOfTheFollowedOne() {
        String name = "Linear Algebra";
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.finishes(name).text())
                .as("which of them, for one who follows none")
                .contains("**Linear Algebra · The Master Curriculum: Becoming a Machine Learning Engineer**")
                .contains("**Linear Algebra · Machine Learning Mastery Roadmap**");
        grace.uses("roadmap follow", "roadmap", "ml-mastery");
        assertThat(grace.offered("done", "unit", name)).first().isEqualTo(name);
        assertThat(grace.finishes(name).text()).contains("Done: " + name);
    }

    @Test
    void unitFinishedTwiceIsReportedAndNothingChanges() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes(ALGEBRA);
        assertThat(grace.finishes(ALGEBRA).text()).contains("You already finished **" + ALGEBRA_SHORT + "** <t:");
        assertThat(grace.uses("undo").text()).contains("**Undone:** finishing");
        assertThat(grace.uses("next").text()).contains("### " + ALGEBRA_SHORT);
    }

    @Test
    void finishedUnitTellsWhatItUnlocked() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.finishes(ALGEBRA).text()).doesNotContainIgnoringCase("unlock");
        assertThat(grace.finishes(PROBABILITY).text())
                .contains("Unlocked: **Machine Learning (CS229)**")
                .contains("2 of 10 stones.");
    }

    @Test
    void lockedUnitCanBeFinished() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.finishes("stanford-cs230-deep-learning").text()).contains("Done: Deep Learning (CS230)");
    }

    @Test
    void learnerWithoutRoadmapCanFinishUnits() {
        assertThat(CAIRN.newcomer("Grace").finishes(ALGEBRA).text()).contains("Done: " + ALGEBRA_SHORT);
    }

    @Test
    void knownUnitIsSkippedAndUnlocksItsDependents() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(skip(grace, ALGEBRA, "known").text())
                .contains("Skipped: " + ALGEBRA_SHORT)
                .contains("you know it already");
        assertThat(skip(grace, PROBABILITY, "known").text()).contains("Unlocked: **Machine Learning (CS229)**");
        assertThat(skip(grace, ALGEBRA, "known").text()).contains("You’ve already skipped");
    }

    @Test
    void unwantedUnitIsSkippedWithAWarning() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes(PROBABILITY);
        assertThat(skip(grace, ALGEBRA, "not-for-me").text())
                .contains("Skipped: " + ALGEBRA_SHORT)
                .contains("Heads-up: **Machine Learning (CS229)** builds on it");
    }

    @Test
    void skipWithoutReasonAsksForOne() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage asked = grace.uses("skip", "unit", ALGEBRA);
        assertThat(asked.text()).contains("Why skip " + ALGEBRA_SHORT + "?");
        assertThat(asked.press("Not for me").text()).contains("Skipped: " + ALGEBRA_SHORT);
        assertThat(grace.uses("skip", "unit", PROBABILITY).press("I know it").text())
                .contains("Skipped: " + PROBABILITY_SHORT)
                .contains("you know it already");
    }

    @Test
    void finishedUnitIsNotSkippedAndSkippedUnitCanBeFinished() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes(ALGEBRA);
        assertThat(skip(grace, ALGEBRA, "known").text()).contains("You already finished");
        skip(grace, PROBABILITY, "not-for-me");
        assertThat(grace.finishes(PROBABILITY).text()).contains("Done: " + PROBABILITY_SHORT);
    }

    @Test
    void undoReturnsStepByStepToTheVeryBeginning() {
        Learner grace = CAIRN.follower("Grace");
        List<String> before = new ArrayList<>();
        before.add(grace.uses("next").text());
        grace.uses("next").press("More").press("Start");
        before.add(grace.uses("next").text());
        ShownMessage next = grace.uses("next").press("More");
        next.choose("Steps:", next.entries("Steps:").get(1));
        before.add(grace.uses("next").text());
        grace.uses("next").press("More").press("Swap");
        before.add(grace.uses("next").text());
        skip(grace, PROBABILITY, "known");
        before.add(grace.uses("next").text());
        grace.finishes("3blue1brown-essence-of-calculus");
        grace.uses("roadmap reset", "roadmap", "ml-engineering-learning-path").press("Start over");
        assertThat(grace.uses("next").text()).isEqualTo(before.get(0));
        assertThat(grace.uses("undo").text()).contains("**Undone:** starting **", "** over");
        Collections.reverse(before);
        for (String text : before) {
            ShownMessage undone = grace.uses("undo");
            assertThat(undone.isPrivate()).isTrue();
            assertThat(undone.text()).startsWith("**Undone:** ");
            assertThat(grace.uses("next").text()).isEqualTo(text);
        }
        assertThat(grace.uses("undo").text())
                .contains("**Undone:** choosing **Machine Learning Engineering Learning Path**");
        assertThat(grace.uses("next").text()).contains("find your path");
        assertThat(grace.uses("undo").text()).contains(NOTHING_TO_UNDO);
        assertThat(grace.uses("undo").text()).contains(NOTHING_TO_UNDO);
    }

    @Test
    void learnerWithoutChangesHasNothingToUndo() {
        assertThat(CAIRN.newcomer("Grace").uses("undo").text()).contains(NOTHING_TO_UNDO);
    }

    private static ShownMessage skip(Learner learner, String unit, String why) {
        return learner.uses("skip", Map.of("unit", unit, "why", why));
    }
}
