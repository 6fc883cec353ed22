package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.InteractionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the three questions that help a newcomer to a roadmap. */
class ChooseRoadmapTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String PATH = "ml-engineering-learning-path";

    @Test
    void threeQuestionsLeadToARoadmapWithTrackAndPace() {
        ShownMessage chosen = answered(CAIRN.newcomer("Grace"), "new", PATH + ".nlp", PATH + ".full-time");
        assertThat(chosen.text())
                .contains("### You’re on Machine Learning Engineering Learning Path")
                .contains("I picked it because its NLP Focus is just what interests you.")
                .contains(
                        "At about 25 hours a week, it’ll take you around 4 months, or 3 months if you skip what you already know.");
        assertThat(chosen.chosen("Choose a track")).containsExactly("NLP Focus");
        assertThat(chosen.chosen("Choose a pace")).containsExactly("Full-time, 20–30 hours a week");
        assertThat(chosen.press("What’s next").text()).contains("MIT 18.06");
    }

    @Test
    void whoHasNeverProgrammedStartsWithProgramming() {
        ShownMessage chosen = answered(CAIRN.newcomer("Grace"), "never-programmed", "any", "any");
        assertThat(chosen.text())
                .contains("### You’re on Machine Learning Road Map")
                .contains("it starts with programming, from zero");
        assertThat(chosen.press("What’s next").text()).contains("CS50");
    }

    @Test
    void aFewHoursAWeekBecomeTheLearnersOwnGoal() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage chosen = answered(grace, "new", "any", "few-hours");
        assertThat(chosen.chosen("Choose a pace")).containsExactly("Your goal of 4 h a week");
        assertThat(chosen.text())
                .contains("### You’re on Machine Learning Road Map")
                .contains("you can finish it even on a few hours a week");
        assertThat(grace.uses("settings show").text()).contains("4 h");
    }

    @Test
    void monthsAreThoseOfProgressAndOfWhatIsLeftAfterSkipping() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(answered(grace, "new", "any", "few-hours").text())
                .contains("it’ll take you around 17 months, or 5 months if you skip what you already know.")
                .contains("Press **I know this**")
                .contains("**Or** Machine Learning Engineer Road Map.");
        assertThat(grace.uses("progress").text()).contains("**Finish:** around August 2027");
    }

    @Test
    void theSecondBestTakesThePlaceOfTheBest() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage chosen = answered(grace, "never-programmed", PATH + ".nlp", "few-hours");
        assertThat(chosen.text())
                .contains("**Or** Machine Learning Engineering Learning Path: it’s where you want to go, once");
        ShownMessage instead = chosen.press("Switch to Machine Learning Engineering Learning Path");
        assertThat(instead.text()).contains("### You’re on Machine Learning Engineering Learning Path");
        assertThat(instead.chosen("Choose a track")).containsExactly("NLP Focus");
        assertThat(grace.offered("roadmap unfollow", "roadmap", ""))
                .containsExactly("Machine Learning Engineering Learning Path");
    }

    @Test
    void whoKnowsSomeOfItIsToldHowToMoveOn() {
        assertThat(answered(CAIRN.newcomer("Grace"), "knows-some", "any", "any").text())
                .contains("Press **I know this**");
    }

    private static ShownMessage answered(Learner learner, String from, String to, String time) {
        InteractionOutcome form = learner.uses("next").pressing("Help me choose");
        form.modal(ShownMessage.SOON);
        Map<String, List<String>> fields = Map.of("from", List.of(from), "to", List.of(to), "time", List.of(time));
        return learner.shown(learner.session().submit(form, fields));
    }
}
