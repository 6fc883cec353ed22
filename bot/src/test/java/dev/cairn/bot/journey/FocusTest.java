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

    @Test
    void timerEndsByItselfTellsItsLearnerAndIsLogged() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage begun = grace.uses("focus start", Map.of("minutes", 30, "unit", ALGEBRA));
        assertThat(begun.isPrivate()).isTrue();
        assertThat(begun.text()).contains("Focus: 30 min of " + ALGEBRA).contains("It ends <t:");

        CAIRN.pass(Duration.ofMinutes(29));
        assertThat(grace.uses("focus status").text()).contains("Focus: 30 min").contains("and ends <t:");
        CAIRN.pass(Duration.ofMinutes(1));

        assertThat(told(grace)).contains("Your focus time is over").contains("Logged: 30 min of " + ALGEBRA);
        assertThat(grace.uses("focus status").text()).contains("No focus timer is running");
        assertThat(grace.uses("log list").text()).contains("**30 min** · ").contains(ALGEBRA);
        assertThat(grace.uses("done", "unit", ALGEBRA).text()).doesNotContain("How long");
        grace.uses("undo");
        assertThat(grace.uses("undo").text()).contains("a focus session that logged **30 min** of **" + ALGEBRA);
        assertThat(grace.uses("log list").text()).contains("empty");
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
        assertThat(second.text()).contains("One timer at a time").contains("Focus: 25 min");
        ShownMessage stopped = second.press("Stop");
        assertThat(stopped.text()).contains("Logged: 10 min.").contains("Stopped");
        assertThat(grace.uses("focus stop").text()).contains("No focus timer is running");
        assertThat(grace.uses("log list").text()).contains("10 min in all");
        assertThat(stopped.press("Again, 25 min").text()).contains("### Focus: 25 min");
    }

    @Test
    void timerSurvivesARestartAndItsEndIsToldLate() throws Exception {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("focus start", "minutes", 60);

        CAIRN.restart(() -> CAIRN.pass(Duration.ofHours(3)));

        assertThat(told(grace)).contains("Logged: 1 h.").contains("I was away, so you hear it late");
        assertThat(grace.uses("log list").text()).contains("1 h in all");
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
                        .contains("### " + ALGEBRA));
    }

    @Test
    void cardOfAUnitStartsTheTimer() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");

        assertThat(next.buttons()).contains("Focus 25 min", "Focus 50 min");
        ShownMessage begun = next.press("Focus 50 min");
        assertThat(begun.text()).contains("Focus: 50 min of " + ALGEBRA);
        assertThat(begun.press("Stop").text()).contains("Logged: 1 min of " + ALGEBRA);
    }

    @Test
    void nearlyFullDayRefusesALongTimer() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("log time", "minutes", 950);

        assertThat(grace.uses("focus start").text())
                .contains("25 min more do not fit")
                .contains("room for 10 min");
    }
}
