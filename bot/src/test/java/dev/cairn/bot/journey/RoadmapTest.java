package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /roadmap}. */
class RoadmapTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ID = "ml-engineering-learning-path";
    private static final String TITLE = "Machine Learning Engineering Learning Path";
    private static final String PART = "Open a part";

    @Test
    void theListShowsEveryRoadmapAndFollowsTheOneThatIsPressed() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage list = grace.uses("roadmap list");
        assertThat(list.isPrivate()).isTrue();
        assertThat(list.text()).contains(TITLE).contains("about 398 h + 40 h optional");
        assertThat(list.press("Look at it").press("Follow").text()).contains("You’re on ");
        ShownMessage again = grace.uses("roadmap list");
        assertThat(again.text()).contains("you’re on this one");
        assertThat(again.press("Look at it").text()).contains("For:");
    }

    @Test
    void theWelcomeLeadsToTheListToo() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("next").press("Browse them all").text())
                .contains("### Roadmaps")
                .contains(TITLE);
    }

    @Test
    void aRoadmapIsShownWithItsSourceAndItsPhases() {
        ShownMessage shown = CAIRN.newcomer("Grace").uses("roadmap show", "roadmap", ID);
        assertThat(shown.text())
                .contains("### " + TITLE)
                .contains("November 2025")
                .contains("1. **Foundations**")
                .contains("6. **Natural Language Processing**");
        assertThat(shown.buttons()).containsExactly("Follow");
    }

    @Test
    void theFollowedRoadmapIsShownUnlessAnotherIsNamed() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("roadmap show").text()).contains("tell me which one to show");
        grace.uses("roadmap follow", "roadmap", TITLE);
        assertThat(grace.uses("roadmap show").text()).contains("### " + TITLE);
        assertThat(grace.uses("roadmap show", "roadmap", "nonsense").text()).contains("no roadmap called “nonsense”");
    }

    @Test
    void aPhaseIsShownWithTheLearnersMarks() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes("mit-18-06-linear-algebra");
        grace.uses("next").press("More").press("Start");
        grace.uses("skip", Map.of("unit", "3blue1brown-essence-of-calculus", "why", "known"));
        ShownMessage phase = grace.uses("roadmap show", "phase", "Foundations");
        assertThat(phase.text())
                .contains("✓ MIT 18.06: Linear Algebra")
                .contains("▸ Stanford CS109")
                .contains("– 3Blue1Brown")
                .contains("○ Stanford CS106B")
                .contains("% done");
        assertThat(grace.uses("roadmap show", "phase", "core machine learning").text())
                .contains("🔒 Stanford CS229")
                .contains("after Probability (CS109)");
        assertThat(grace.uses("roadmap show", "phase", "Alchemy").text())
                .contains("no phase called “Alchemy”")
                .contains("**Foundations**");
    }

    @Test
    void everyUnitOfAPhaseOpensAndTheWayBackLeadsToThePhase() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage phase = grace.uses("roadmap show", "phase", "Foundations");
        assertThat(phase.entries("Open a unit")).hasSize(5);
        ShownMessage unit = phase.choose("Open a unit", "Stanford CS106B: Programming Abstractions");
        assertThat(unit.text()).startsWith("### Programming Abstractions (CS106B)");
        assertThat(unit.press("Back").text()).isEqualTo(phase.text());
    }

    @Test
    void alternativesStandTogetherAndOneThatIsNotNeededSaysWhy() {
        Learner grace = CAIRN.newcomer("Grace");
        Map<String, String> prerequisites = Map.of("roadmap", "ml-road-map", "phase", "Machine Learning Prerequisites");
        assertThat(grace.uses("roadmap show", prerequisites).text()).contains("*Any one of these is enough:*");
        grace.uses("skip", Map.of("unit", "intro-to-python-rm", "why", "known"));
        assertThat(grace.uses("roadmap show", prerequisites).text())
                .contains("– Google’s Python Class")
                .contains("not needed: ");
    }

    @Test
    void hoursAreThoseAskedOfTheLearnerEverywhereAndPhasesAddUpToTheirRoadmap() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage whole = grace.uses("roadmap show", "roadmap", "ml-road-map");
        List<Long> hours = Pattern.compile("about (\\d+) h")
                .matcher(whole.text())
                .results()
                .map(match -> Long.parseLong(match.group(1)))
                .toList();
        assertThat(grace.uses("roadmap list").text()).contains("about " + hours.get(0) + " h");
        assertThat(hours.stream().skip(1).mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(hours.get(0));
    }

    @Test
    void collectionsNameGroupsAuthorsAndCosts() {
        ShownMessage gpus = CAIRN.newcomer("Grace")
                .uses("roadmap show", "roadmap", "ml-road-map")
                .choose(PART, "Free GPUs for Training");
        assertThat(gpus.text()).contains("**Top Choices**").contains("**Other Options**");
    }

    @Test
    void unfollowOffersOnlyWhatIsFollowedAndResetOnlyWhatHasMarks() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.offered("roadmap unfollow", "roadmap", "")).containsExactly(TITLE);
        assertThat(grace.offered("roadmap unfollow", "roadmap", "master"))
                .doesNotContain("Machine Learning Mastery Roadmap");
        assertThat(grace.offered("roadmap reset", "roadmap", "")).isEmpty();
        grace.uses("skip", Map.of("unit", "linear-algebra-mm", "why", "known"));
        assertThat(grace.offered("roadmap reset", "roadmap", "")).containsExactly("Machine Learning Mastery Roadmap");
    }

    @Test
    void theMenuOpensEveryPhaseAndCollectionAndTheButtonLeadsBack() {
        ShownMessage whole = CAIRN.follower("Grace").uses("roadmap show");
        List<String> parts = whole.entries(PART);
        assertThat(parts).contains("Foundations", "Practice platforms", "Communities");
        ShownMessage shown = whole;
        for (String part : parts) {
            shown = shown.choose(PART, part);
            assertThat(shown.text()).contains("### " + part);
            assertThat(shown.chosen(PART)).containsExactly(part);
        }
        assertThat(shown.press("Whole roadmap").text()).isEqualTo(whole.text());
    }

    @Test
    void learnerFollowsWithTrackAndPaceAndChangesThemInTheMenus() {
        Learner grace = CAIRN.newcomer("Grace");
        Map<String, String> options = Map.of("roadmap", TITLE, "track", "Research Focus", "pace", "intensive");
        ShownMessage following = grace.uses("roadmap follow", options);
        assertThat(following.chosen("Choose a track")).containsExactly("Research Focus");
        assertThat(following.text())
                .contains("with emphasis on theory")
                .contains("At 40+ hours a week, that’s about 2.5–3 months.");
        ShownMessage track = following.choose("Choose a track", "NLP Focus");
        assertThat(track.chosen("Choose a track")).containsExactly("NLP Focus");
        assertThat(track.chosen("Choose a pace")).containsExactly("Intensive, 40+ hours a week");
        ShownMessage pace = track.choose("Choose a pace", "Part-time, 10–15 hours a week");
        assertThat(pace.chosen("Choose a track")).containsExactly("NLP Focus");
        assertThat(pace.text()).contains("At 10–15 hours a week, that’s about 7–10 months.");
        ShownMessage none = pace.choose("Choose a track", "No specialization")
                .choose("Choose a pace", "The roadmap’s pace: 10–15 hours a week");
        assertThat(none.text()).doesNotContain("hours a week");
        assertThat(none.chosen("Choose a track")).containsExactly("No specialization");
    }

    @Test
    void unknownTrackOrPaceIsRefusedWithTheValidOnes() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("roadmap follow", Map.of("roadmap", ID, "track", "Astrology"))
                        .text())
                .contains("no track called “Astrology”")
                .contains("**NLP Focus**");
        assertThat(grace.uses("roadmap follow", Map.of("roadmap", ID, "pace", "sloth"))
                        .text())
                .contains("no pace called “sloth”")
                .contains("**Part-time**");
        assertThat(grace.uses("next").text()).contains("find your path");
    }

    @Test
    void paceShowsItsSittingLength() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", Map.of("roadmap", ID, "pace", "part-time"));
        assertThat(grace.uses("next").text()).contains("Sitting 1 of 4 · about 2½ h");
    }

    @Test
    void unfollowedRoadmapKeepsItsProgress() {
        Learner grace = CAIRN.follower("Grace");
        grace.finishes("mit-18-06-linear-algebra");
        assertThat(grace.uses("roadmap unfollow", "roadmap", ID).text())
                .contains("You’re no longer following " + TITLE);
        assertThat(grace.uses("roadmap unfollow", "roadmap", ID).text()).contains("You’re not following");
        assertThat(grace.uses("next").text()).contains("find your path");
        grace.uses("roadmap follow", "roadmap", ID);
        assertThat(grace.uses("next").text()).contains("### Probability (CS109)");
    }

    @Test
    void followingAgainRemembersTrackAndPace() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", Map.of("roadmap", ID, "track", "NLP Focus", "pace", "part-time"));
        grace.uses("roadmap unfollow", "roadmap", ID);
        ShownMessage again = grace.uses("roadmap follow", "roadmap", ID);
        assertThat(again.chosen("Choose a track")).containsExactly("NLP Focus");
        assertThat(again.chosen("Choose a pace")).containsExactly("Part-time, 10–15 hours a week");
    }

    @Test
    void theFirstFollowOffersTheTimeZoneAndAReminderAndLaterOnesDoNot() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage first = grace.uses("roadmap follow", "roadmap", ID);
        assertThat(first.buttons())
                .containsExactly(
                        "What time is it for you?", "Remind me daily", "What’s next", "Look at it", "Other roadmaps");
        assertThat(first.press("What time is it for you?").isPrivate()).isTrue();
        assertThat(grace.uses("roadmap follow", "roadmap", "ml-mastery").buttons())
                .containsExactly("What’s next", "Look at it", "Other roadmaps");
        Learner ada = CAIRN.newcomer("Ada");
        ada.uses("settings timezone", "zone", "Europe/Berlin");
        assertThat(ada.uses("roadmap follow", "roadmap", ID).buttons())
                .containsExactly("Remind me daily", "What’s next", "Look at it", "Other roadmaps");
    }

    @Test
    void resetAsksFirstAndCanBeUndone() {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.uses("roadmap reset", "roadmap", ID).text()).contains("nothing to clear");
        grace.finishes("mit-18-06-linear-algebra");
        ShownMessage asked = grace.uses("roadmap reset", "roadmap", ID);
        assertThat(asked.text()).contains("Start " + TITLE + " over?").contains("1 unit");
        assertThat(asked.press("Keep it all").text()).contains("nothing was cleared");
        assertThat(grace.uses("next").text()).contains("### Probability (CS109)");
        assertThat(grace.uses("roadmap reset", "roadmap", ID)
                        .press("Start over")
                        .text())
                .contains("starts over");
        assertThat(grace.uses("next").text()).contains("### Linear Algebra (18.06)");
        grace.uses("undo");
        assertThat(grace.uses("next").text()).contains("### Probability (CS109)");
    }

    @Test
    void everythingDoneIsCelebratedAndOffersWhatComesAfter() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage next = grace.uses("next");
        String celebration = "";
        while (!next.buttons().contains("Other roadmaps")) {
            ShownMessage done = next.press("Done").press("The whole course");
            if (done.text().contains("You did it!")) {
                assertThat(celebration).as("celebrated once").isEmpty();
                celebration = done.text();
            }
            next = done.press("What’s next");
        }
        assertThat(celebration).contains(TITLE + "** is complete: 10 units.");
        assertThat(next.text()).contains("You’ve finished " + TITLE).contains("another roadmap");
        assertThat(next.press("Other roadmaps").text()).contains("### Roadmaps");
        assertThat(grace.uses("undo").text()).contains("Undone:** finishing");
        assertThat(grace.uses("next").buttons()).contains("Done");
    }
}
