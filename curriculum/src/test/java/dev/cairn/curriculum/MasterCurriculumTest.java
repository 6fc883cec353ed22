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

    /** Brackets that say nothing but the depth, which has a field of its own. */
    private static final String DEPTH_ALONE = " \\((Brief introduction|Briefly|Introduction)\\)$";

    /** Lines that are too long for a title, or hold their depth in the middle. */
    private static final Map<String, String> SHORTENED = Map.of(
            "3.4. Version Control (Git): Repositories, Commits, Branches, Merging, Remote Repos"
                    + " (GitHub/GitLab/Bitbucket)",
            "3.4. Version Control (Git): Repositories, Commits, Branches, Merging, Remote Repos",
            "12.8. Common CV Tasks: Image Classification, Object Detection (Introduction - R-CNN, YOLO, SSD),"
                    + " Image Segmentation (Introduction - U-Net, Mask R-CNN)",
            "12.8. Common CV Tasks: Image Classification, Object Detection, Image Segmentation",
            "17.3. Data Versioning (DVC - Introduction)",
            "17.3. Data Versioning (DVC)");

    @Test
    void countsAreThoseOfTheSource() {
        assertThat(ROADMAP.phases()).hasSize(7);
        assertThat(sections()).hasSize(30);
        assertThat(ROADMAP.units()).hasSize(117);
        assertThat(ROADMAP.units().stream().flatMap(unit -> unit.steps().stream()))
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
        assertThat(phase.units().stream().flatMap(unit -> unit.steps().stream()))
                .hasSize(steps);
    }

    @Test
    void everyLineOfTheSourceStandsInItsPlace() throws IOException {
        List<String> expected = outlineOfTheSource().stream()
                .map(line -> SHORTENED.getOrDefault(line, line).replaceFirst(DEPTH_ALONE, ""))
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
    void whatTheSourceMeansBrieflyIsAnOverview() {
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
                        "1.2.4", "2.2.4", "4.2.3", "4.2.4", "7.2.2", "7.3.1", "8.4.3", "9.2", "10.1", "11.1.5",
                        "11.2.6", "12.1", "13.1", "14.1", "16.4", "16.5", "16.5.1", "16.5.2", "17.3", "27.1", "27.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.4  | GitHub; GitLab; Bitbucket
                    12.8 | introduction; R-CNN; YOLO; SSD; U-Net; Mask R-CNN
                    17.2 | Airflow; introduction; MLflow; tracking; projects
                    """)
    void noteKeepsWhatTheTitleHasNoRoomFor(String number, String facts) {
        assertThat(unit(number).note().orElseThrow()).contains(facts.split("; "));
    }

    @Test
    void nothingIsOptionalAndNothingIsLocked() {
        assertThat(ROADMAP.units()).allSatisfy(unit -> {
            assertThat(unit.requirement()).isEqualTo(Requirement.REQUIRED);
            assertThat(unit.prerequisites()).isEmpty();
        });
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
    void whatTheSourceNamesHasItsOfficialAddress(String number, String id, ResourceUse.Purpose purpose, URI address) {
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
        assertThat(ROADMAP.units().stream().flatMap(unit -> unit.resources().stream()))
                .hasSize(6);
        assertThat(ROADMAP.collections()).isEmpty();
        assertThat(ROADMAP.corrections())
                .singleElement()
                .satisfies(correction -> assertThat(correction.kind()).isEqualTo(Correction.Kind.ADDED));
    }

    private static List<String> outlineOfTheSource() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                MasterCurriculumTest.class.getResourceAsStream("/curriculum/master-curriculum-outline.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
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
                unit.steps().stream().map(step -> "%s. %s".formatted(number(unit, step), step.title())));
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
