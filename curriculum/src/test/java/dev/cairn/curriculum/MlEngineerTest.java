package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the Machine Learning Engineer Road Map against its source, fact by fact. */
class MlEngineerTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Roadmap ROADMAP =
            CURRICULUM.roadmap(new RoadmapId("ml-engineer")).orElseThrow();

    @Test
    void countsAreThoseOfTheSource() {
        assertThat(ROADMAP.phases())
                .extracting(phase -> phase.sections().size())
                .containsExactly(7, 1);
        assertThat(ROADMAP.phases()).extracting(phase -> phase.units().size()).containsExactly(10, 3);
        assertThat(ROADMAP.units().stream()
                        .mapToInt(unit -> unit.steps().size())
                        .sum())
                .isEqualTo(12 + 8 + 10 + 7 + 3 + 12 + 20);
        assertThat(ROADMAP.collections())
                .singleElement()
                .satisfies(support -> assertThat(support.entries()).hasSize(2));
    }

    @Test
    void sourceIsCreditedToItsAuthor() {
        assertThat(ROADMAP.title()).isEqualTo("Machine Learning Engineer Road Map");
        assertThat(ROADMAP.source().author())
                .hasValue(new Author("Logan Thorneloe", Optional.of(URI.create("https://x.com/loganthorneloe"))));
    }

    @Test
    void computerIsRequiredButKeepsNobodyOut() {
        assertThat(ROADMAP.entryRequirements()).isEmpty();
        assertThat(ROADMAP.tips())
                .hasSize(2)
                .first()
                .satisfies(tip -> assertThat(tip).contains("required", "Mac", "PC", "Linux"));
    }

    @Test
    void beginnersFindItBeforeOtherRoadmapsThatAskForNothing() {
        assertThat(CURRICULUM.roadmaps().stream()
                        .filter(roadmap -> roadmap.entryRequirements().isEmpty()))
                .first()
                .isEqualTo(ROADMAP);
    }

    @Test
    void authorsOwnWordsOfEncouragementAreKept() {
        assertThat(ROADMAP.summary().orElseThrow())
                .contains("less mathematics than a modeler", "scalability and reliability");
        assertThat(section("programming")).contains("favorite course");
        assertThat(section("linear-algebra")).contains("dislike math", "love it", "only math class");
        assertThat(unit("machine-learning-crash-course-er").note().orElseThrow())
                .contains("ML engineering", "comfortable building ML systems");
    }

    private static String section(String name) {
        return phase("prerequisites").sections().stream()
                .filter(section -> section.id().value().endsWith("." + name))
                .findFirst()
                .flatMap(Section::summary)
                .orElseThrow();
    }

    @Test
    void headingsLinksAndHousesAreThoseOfTheSource() {
        new SourceTable(CURRICULUM).units(phase("prerequisites")).isThatOf("""
                    Programming, Data Structures, and Algorithms | CS50: up to Week 6 | https://cs50.harvard.edu/x/2024/weeks/0/ | Harvard University
                    Programming, Data Structures, and Algorithms | CS50: the whole course | https://cs50.harvard.edu/x/2024/weeks/0/ | Harvard University
                    Advanced Programming | Ultimate Coding Resource List | https://github.com/Dylan-Israel/ultimate-coding-resources
                    Python | Harvard’s Intro to Python | https://cs50.harvard.edu/python/2022/ | Harvard University
                    Python | Google’s Python Class | https://developers.google.com/edu/python | Google
                    C++ (Low-level languages) | Learn C++ (Codecademy) | https://www.codecademy.com/learn/learn-c-plus-plus | Codecademy
                    Linear Algebra | Khan Academy’s Linear Algebra class | https://www.khanacademy.org/math/linear-algebra | Khan Academy
                    Probability | Uncertainty (Harvard’s CS50 for AI) | https://cs50.harvard.edu/ai/2024/weeks/2/ | Harvard University
                    Git and GitHub | Learn how to use Git | https://git-scm.com/book/en/v2
                    Git and GitHub | Learn how to use GitHub | https://docs.github.com/en/get-started | GitHub""");
        assertThat(links(unit("machine-learning-crash-course-er")))
                .contains("https://developers.google.com/machine-learning/crash-course");
        assertThat(unit("cs229-er").resources())
                .extracting(use -> use.resource().value())
                .containsExactly("stanford-cs229");
        new SourceTable(CURRICULUM).entries(ROADMAP.collections().get(0)).isThatOf("""
                    | Logan Thorneloe on GitHub | https://github.com/loganthorneloe
                    | Logan Thorneloe on X | https://x.com/loganthorneloe""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cs50-up-to-week-6-er             | required    |
                    cs50-whole-er                    | optional    | needed cs50-up-to-week-6-er
                    advanced-programming-er          | optional    | advised cs50-up-to-week-6-er
                    intro-to-python-er               | required    | needed cs50-up-to-week-6-er
                    google-python-class-er           | required    |
                    learn-cpp-er                     | optional    |
                    linear-algebra-er                | required    |
                    uncertainty-er                   | required    |
                    git-er                           | required    |
                    github-er                        | required    |
                    machine-learning-crash-course-er | required    |
                    cs229-er                         | optional    | advised machine-learning-crash-course-er
                    build-applications-er            | recommended | advised machine-learning-crash-course-er
                    """)
    void requirementAndPrerequisitesAreAsTheSourceWordsThem(
            String id, String requirement, @Nullable String prerequisites) {
        assertThat(unit(id).requirement().name().toLowerCase(Locale.ROOT)).isEqualTo(requirement);
        assertThat(String.join(
                        "; ",
                        unit(id).prerequisites().stream()
                                .map(MlEngineerTest::written)
                                .toList()))
                .isEqualTo(Objects.requireNonNullElse(prerequisites, ""));
    }

    private static String written(Prerequisite prerequisite) {
        return prerequisite.strength().name().toLowerCase(Locale.ROOT) + " "
                + String.join(
                        " or ",
                        prerequisite.anyOf().stream()
                                .map(target ->
                                        ((Prerequisite.OfUnit) target).unit().value())
                                .toList());
    }

    @Test
    void engineeringNeedsThePrerequisites() {
        assertThat(phase("machine-learning-engineering").prerequisites())
                .singleElement()
                .satisfies(prerequisite -> {
                    assertThat(prerequisite.isNeeded()).isTrue();
                    assertThat(prerequisite.anyOf())
                            .containsExactly(new Prerequisite.OfPhase(new PhaseId("ml-engineer.prerequisites")));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cs50-up-to-week-6-er    | Scratch; C; Arrays; Algorithms; Memory; Data Structures; Python
                    cs50-whole-er           | Artificial Intelligence; SQL; HTML, CSS, Javascript; Flask; Cybersecurity
                    advanced-programming-er | Data Structures; Algorithms; Programmatic Problem Solving; Writing Clean Code; Testing; Version Control; Code Review; System Design/Software Architecture
                    """)
    void stepsAreTheTopicsOfTheSource(String id, String steps) {
        assertThat(String.join("; ", unit(id).steps().stream().map(Step::title).toList()))
                .isEqualTo(steps);
    }

    @Test
    void languagesThatSuitLowLatencyAreNamed() {
        assertThat(unit("learn-cpp-er").note().orElseThrow()).contains("C, C++, Rust and C#");
    }

    @Test
    void upToWeekSixIsLessThanAllOfCs50() {
        ResourceUse upToSix = unit("cs50-up-to-week-6-er").resources().get(0);
        ResourceUse whole = unit("cs50-whole-er").resources().get(0);

        assertThat(upToSix.part().orElseThrow().pieces())
                .containsExactly("week-0", "week-1", "week-2", "week-3", "week-4", "week-5", "week-6");
        assertThat(whole.covers(upToSix)).isTrue();
        assertThat(upToSix.covers(whole)).isFalse();
    }

    @Test
    void pythonIsForBeginnersOrARefresher() {
        assertThat(ROADMAP.units().stream()
                        .flatMap(unit ->
                                unit
                                        .oneOf()
                                        .map(oneOf -> unit.title() + ", "
                                                + oneOf.suits().orElseThrow())
                                        .stream()))
                .containsExactly(
                        "Harvard’s Intro to Python, anyone who has never touched Python before",
                        "Google’s Python Class, anyone who has used Python before and wants a refresher");
    }

    @Test
    void onlyTheLectureOnProbabilityHasHoursOfTheSource() {
        assertThat(ROADMAP.units().stream().filter(unit -> unit.hours().basis() == Hours.Basis.SOURCE))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.id().value()).isEqualTo("uncertainty-er");
                    assertThat(unit.hours().mean()).isEqualTo(2);
                });
    }

    private static Stream<String> links(Unit unit) {
        return unit.resources().stream()
                .flatMap(use -> CURRICULUM.resource(use.resource()).orElseThrow().links().stream())
                .map(link -> link.url().toString());
    }

    private static Phase phase(String name) {
        return ROADMAP.phase(new PhaseId("ml-engineer." + name)).orElseThrow();
    }

    private static Unit unit(String id) {
        return CURRICULUM.unit(new UnitId(id)).orElseThrow();
    }
}
