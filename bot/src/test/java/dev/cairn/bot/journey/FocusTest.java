package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /focus}, whose timer ends by itself. */
class FocusTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ALGEBRA = "MIT 18.06: Linear Algebra";
    private static final String ALGEBRA_SHORT = "Linear Algebra (18.06)";

    @Test
    void timerEndsByItselfTellsItsLearnerAndIsLogged() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage begun = grace.uses("focus start", Map.of("minutes", 30, "unit", ALGEBRA));
        assertThat(begun.isPrivate()).isTrue();
        assertThat(begun.text())
                .contains("Focus: 30 min of " + ALGEBRA_SHORT)
                .contains("Ends <t:")
                .contains("I’ll DM you then and log it");

        CAIRN.pass(Duration.ofMinutes(29));
        assertThat(grace.uses("focus status").text()).contains("Focus: 30 min").contains(", ends <t:");
        CAIRN.pass(Duration.ofMinutes(1));

        assertThat(told(grace)).contains("Time’s up!").contains("Logged: 30 min of " + ALGEBRA_SHORT);
        assertThat(grace.uses("focus status").text()).contains("No timer is running");
        assertThat(grace.uses("log list").text()).contains("**30 min** · ").contains(ALGEBRA_SHORT);
        assertThat(grace.finishes(ALGEBRA).text()).doesNotContain("How long");
        grace.uses("undo");
        assertThat(grace.uses("undo").text()).contains("a focus session that logged **30 min** of **" + ALGEBRA_SHORT);
        assertThat(grace.uses("log list").text()).contains("Nothing logged yet");
    }

    @Test
    void theTimerOpensTheStepThatIsNext() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", "roadmap", "machine-learning-road-map");
        grace.uses("next").press("Done").press("Just “Week 0: Scratch”");

        ShownMessage focus = grace.uses("next").press("Focus 25 min");

        assertThat(focus.links()).containsExactly("Open week 1 -> https://cs50.harvard.edu/x/2024/weeks/1/");
        focus.press("Stop");
    }

    /** Returns the only message in the learner's DM with Cairn. */
    private static String told(Learner learner) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !dm(learner).isEmpty());
        assertThat(dm(learner)).hasSize(1);
        return dm(learner).get(0);
    }

    private static List<String> dm(Learner learner) {
        return learner.inDm().sees();
    }

    @Test
    void secondStartShowsTheRunningTimerAndOffersToStopIt() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("focus start");

        CAIRN.pass(Duration.ofMinutes(10));
        ShownMessage second = grace.uses("focus start", "minutes", 50);
        assertThat(second.text()).contains("You already have a timer running").contains("Focus: 25 min");
        ShownMessage stopped = second.press("Stop");
        assertThat(stopped.text()).contains("Logged: 10 min.");
        assertThat(grace.uses("focus stop").text()).contains("No timer is running");
        assertThat(grace.uses("log list").text()).contains("10 min logged");
        assertThat(stopped.press("Another 25 min").text()).contains("### Focus: 25 min");
    }

    @Test
    void timerSurvivesARestartAndItsEndIsToldLate() throws Exception {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("focus start", "minutes", 60);

        CAIRN.restart(() -> CAIRN.pass(Duration.ofHours(3)));

        assertThat(told(grace)).contains("Logged: 1 h.").contains("Sorry for the late message");
        assertThat(grace.uses("log list").text()).contains("1 h logged");
    }

    @Test
    void learnerWithClosedDmsIsToldOnceBeforeTheirNextAnswer() {
        Learner grace = CAIRN.follower("Grace");
        CAIRN.fakeDiscord().world().closeDm(grace.person());
        grace.uses("focus start", "minutes", 5);
        CAIRN.pass(Duration.ofMinutes(5));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> grace.uses("next").text().contains("Your focus timer ended"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(grace.uses("next").text())
                        .doesNotContain("focus timer")
                        .contains("### Linear Algebra (18.06)"));
    }

    @Test
    void cardOfAUnitStartsTheTimer() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");

        assertThat(next.buttons()).contains("Focus 25 min");
        ShownMessage begun = next.press("More").press("Focus 50 min");
        assertThat(begun.text()).contains("Focus: 50 min of " + ALGEBRA_SHORT);
        assertThat(begun.buttons()).containsExactly("Open lectures", "Stop", "Let others join");
        assertThat(begun.press("Stop").text()).contains("Logged: 1 min of " + ALGEBRA_SHORT);
    }

    @Test
    void timerPutsItsUnitInProgressAndOneWithoutAUnitIsForIt() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("focus start", "unit", "stanford-cs109-probability");
        assertThat(grace.uses("next").text())
                .contains("### Probability (CS109)")
                .contains("already started it");
        grace.uses("focus stop");

        assertThat(grace.uses("focus start").text()).contains("Focus: 25 min of Probability (CS109)");
        assertThat(CAIRN.newcomer("Alan").uses("focus start").text()).contains("### Focus: 25 min\n");
    }

    @Test
    void timerThatItsDayHasNoRoomForSaysWhyItLoggedLess() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("log time", "minutes", 900);
        ShownMessage begun = grace.uses("focus start", "minutes", 50);
        grace.uses("log time", "minutes", 50);
        CAIRN.pass(Duration.ofMinutes(50));

        assertThat(told(grace)).contains("Logged: 10 min.").contains("so only 10 min of 50 min fit");
        assertThat(begun.press("Stop").text()).contains("No timer is running");
    }

    @Test
    void nearlyFullDayRefusesALongTimer() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("log time", "minutes", 950);

        assertThat(grace.uses("focus start").text())
                .contains("already has 15 h 50 min")
                .contains("room for 10 min more");
    }
}
