package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the Master Curriculum against the outline of its source, line by line, so that none goes missing by an edit. */
class MasterCurriculumTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Roadmap ROADMAP =
            CURRICULUM.roadmap(new RoadmapId("master-curriculum")).orElseThrow();

    /** Units whose steps are listed in their own title; the source numbers none of these. */
    private static final Set<String> LISTED =
            Set.of("3.1", "3.2", "12.8", "14.2", "14.6", "14.7", "23.2", "24.1", "24.2", "26.2");

    /** Units for which the source itself names resources. */
    private static final Set<String> WITH_RESOURCES = Set.of("20.2", "28.2", "29.1");

    /** Lines that are too long for a title, or speak of something outside the source. */
    private static final Map<String, String> SHORTENED = Map.of(
            "3.4. Version Control (Git): Repositories, Commits, Branches, Merging, Remote Repos"
                    + " (GitHub/GitLab/Bitbucket)",
            "3.4. Version Control (Git): Repositories, Commits, Branches, Merging, Remote Repos",
            "12.8. Common CV Tasks: Image Classification, Object Detection (Introduction - R-CNN, YOLO, SSD),"
                    + " Image Segmentation (Introduction - U-Net, Mask R-CNN)",
            "12.8. Common CV Tasks: Image Classification, Object Detection, Image Segmentation",
            "Professional Skills (Connecting to the broader persona)",
            "Professional Skills",
            "30.3. Project Management Basics (Estimating, planning, execution - linking to earlier persona)",
            "30.3. Project Management Basics (Estimating, planning, execution)");

    @Test
    void countsAreThoseOfTheSource() {
        assertThat(ROADMAP.phases()).hasSize(7);
        assertThat(sections()).hasSize(30);
        assertThat(ROADMAP.units()).hasSize(117);
        assertThat(ROADMAP.units().stream().flatMap(unit -> numberedSteps(unit).stream()))
                .hasSize(123);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 9, 34",
        "1, 6, 22, 55",
        "2, 5, 29, 27",
        "3, 5, 20, 7",
        "4, 3, 11, 0",
        "5, 5, 15, 0",
        "6, 3, 11, 0"
    })
    void phaseHasItsSectionsUnitsAndSteps(int index, int sections, int units, int steps) {
        Phase phase = ROADMAP.phases().get(index);

        assertThat(phase.sections()).hasSize(sections);
        assertThat(phase.units()).hasSize(units);
        assertThat(phase.units().stream().flatMap(unit -> numberedSteps(unit).stream()))
                .hasSize(steps);
    }

    @Test
    void everyLineOfTheSourceStandsInItsPlace() throws IOException {
        List<String> expected = outlineOfTheSource().stream()
                .map(line -> SHORTENED.getOrDefault(line, line))
                .toList();

        assertThat(expected).containsAll(SHORTENED.values());
        assertThat(written()).containsExactlyElementsOf(expected);
    }

    @Test
    void sectionsCarryTheNumberTheirUnitsBeginWith() {
        List<Section> sections = sections();

        assertThat(sections)
                .extracting(section -> section.number().orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList());
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.units())
                        .allSatisfy(unit -> assertThat(number(unit))
                                .startsWith(section.number().orElseThrow() + ".")));
    }

    @Test
    void sourceNamesNeitherAuthorNorDateNorHours() {
        assertThat(ROADMAP.title()).isEqualTo("The Master Curriculum: Becoming a Machine Learning Engineer");
        assertThat(ROADMAP.source().title()).isEqualTo(ROADMAP.title());
        assertThat(ROADMAP.source().author()).isEmpty();
        assertThat(ROADMAP.source().date()).isEmpty();
        assertThat(ROADMAP.hours()).isEmpty();
        assertThat(ROADMAP.months()).isEmpty();
        assertThat(ROADMAP.units())
                .allSatisfy(unit -> assertThat(unit.hours().basis()).isEqualTo(Hours.Basis.ESTIMATE));
    }

    @Test
    void unitsTheSourceTreatsBrieflyAreOverviews() {
        Set<String> overviews = new HashSet<>();
        for (Unit unit : ROADMAP.units()) {
            if (unit.depth() == Depth.OVERVIEW) {
                overviews.add(number(unit));
            }
            unit.steps().stream()
                    .filter(step -> step.depth() == Depth.OVERVIEW)
                    .forEach(step -> overviews.add(number(unit, step)));
        }

        assertThat(overviews)
                .containsExactlyInAnyOrder(
                        "1.2.4", "2.2.4", "4.2.3", "4.2.4", "7.2.2", "7.3.1", "8.4.3", "9.2", "11.1.5", "11.2.6",
                        "12.1", "12.8.2", "12.8.3", "13.1", "14.1", "16.4", "16.5", "16.5.1", "16.5.2", "17.3", "27.1",
                        "27.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.4  | GitHub; GitLab; Bitbucket
                    11.1 | One framework is enough; PyTorch
                    11.2 | One framework is enough; TensorFlow
                    16.2 | TorchServe; archived in August 2025
                    17.2 | Airflow; introduction; MLflow; tracking; projects
                    """)
    void noteKeepsWhatTheTitleHasNoRoomFor(String number, String facts) {
        assertThat(unit(number).note().orElseThrow()).contains(facts.split("; "));
    }

    @Test
    void onlyUnitsBeyondTheCoreAreOptionalAndNoneIsLocked() {
        for (Phase phase : ROADMAP.phases()) {
            boolean beyond = phase.id().value().endsWith(".advanced-topics");
            assertThat(phase.units())
                    .allMatch(unit -> unit.requirement() == (beyond ? Requirement.RECOMMENDED : Requirement.REQUIRED));
        }
        assertThat(ROADMAP.units()).allMatch(unit -> unit.prerequisites().isEmpty());
        assertThat(ROADMAP.phases())
                .allSatisfy(phase -> assertThat(phase.prerequisites()).isEmpty());
    }

    @Test
    void oneFrameworkIsEnough() {
        assertThat(ROADMAP.units().stream().filter(unit -> unit.oneOf().isPresent()))
                .extracting(Unit::title)
                .containsExactly("TensorFlow & Keras", "PyTorch");
        assertThat(unit("11.1").oneOf().orElseThrow().group())
                .isEqualTo(unit("11.2").oneOf().orElseThrow().group());
    }

    @Test
    void onlyHandsOnWorkIsAProject() {
        assertThat(ROADMAP.units().stream().filter(unit -> unit.kind() == Unit.Kind.PROJECT))
                .extracting(MasterCurriculumTest::number)
                .containsExactly("28.1", "28.2", "28.3", "28.4");
    }

    @Test
    void hoursFollowTheRuleOfOurEstimates() {
        assertThat(ROADMAP.units()).allSatisfy(unit -> {
            double rule = hoursByRule(unit);
            assertThat(unit.hours().min()).isEqualTo(toHalfHour(rule * 0.75));
            assertThat(unit.hours().max()).isEqualTo(toHalfHour(rule * 1.25));
        });
    }

    @Test
    void overviewTakesHalfAsLongAsAFullStep() {
        assertThat(ROADMAP.units())
                .allSatisfy(unit -> assertThat(unit.steps())
                        .allSatisfy(step -> assertThat(step.share())
                                .isCloseTo(hours(step.depth()) / hoursByRule(unit), within(0.0001))));
    }

    @ParameterizedTest
    @CsvSource({
        "20.2, pep-8, CORE, https://peps.python.org/pep-0008/",
        "28.2, kaggle-competitions, SUPPORT, https://www.kaggle.com/competitions",
        "29.1, arxiv, SUPPORT, https://arxiv.org/",
        "29.1, neurips, SUPPORT, https://neurips.cc/",
        "29.1, icml, SUPPORT, https://icml.cc/",
        "29.1, iclr, SUPPORT, https://iclr.cc/",
    })
    void resourcesTheSourceNamesHaveTheirOfficialAddress(
            String number, String id, ResourceUse.Purpose purpose, URI address) {
        assertThat(unit(number).resources())
                .filteredOn(use -> use.resource().value().equals(id))
                .singleElement()
                .satisfies(use -> assertThat(use.purpose()).isEqualTo(purpose));
        assertThat(CURRICULUM.resource(new ResourceId(id)).orElseThrow().links())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.url()).isEqualTo(address);
                    assertThat(link.correction().orElseThrow().kind()).isEqualTo(Correction.Kind.ADDED);
                });
    }

    @Test
    void noAddressIsTheSourcesOwn() {
        assertThat(ROADMAP.units().stream()
                        .filter(unit -> WITH_RESOURCES.contains(number(unit)))
                        .flatMap(unit -> unit.resources().stream()))
                .hasSize(6)
                .noneMatch(ResourceUse::isSuggestion);
        assertThat(ROADMAP.collections()).isEmpty();
    }

    /** None of them is the core of its unit: to have finished one is not to have finished the unit. */
    @Test
    void everyOtherUnitHasSuggestionsOfOurs() {
        assertThat(ROADMAP.units().stream().filter(unit -> !WITH_RESOURCES.contains(number(unit))))
                .hasSize(114)
                .allSatisfy(unit -> assertThat(unit.resources())
                        .hasSizeBetween(1, 4)
                        .allMatch(use -> use.purpose() == ResourceUse.Purpose.SUPPORT && use.isSuggestion()));
        assertThat(ROADMAP.summary().orElseThrow()).contains("suggestions from Cairn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.1  | essence-of-linear-algebra; mit-18-06; khan-linear-algebra; mml-book
                    2.1  | kaggle-python; harvard-cs50-python; python-docs
                    3.1  | harvard-cs50 (week 5); stanford-cs106b
                    7.3  | elements-of-statistical-learning (section 14.2)
                    10.2 | 3blue1brown-neural-networks; karpathy-micrograd; nielsen-neural-networks; karpathy-makemore
                    14.5 | illustrated-transformer; dive-into-deep-learning (chapter: attention mechanisms and transformers); attention-is-all-you-need
                    16.4 | kubernetes-basics
                    18.5 | full-stack-deep-learning (lecture 6: continual learning); made-with-ml (lesson: monitoring)
                    20.3 | refactoring-guru
                    27.2 | pyspark-docs
                    30.1 | google-technical-writing
                    """)
    void suggestionsAreChosenByHand(String number, String resources) {
        assertThat(unit(number).resources())
                .extracting(use -> use.resource()
                        + use.part()
                                .map(part -> " (%s)".formatted(part.label()))
                                .orElse(""))
                .containsExactly(resources.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "3.1, https://cs50.harvard.edu/x/2024/weeks/5/",
        "5.6, https://scikit-learn.org/stable/modules/feature_selection.html",
        "8.2, https://developers.google.com/machine-learning/crash-course/classification",
        "12.2, https://d2l.ai/chapter_convolutional-neural-networks/index.html",
        "14.6, https://huggingface.co/learn/llm-course/chapter3/1",
        "18.2, https://madewithml.com/courses/mlops/monitoring/",
        "30.3, https://fullstackdeeplearning.com/course/2022/lecture-8-teams-and-pm/",
    })
    void suggestionOpensAtThePageThatIsMeant(String number, URI address) {
        assertThat(unit(number).resources().stream()
                        .flatMap(use -> use.part().stream())
                        .flatMap(part -> part.url().stream()))
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.1  | Arrays; Linked Lists; Trees; Graphs; Hash Tables
                    3.2  | Sorting; Searching; Recursion
                    12.8 | Image Classification; Object Detection (Introduction - R-CNN, YOLO, SSD); Image Segmentation (Introduction - U-Net, Mask R-CNN)
                    14.2 | Tokenization; Stemming, Lemmatization; Stop Words
                    14.6 | BERT; GPT; Fine-tuning
                    14.7 | Sentiment Analysis; Text Generation; Machine Translation
                    23.2 | Q-Learning; Deep Q Networks
                    24.1 | Collaborative Filtering; Content-Based Filtering; Hybrid
                    24.2 | ARIMA; SARIMA; Prophet; Time Series with ML/DL
                    26.2 | LIME; SHAP; Permutation Importance
                    """)
    void stepsAreThePartsATitleLists(String number, String steps) {
        assertThat(LISTED).contains(number);
        assertThat(unit(number).steps()).extracting(Step::title).containsExactly(steps.split("; "));
    }

    private static List<String> outlineOfTheSource() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                MasterCurriculumTest.class.getResourceAsStream("/curriculum/master-curriculum-outline.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> written() {
        List<String> lines = new ArrayList<>();
        for (Phase phase : ROADMAP.phases()) {
            lines.add("Phase %d: %s".formatted(ROADMAP.phases().indexOf(phase) + 1, phase.title()));
            for (Section section : phase.sections()) {
                lines.add(section.title().orElseThrow());
                section.units().stream().flatMap(MasterCurriculumTest::written).forEach(lines::add);
            }
        }
        return lines;
    }

    private static Stream<String> written(Unit unit) {
        return Stream.concat(
                Stream.of("%s. %s".formatted(number(unit), unit.title())),
                numberedSteps(unit).stream().map(step -> "%s. %s".formatted(number(unit, step), step.title())));
    }

    private static List<Step> numberedSteps(Unit unit) {
        return LISTED.contains(number(unit)) ? List.of() : unit.steps();
    }

    private static double hoursByRule(Unit unit) {
        if (unit.steps().isEmpty()) {
            return unit.kind() == Unit.Kind.PROJECT ? 12 : hours(unit.depth());
        }
        return unit.steps().stream().mapToDouble(step -> hours(step.depth())).sum();
    }

    private static double hours(Depth depth) {
        return depth == Depth.OVERVIEW ? 1.5 : 3;
    }

    private static double toHalfHour(double hours) {
        return Math.round(hours * 2) / 2.0;
    }

    private static List<Section> sections() {
        return ROADMAP.phases().stream()
                .flatMap(phase -> phase.sections().stream())
                .toList();
    }

    private static String number(Unit unit) {
        return unit.number().orElseThrow();
    }

    /** Steps have no number of their own: it is their place in the unit. */
    private static String number(Unit unit, Step step) {
        return number(unit) + "." + (unit.steps().indexOf(step) + 1);
    }

    private static Unit unit(String number) {
        return ROADMAP.units().stream()
                .filter(unit -> number(unit).equals(number))
                .findFirst()
                .orElseThrow();
    }
}
