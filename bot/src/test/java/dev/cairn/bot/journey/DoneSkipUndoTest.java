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
    private static final String NOTHING_TO_UNDO = "nothing to undo";

    @Test
    void pickedUnitIsFinished() {
        Learner grace = CAIRN.follower("Grace");
        Choice first =
                grace.choices("done", "unit", Map.of("unit", "linear al")).get(0);
        assertThat(first.name()).isEqualTo(ALGEBRA);
        ShownMessage done = grace.uses("done", "unit", first.value());
        assertThat(done.isPrivate()).isTrue();
        assertThat(done.text()).contains("Done: " + ALGEBRA);
        assertThat(done.buttons()).endsWith("What’s next");
    }

    @Test
    void typedUnitIsFinishedWhateverItsCaseAndByItsShortName() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("done", "unit", "  mit 18.06 linear ALGEBRA ").text())
                .contains("Done: " + ALGEBRA);
        assertThat(grace.uses("done", "unit", "Probability (CS109)").text()).contains("Done: " + PROBABILITY);
    }

    @Test
    void mistypedUnitIsAskedAboutAndNotFinished() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage refused = grace.uses("done", "unit", "linaer algebr");
        assertThat(refused.isPrivate()).isTrue();
        assertThat(refused.text()).contains("no unit called “linaer algebr”").contains("Did you mean **" + ALGEBRA);
        assertThat(grace.uses("done", "unit", "xyzzy").text())
                .contains("no unit called")
                .contains("/roadmap show");
        assertThat(grace.uses("next").text()).contains("### " + ALGEBRA);
    }

    @Test
    void nameOnSeveralRoadmapsMeansTheUnitOfTheFollowedOne() {
        String name = "Linear Algebra";
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("done", "unit", name).text())
                .as("which of them, for one who follows none")
                .contains("**Linear Algebra · The Master Curriculum: Becoming a Machine Learning Engineer**")
                .contains("**Linear Algebra · Machine Learning Mastery Roadmap**");
        grace.uses("roadmap follow", "roadmap", "ml-mastery");
        assertThat(grace.offered("done", "unit", name)).first().isEqualTo(name);
        assertThat(grace.uses("done", "unit", name).text()).contains("Done: " + name);
    }

    @Test
    void unitFinishedTwiceIsReportedAndNothingChanges() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("done", "unit", ALGEBRA);
        assertThat(grace.uses("done", "unit", ALGEBRA).text())
                .contains("is done already, since <t:")
                .contains("Nothing changed");
        assertThat(grace.uses("undo").text()).contains("**Undone:** finishing");
        assertThat(grace.uses("next").text()).contains("### " + ALGEBRA);
    }

    @Test
    void finishedUnitTellsWhatItUnlocked() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("done", "unit", ALGEBRA).text()).contains("unlocks nothing by itself");
        assertThat(grace.uses("done", "unit", PROBABILITY).text())
                .contains("It unlocked **Stanford CS229: Machine Learning**");
    }

    @Test
    void lockedUnitCanBeFinished() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("done", "unit", "stanford-cs230-deep-learning").text())
                .contains("Done: Stanford CS230");
    }

    @Test
    void learnerWithoutRoadmapCanFinishUnits() {
        assertThat(CAIRN.newcomer("Grace").uses("done", "unit", ALGEBRA).text()).contains("Done: " + ALGEBRA);
    }

    @Test
    void knownUnitIsSkippedAndUnlocksItsDependents() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(skip(grace, ALGEBRA, "known").text())
                .contains("Skipped: " + ALGEBRA)
                .contains("You know it");
        assertThat(skip(grace, PROBABILITY, "known").text()).contains("It unlocked **Stanford CS229");
        assertThat(skip(grace, ALGEBRA, "known").text())
                .contains("skipped already")
                .contains("Nothing changed");
    }

    @Test
    void unwantedUnitIsSkippedWithAWarning() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("done", "unit", PROBABILITY);
        assertThat(skip(grace, ALGEBRA, "not-for-me").text())
                .contains("Skipped: " + ALGEBRA)
                .contains("A word of warning: **Stanford CS229: Machine Learning** builds on it");
    }

    @Test
    void skipWithoutReasonAsksForOne() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage asked = grace.uses("skip", "unit", ALGEBRA);
        assertThat(asked.text()).contains("Why skip " + ALGEBRA + "?");
        assertThat(asked.press("Not for me").text()).contains("Skipped: " + ALGEBRA);
        assertThat(grace.uses("skip", "unit", PROBABILITY).press("I know it").text())
                .contains("Skipped: " + PROBABILITY)
                .contains("You know it");
    }

    @Test
    void finishedUnitIsNotSkippedAndSkippedUnitCanBeFinished() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("done", "unit", ALGEBRA);
        assertThat(skip(grace, ALGEBRA, "known").text()).contains("is done already");
        skip(grace, PROBABILITY, "not-for-me");
        assertThat(grace.uses("done", "unit", PROBABILITY).text()).contains("Done: " + PROBABILITY);
    }

    @Test
    void undoReturnsStepByStepToTheVeryBeginning() {
        Learner grace = CAIRN.follower("Grace");
        List<String> before = new ArrayList<>();
        before.add(grace.uses("next").text());
        grace.uses("next").press("Start");
        before.add(grace.uses("next").text());
        ShownMessage next = grace.uses("next");
        next.choose("Tick off", next.entries("Tick off").get(1));
        before.add(grace.uses("next").text());
        grace.uses("next").press("Swap");
        before.add(grace.uses("next").text());
        skip(grace, PROBABILITY, "known");
        before.add(grace.uses("next").text());
        grace.uses("done", "unit", "3blue1brown-essence-of-calculus");
        grace.uses("roadmap reset", "roadmap", "ml-engineering-learning-path").press("Start afresh");
        assertThat(grace.uses("next").text()).isEqualTo(before.get(0));
        assertThat(grace.uses("undo").text()).contains("**Undone:** starting **", "** afresh");
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
