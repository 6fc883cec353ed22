package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Track.Weight;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the first roadmap against its source, fact by fact, so that none goes missing by an edit. */
class MlEngineeringLearningPathTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Roadmap ROADMAP =
            CURRICULUM.roadmap(new RoadmapId("ml-engineering-learning-path")).orElseThrow();

    @Test
    void countsAreThoseOfTheSource() {
        assertThat(ROADMAP.phases()).hasSize(6);
        assertThat(ROADMAP.phases().stream()
                        .mapToLong(phase -> phase.sections().size())
                        .sum())
                .isEqualTo(8);
        assertThat(ROADMAP.phases().stream()
                        .flatMap(phase -> phase.sections().stream())
                        .filter(section -> section.title().isPresent()))
                .hasSize(3);
        assertThat(ROADMAP.units()).hasSize(11);
        assertThat(ROADMAP.units().stream()
                        .mapToInt(unit -> unit.steps().size())
                        .sum())
                .isEqualTo(57);
        assertThat(ROADMAP.tracks()).hasSize(4);
        assertThat(ROADMAP.paces()).hasSize(3);
        assertThat(ROADMAP.collections()).hasSize(3);
        assertThat(resourcesOfTheRoadmap()
                        .mapToInt(resource -> resource.links().size())
                        .sum())
                .isEqualTo(31);
    }

    @Test
    void sourceIsNamedWithItsDate() {
        assertThat(ROADMAP.title()).isEqualTo("Machine Learning Engineering Learning Path");
        assertThat(ROADMAP.source().date()).hasValue("November 2025");
        assertThat(ROADMAP.source().author()).isEmpty();
        assertThat(ROADMAP.hours()).hasValue(Range.of(395, 465));
        assertThat(ROADMAP.entryRequirements()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    foundations,           Foundations,                    120-160, 3-4, 10-15
                    core-machine-learning, Core Machine Learning,           30-30,  2-3,  4-5
                    deep-learning,         Deep Learning Mastery,           50-50,  2-3,  6-8
                    computer-vision,       Computer Vision Specialization,  70-70,  2-3, 10-12
                    ml-engineering,        ML Engineering & Production,     55-55,  2-3,  7-10
                    nlp,                   Natural Language Processing,     70-70,  2-3,  8-12
                    """)
    void phaseHasItsHoursMonthsAndWeeklyHours(String id, String title, String hours, String months, String weekly) {
        Phase phase = ROADMAP.phase(phase(id)).orElseThrow();

        assertThat(phase.title()).isEqualTo(title);
        assertThat(phase.hours()).map(MlEngineeringLearningPathTest::written).hasValue(hours);
        assertThat(phase.months()).map(MlEngineeringLearningPathTest::written).hasValue(months);
        assertThat(phase.weeklyHours())
                .map(MlEngineeringLearningPathTest::written)
                .hasValue(weekly);
    }

    private static String written(Range range) {
        return "%.0f-%.0f".formatted(range.min(), range.max().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mit-18-06-linear-algebra | MIT 18.06: Linear Algebra | 40 | Gilbert Strang | | Vector spaces; Matrix operations; Eigenvalues; Singular value decomposition
                    stanford-cs109-probability | Stanford CS109: Probability for Computer Scientists | 40 | Chris Piech, Mehran Sahami | | Probability theory; Distributions; Expectation; Bayes’ theorem
                    3blue1brown-essence-of-calculus | 3Blue1Brown: Essence of Calculus | 3 | Grant Sanderson | | Derivatives; Integrals; Chain rule; Intuition building
                    stanford-cs106b-programming-abstractions | Stanford CS106B: Programming Abstractions | 40 | | | C++ fundamentals; Recursion; Data structures; Pointers; Memory management
                    berkeley-cs162-operating-systems | UC Berkeley CS162: Operating Systems | 40 | | | Processes; Threads; Synchronization; Memory management; File systems
                    stanford-cs229-machine-learning | Stanford CS229: Machine Learning | 30 | Andrew Ng | Autumn 2018 | Linear and logistic regression; Support vector machines; Neural networks; Unsupervised learning; Reinforcement learning
                    stanford-cs230-deep-learning | Stanford CS230: Deep Learning | lectures 20 + coursework 30 | Andrew Ng, Kian Katanforoosh | Fall 2018 | CNNs; RNNs; LSTM; Optimization (Adam, Dropout, BatchNorm); Xavier and He initialization; Full-cycle ML projects
                    stanford-cs231n-computer-vision | Stanford CS231n: Deep Learning for Computer Vision | lectures 30 + assignments 40 | | Spring 2025 | Image classification; CNNs; Attention; Transformers; Object detection; Segmentation; 3D vision
                    full-stack-deep-learning-2022 | Full Stack Deep Learning 2022 | lectures 15 + labs 20 | | 2022 | ML project setup; Infrastructure; Deployment; Monitoring; Data management; MLOps
                    made-with-ml | Made With ML | 20 | Goku Mohandas | | MLOps; Production systems; Testing; Deployment; CI/CD for ML
                    stanford-cs224n-nlp | Stanford CS224n: NLP with Deep Learning | lectures 30 + assignments 40 | Christopher Manning | Winter 2021 | Word vectors; Neural networks for NLP; Transformers; Attention; Large language models; Question answering
                    """)
    void courseHasItsHoursTeachersTermAndTopics(
            String id, String title, String hours, @Nullable String teachers, @Nullable String term, String steps) {
        Unit unit = unit(id);
        Resource resource =
                CURRICULUM.resource(unit.resources().get(0).resource()).orElseThrow();

        assertThat(unit.title()).isEqualTo(title);
        assertThat(resource.title()).isEqualTo(title);
        assertThat(unit.hours().basis()).isEqualTo(Hours.Basis.SOURCE);
        assertThat(written(unit.hours())).isEqualTo(hours);
        assertThat(String.join(
                        ", ", resource.authors().stream().map(Author::name).toList()))
                .isEqualTo(Objects.requireNonNullElse(teachers, ""));
        assertThat(resource.term()).isEqualTo(Optional.ofNullable(term));
        assertThat(resource.cost()).hasValue(Resource.Cost.FREE);
        assertThat(String.join("; ", unit.steps().stream().map(Step::title).toList()))
                .isEqualTo(steps);
    }

    private static String written(Hours hours) {
        assertThat(hours.min()).isEqualTo(hours.max());
        return hours.parts().isEmpty()
                ? "%.0f".formatted(hours.min())
                : String.join(
                        " + ",
                        hours.parts().stream()
                                .map(part -> "%s %.0f".formatted(part.title(), part.hours()))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    mit-18-06, videos, https://www.youtube.com/watch?v=7UJ4CFRGd-U&list=PLE7DDD91010BC51F8
                    mit-18-06, site, https://ocw.mit.edu/courses/18-06-linear-algebra-spring-2010/
                    stanford-cs109, videos, https://www.youtube.com/watch?v=2MuDZIAzBMY&list=PLoROMvodv4rOpr_A7B9SriE_iZmkanvUg
                    stanford-cs109, site, https://web.stanford.edu/class/cs109/
                    essence-of-calculus, videos, https://www.youtube.com/watch?v=WUvTyaaNkzM&list=PLZHQObOWTQDMsr9K-rj53DwVRMYO3t5Yr
                    essence-of-calculus, site, https://www.3blue1brown.com/topics/calculus
                    stanford-cs106b, videos, https://www.youtube.com/watch?v=FIroM06V2MA&list=PLoCMsyE1cvdWiqgyzwAz_uGLSHsuYZlMX
                    stanford-cs106b, site, https://web.stanford.edu/class/cs106b/
                    berkeley-cs162, videos, https://www.youtube.com/watch?v=pPzVV2kkGHc&list=PLF2K2xZjNEf97A_uBCwEl61sdxWVP7VWC
                    berkeley-cs162, site, https://cs162.org/
                    stanford-cs229, videos, https://www.youtube.com/watch?v=jGwO_UgTS7I&list=PLoROMvodv4rMiGQp3WXShtMGgzqpfVfbU
                    stanford-cs229, site, https://cs229.stanford.edu/
                    stanford-cs229, notes, http://cs229.stanford.edu/notes2020fall/notes2020fall/
                    stanford-cs230, videos, https://www.youtube.com/watch?v=PySo_6S4ZAg&list=PLoROMvodv4rOABXSygHTsbvUz4G_YQhOb
                    stanford-cs230, site, https://cs230.stanford.edu/
                    stanford-cs230, slides, https://cs230.stanford.edu/lecture/
                    stanford-cs231n, videos, https://www.youtube.com/watch?v=2fq9wYslV0A&list=PLoROMvodv4rOmsNzYBMe0gJY2XS8AQg16
                    stanford-cs231n, site, http://cs231n.stanford.edu/
                    stanford-cs231n, notes, https://cs231n.github.io/
                    full-stack-deep-learning, videos, https://www.youtube.com/playlist?list=PL1T8fO7ArWleyIqOy37OVXsP4hFXymdOZ
                    full-stack-deep-learning, site, https://fullstackdeeplearning.com/course/2022/
                    made-with-ml, site, https://madewithml.com/
                    stanford-cs224n, videos, https://www.youtube.com/playlist?list=PLoROMvodv4rOSH4v6133s9LFPRHjEmbmJ
                    stanford-cs224n, site, https://web.stanford.edu/class/cs224n/
                    karpathy-micrograd, videos, https://www.youtube.com/watch?v=VMj-3S1tku0
                    karpathy-makemore, videos, https://www.youtube.com/watch?v=VMj-3S1tku0&list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ
                    kaggle, site, https://www.kaggle.com/
                    papers-with-code, site, https://huggingface.co/papers/trending
                    hugging-face, site, https://huggingface.co/
                    reddit-machinelearning, site, https://www.reddit.com/r/MachineLearning/
                    reddit-learnmachinelearning, site, https://www.reddit.com/r/learnmachinelearning/
                    """)
    void linkIsTheSourcesOwn(String resource, String role, String url) {
        assertThat(resourcesOfTheRoadmap().filter(found -> found.id().value().equals(resource)))
                .singleElement()
                .satisfies(found -> assertThat(found.link(Link.Role.valueOf(role.toUpperCase(Locale.ROOT))))
                        .map(Link::url)
                        .hasValue(URI.create(url)));
    }

    @Test
    void onlyTheStrayParenthesisAndTheClosedSiteAreCorrected() {
        assertThat(resourcesOfTheRoadmap()
                        .filter(resource -> resource.links().stream()
                                .anyMatch(link -> link.correction().isPresent())))
                .extracting(resource -> resource.id().value())
                .containsExactly("karpathy-micrograd", "papers-with-code");
    }

    @Test
    void onlySystemsIsNotRequired() {
        assertThat(ROADMAP.units().stream().filter(unit -> unit.requirement() != Requirement.REQUIRED))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.id().value()).isEqualTo("berkeley-cs162-operating-systems");
                    assertThat(unit.requirement()).isEqualTo(Requirement.RECOMMENDED);
                    assertThat(unit.note()).hasValue("Optional, but recommended.");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mit-18-06-linear-algebra |
                    stanford-cs229-machine-learning | needed mit-18-06-linear-algebra; needed stanford-cs109-probability
                    stanford-cs230-deep-learning | needed stanford-cs229-machine-learning
                    stanford-cs231n-computer-vision | advised stanford-cs230-deep-learning
                    full-stack-deep-learning-2022 | needed stanford-cs230-deep-learning or stanford-cs231n-computer-vision or stanford-cs224n-nlp; advised phase computer-vision
                    made-with-ml | advised full-stack-deep-learning-2022
                    stanford-cs224n-nlp | advised stanford-cs230-deep-learning
                    """)
    void prerequisitesAreAsTheSourceWordsThem(String id, @Nullable String expected) {
        assertThat(written(unit(id).prerequisites())).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @Test
    void foundationsAreAdvisedBeforeEveryLaterPhase() {
        assertThat(ROADMAP.phases().get(0).prerequisites()).isEmpty();
        assertThat(ROADMAP.phases().subList(1, 6))
                .allSatisfy(phase -> assertThat(written(phase.prerequisites())).isEqualTo("advised phase foundations"));
    }

    private static String written(List<Prerequisite> prerequisites) {
        return prerequisites.stream()
                .map(prerequisite -> prerequisite.strength().name().toLowerCase(Locale.ROOT) + " "
                        + prerequisite.anyOf().stream()
                                .map(MlEngineeringLearningPathTest::written)
                                .collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
    }

    private static String written(Prerequisite.Target target) {
        return target instanceof Prerequisite.OfPhase ofPhase
                ? "phase " + ofPhase.phase().value().replaceFirst(".*\\.", "")
                : ((Prerequisite.OfUnit) target).unit().value();
    }

    @Test
    void tracksWeighPhasesAsTheSourceSays() {
        assertThat(ROADMAP.tracks())
                .extracting(Track::weights)
                .containsExactly(
                        Map.of(phase("computer-vision"), Weight.FIRST, phase("nlp"), Weight.SKIPPABLE),
                        Map.of(phase("nlp"), Weight.FIRST, phase("computer-vision"), Weight.LIGHTER),
                        Map.of(
                                phase("core-machine-learning"), Weight.FIRST,
                                phase("deep-learning"), Weight.FIRST,
                                phase("ml-engineering"), Weight.FIRST),
                        Map.of());
    }

    @Test
    void pacesAreTheSourcesOwn() {
        assertThat(ROADMAP.paces()).extracting(Pace::title).containsExactly("Part-time", "Full-time", "Intensive");
        assertThat(ROADMAP.paces())
                .extracting(Pace::weeklyHours)
                .containsExactly(Range.of(10, 15), Range.of(20, 30), Range.atLeast(40));
        assertThat(ROADMAP.paces())
                .extracting(pace -> pace.months().orElseThrow())
                .containsExactly(Range.of(7, 10), Range.of(4, 5), Range.of(2.5, 3));
    }

    @Test
    void collectionsHoldWhatIsListedBesideTheCourses() {
        assertThat(ROADMAP.collections())
                .extracting(collection -> collection.entries().stream()
                        .map(Collection.Entry::title)
                        .toList())
                .containsExactly(
                        List.of("Andrej Karpathy’s micrograd", "Andrej Karpathy’s makemore"),
                        List.of("Kaggle", "Papers With Code", "Hugging Face"),
                        List.of("r/MachineLearning", "r/learnmachinelearning"));
    }

    @Test
    void listedEntriesKeepTheContentOfTheirBrackets() {
        assertThat(ROADMAP.collections().stream()
                        .flatMap(collection -> collection.entries().stream())
                        .flatMap(entry -> entry.note().stream()))
                .satisfiesExactly(
                        note -> assertThat(note).contains("mini backpropagation engine from scratch"),
                        note -> assertThat(note).contains("Zero to Hero"),
                        note -> assertThat(note).contains("Competitions and datasets"),
                        note -> assertThat(note).contains("latest research with code", "closed in July 2025"),
                        note -> assertThat(note).contains("models and datasets"));
    }

    @Test
    void licenseIsNamed() {
        assertThat(ROADMAP.summary().orElseThrow()).contains("for educational purposes", "respect its license");
        assertThat(ROADMAP.tips()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "mit-18-06-linear-algebra, vector-spaces, lectures 5–11",
        "mit-18-06-linear-algebra, singular-value-decomposition, lecture 29",
        "3blue1brown-essence-of-calculus, chain-rule, chapter 4",
        "stanford-cs229-machine-learning, neural-networks, lectures 11 and 12",
        "full-stack-deep-learning-2022, monitoring, lecture 6",
        "stanford-cs224n-nlp, attention, lecture 7",
    })
    void stepNamesItsLectures(String unit, String step, String lectures) {
        assertThat(unit(unit).step(new StepId(unit + "." + step)).orElseThrow().resources().stream()
                        .findFirst())
                .hasValueSatisfying(use -> {
                    assertThat(use.purpose()).isEqualTo(ResourceUse.Purpose.SUPPORT);
                    assertThat(use.part()).map(ResourceUse.Part::label).hasValue(lectures);
                });
    }

    private static Stream<Resource> resourcesOfTheRoadmap() {
        return Stream.concat(
                        ROADMAP.units().stream()
                                .flatMap(unit -> unit.resources().stream())
                                .map(ResourceUse::resource),
                        ROADMAP.collections().stream()
                                .flatMap(collection -> collection.entries().stream())
                                .flatMap(entry -> entry.resource().stream()))
                .distinct()
                .map(id -> CURRICULUM.resource(id).orElseThrow());
    }

    private static PhaseId phase(String name) {
        return new PhaseId("ml-engineering-learning-path." + name);
    }

    private static Unit unit(String id) {
        return CURRICULUM.unit(new UnitId(id)).orElseThrow();
    }
}
