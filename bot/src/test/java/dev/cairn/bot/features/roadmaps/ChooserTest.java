package dev.cairn.bot.features.roadmaps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.roadmaps.ChooserAnswers.Interest;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.Start;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.StudyTime;
import dev.cairn.bot.features.roadmaps.Recommendation.Why;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.testkit.LargeCurriculum;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which roadmap the three answers lead to. */
class ChooserTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();

    private final ChooserQuestions questions = new ChooserQuestions(CURRICULUM);
    private final RoadmapAdvisor advisor = new RoadmapAdvisor(CURRICULUM, new Pathfinder(CURRICULUM));

    /** Every combination of answers, in the order of the questions. */
    static Stream<ChooserAnswers> combinations(ChooserQuestions questions) {
        return Arrays.stream(Start.values())
                .flatMap(start -> questions.interests().stream()
                        .flatMap(interest ->
                                questions.times().stream().map(time -> new ChooserAnswers(start, interest, time))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            never-programmed | any         | half-hour | ml-engineer                  | ml-road-map
            never-programmed | any         | part-time | ml-road-map                  | ml-engineer
            never-programmed | any         | any       | ml-road-map                  | ml-engineer
            never-programmed | quick       | few-hours | ml-engineer                  | ml-road-map
            never-programmed | engineering | full-time | ml-engineer                  | ml-road-map
            never-programmed | nlp         | part-time | ml-road-map                  | ml-engineering-learning-path
            new              | any         | few-hours | ml-road-map                  | ml-engineer
            new              | any         | part-time | ml-engineering-learning-path | ml-mastery
            new              | any         | any       | ml-engineering-learning-path | ml-road-map
            new              | quick       | any       | ml-engineer                  | ml-road-map
            new              | engineering | half-hour | ml-engineer                  | ml-engineering-learning-path
            new              | engineering | part-time | ml-engineering-learning-path | ml-engineer
            new              | projects    | part-time | ml-mastery                   | master-curriculum
            new              | whole-field | part-time | ml-mastery                   | master-curriculum
            new              | nlp         | few-hours | ml-engineering-learning-path | ml-road-map
            knows-some       | any         | part-time | ml-engineering-learning-path | ml-mastery
            knows-some       | whole-field | part-time | master-curriculum            | ml-mastery
            knows-some       | projects    | full-time | ml-mastery                   | master-curriculum
            knows-some       | research    | intensive | ml-engineering-learning-path | ml-mastery
            """)
    void eachKindOfPersonIsLedToTheRoadmapATeacherWouldChoose(
            String start, String interest, String time, String best, String second) {
        List<Recommendation> recommended = advisor.recommend(answers(start, interest, time));
        assertThat(recommended.get(0).roadmap().id().value()).isEqualTo(best);
        assertThat(recommended.get(1).roadmap().id().value()).isEqualTo(second);
    }

    private ChooserAnswers answers(String start, String interest, String time) {
        String path = "ml-engineering-learning-path.";
        return new ChooserAnswers(
                Start.of(start),
                questions.interests().stream()
                        .filter(each -> Set.of(interest, path + interest).contains(each.value()))
                        .findFirst()
                        .orElseThrow(),
                questions.times().stream()
                        .filter(each -> Set.of(time, path + time).contains(ChooserQuestions.value(each)))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void eachRoadmapIsTheAnswerForSomebody() {
        assertThat(combinations(questions)
                        .map(answers -> advisor.recommend(answers).get(0).roadmap())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(CURRICULUM.roadmaps());
    }

    @Test
    void whoHasNeverProgrammedIsAlwaysLedToARoadmapThatBeginsWithProgramming() {
        assertThat(combinations(questions).filter(answers -> answers.start() == Start.NEVER_PROGRAMMED))
                .allSatisfy(answers ->
                        assertThat(advisor.recommend(answers).get(0).why()).isEqualTo(Why.BEGINS_WITH_PROGRAMMING));
    }

    @Test
    void everyoneElseWhoNamesATrackGetsIt() {
        assertThat(combinations(questions)
                        .filter(answers -> answers.start() != Start.NEVER_PROGRAMMED)
                        .filter(answers -> answers.interest() instanceof Interest.InTrack))
                .allSatisfy(answers -> {
                    Recommendation best = advisor.recommend(answers).get(0);
                    assertThat(best.track().map(track -> track.id().value()))
                            .contains(answers.interest().value());
                    assertThat(best.why()).isEqualTo(Why.HAS_THE_TRACK);
                });
    }

    @Test
    void timeDecidesToo() {
        Set<String> best = questions.times().stream()
                .map(time -> advisor.recommend(new ChooserAnswers(Start.CAN_PROGRAM, Interest.General.EVERYTHING, time))
                        .get(0)
                        .roadmap()
                        .id()
                        .value())
                .collect(Collectors.toSet());
        assertThat(best).containsExactlyInAnyOrder("ml-road-map", "ml-engineering-learning-path");
    }

    @Test
    void theSecondBestIsAnotherRoadmap() {
        assertThat(combinations(questions))
                .allSatisfy(answers -> assertThat(advisor.recommend(answers))
                        .extracting(Recommendation::roadmap)
                        .hasSize(2)
                        .doesNotHaveDuplicates());
    }

    @Test
    void anAnswerThatNoLongerExistsCountsAsNone() {
        Request request = new Request(
                new InteractionId(1),
                new Invoker(new LearnerId(2), "Grace"),
                Locale.ENGLISH,
                new InteractionContext.Private(),
                Instant.EPOCH);
        Map<String, List<String>> gone = Map.of("from", List.of("gone"), "to", List.of("gone.too"), "time", List.of());
        assertThat(questions.answers(new ComponentPress(request, List.of(), List.of(), gone)))
                .isEqualTo(
                        new ChooserAnswers(Start.CAN_PROGRAM, Interest.General.EVERYTHING, StudyTime.General.UNKNOWN));
    }

    @Test
    void roadmapsOfAnOperatorTakePart() {
        Curriculum large = LargeCurriculum.curriculum();
        ChooserQuestions many = new ChooserQuestions(large);
        RoadmapAdvisor advisorOfMany = new RoadmapAdvisor(large, new Pathfinder(large));
        Interest theirs = many.interests().get(many.interests().size() - 1);
        assertThat(advisorOfMany
                        .recommend(new ChooserAnswers(Start.CAN_PROGRAM, theirs, StudyTime.General.UNKNOWN))
                        .get(0)
                        .track()
                        .map(track -> track.id().value()))
                .contains(theirs.value());
    }

    @Test
    void roadmapOfTheServerIsTheSecondOfferUnlessItIsTheBest() {
        ChooserAnswers answers =
                new ChooserAnswers(Start.CAN_PROGRAM, Interest.General.EVERYTHING, StudyTime.General.UNKNOWN);
        Roadmap best = advisor.recommend(answers).get(0).roadmap();
        for (Roadmap roadmap : CURRICULUM.roadmaps()) {
            List<Recommendation> recommended = advisor.recommend(answers, Optional.of(roadmap));
            assertThat(recommended.get(0).roadmap()).isEqualTo(best);
            if (!roadmap.equals(best)) {
                assertThat(recommended.get(1).roadmap()).isEqualTo(roadmap);
                assertThat(recommended.get(1).why()).isEqualTo(Why.SERVER_SUGGESTS);
            }
        }
    }
}
