package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the choices that are offered while a person types. */
class SuggestionsTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ID = "ml-engineering-learning-path";
    private static final String TITLE = "Machine Learning Engineering Learning Path";

    @Test
    void unitsInProgressComeFirstThenTheOpenOnesThenTheRest() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("next").press("More").press("Swap").press("More").press("Start");
        List<String> offered = grace.offered("done", "unit", "");
        assertThat(offered)
                .startsWith("Stanford CS109: Probability for Computer Scientists", "3Blue1Brown: Essence of Calculus");
        assertThat(offered).containsSubsequence("MIT 18.06: Linear Algebra", "Stanford CS229: Machine Learning");
        assertThat(offered).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
        assertThat(grace.offered("skip", "unit", "")).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "linaer algebra, MIT 18.06: Linear Algebra",
        "cs229, Stanford CS229: Machine Learning",
        "Full Stck Deep, Full Stack Deep Learning 2022",
        "made wiht ml, Made With ML"
    })
    void mistypedUnitsAreFound(String typed, String unit) {
        Learner grace = CAIRN.follower("Grace");
        assertThat(grace.offered("done", "unit", typed)).first().isEqualTo(unit);
        assertThat(grace.offered("skip", "unit", typed)).first().isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"next", "roadmap show", "roadmap follow"})
    void roadmapsAreOfferedAndFoundThoughMistyped(String command) {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered(command, "roadmap", ""))
                .contains(TITLE)
                .hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
        assertThat(grace.choices(command, "roadmap", Map.of("roadmap", "machne learning enginering")))
                .first()
                .isEqualTo(new Choice(TITLE, ID));
    }

    @Test
    void onlyRoadmapsThatAreFollowedAreOfferedToLeave() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("roadmap unfollow", "roadmap", "")).isEmpty();
        assertThat(grace.offered("roadmap reset", "roadmap", "")).isEmpty();
        grace.uses("roadmap follow", "roadmap", ID);
        assertThat(grace.choices("roadmap unfollow", "roadmap", Map.of("roadmap", "machne learning enginering")))
                .first()
                .isEqualTo(new Choice(TITLE, ID));
    }

    @Test
    void phasesAreThoseOfTheRoadmapNamedOrFollowed() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("roadmap show", "phase", "")).isEmpty();
        assertThat(grace.offered("roadmap show", "phase", Map.of("roadmap", ID, "phase", "natral langage")))
                .first()
                .isEqualTo("Natural Language Processing");
        grace.uses("roadmap follow", "roadmap", ID);
        assertThat(grace.offered("roadmap show", "phase", ""))
                .startsWith("Foundations", "Core Machine Learning")
                .hasSize(6);
    }

    @Test
    void tracksAndPacesAreThoseOfTheRoadmapBeingTyped() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("roadmap follow", "track", Map.of("roadmap", ID, "track", "")))
                .containsExactly("Computer Vision Focus", "NLP Focus", "ML Engineering Focus", "Research Focus");
        assertThat(grace.offered("roadmap follow", "track", Map.of("roadmap", TITLE, "track", "reserch")))
                .first()
                .isEqualTo("Research Focus");
        assertThat(grace.offered("roadmap follow", "pace", Map.of("roadmap", ID, "pace", "")))
                .containsExactly(
                        "Part-time, 10–15 hours a week",
                        "Full-time, 20–30 hours a week",
                        "Intensive, 40+ hours a week");
        assertThat(grace.offered("roadmap follow", "pace", Map.of("roadmap", ID, "pace", "ful tim")))
                .first()
                .isEqualTo("Full-time, 20–30 hours a week");
        assertThat(grace.offered("roadmap follow", "pace", Map.of("roadmap", "nonsense", "pace", "")))
                .isEmpty();
    }

    @Test
    void unitOfAnotherRoadmapIsOfferedWithItsRoadmap() {
        assertThat(CAIRN.follower("Grace").offered("done", "unit", "linear algebra"))
                .startsWith("MIT 18.06: Linear Algebra")
                .contains("Linear Algebra · Machine Learning Mastery Roadmap")
                .doesNotContain("Linear Algebra");
    }

    @Test
    void offeredChoicesAreAccepted() {
        Learner grace = CAIRN.newcomer("Grace");
        for (Choice pace : grace.choices("roadmap follow", "pace", Map.of("roadmap", ID, "pace", ""))) {
            assertThat(grace.uses("roadmap follow", Map.of("roadmap", ID, "pace", pace.value()))
                            .text())
                    .contains(pace.name().substring(pace.name().indexOf(", ") + 2));
        }
        Curriculum curriculum = CurriculumReader.bundled().orThrow();
        for (Choice unit : grace.choices("done", "unit", Map.of("unit", ""))) {
            String shortName =
                    curriculum.unit(new UnitId(unit.value())).orElseThrow().shortName();
            assertThat(grace.finishes(unit.value()).text()).contains("Done: " + shortName);
        }
    }

    @Test
    void nonsenseOffersNothingAndDoesNoHarm() {
        Learner grace = CAIRN.follower("Grace");
        for (String typed : List.of("qqqqzzzz", "@everyone", "🪨🪨🪨", "\u202Eabc", "*".repeat(6000), " ", "%_\\")) {
            assertThat(grace.offered("done", "unit", typed)).hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
            assertThat(grace.offered("help", "command", typed)).hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
        }
    }
}
