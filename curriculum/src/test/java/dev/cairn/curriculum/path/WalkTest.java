package dev.cairn.curriculum.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks whole roadmaps by always finishing the proposed unit. */
class WalkTest {
    private static final Duration SITTING = Duration.ofMinutes(45);

    static Stream<Arguments> walks() throws IOException {
        Document fixture = Document.of(Path.of("src/test/resources/curriculum/whole.json"));
        return Stream.of(CurriculumReader.bundled(), CurriculumReader.read(List.of(fixture)))
                .map(ReadResult::orThrow)
                .flatMap(curriculum -> curriculum.roadmaps().stream()
                        .flatMap(roadmap -> routes(roadmap)
                                .map(route -> Arguments.of(new Pathfinder(curriculum), roadmap.units(), route))));
    }

    private static Stream<TrackChoice> routes(Roadmap roadmap) {
        return Stream.concat(
                Stream.of(TrackChoice.of(roadmap.id())),
                roadmap.tracks().stream().map(track -> TrackChoice.along(roadmap.id(), track.id())));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void finishingEveryProposalFinishesTheRoadmap(Pathfinder pathfinder, List<Unit> units, TrackChoice route) {
        List<UnitId> walked = new ArrayList<>();
        ReportedStanding standing = ReportedStanding.NOTHING;
        for (Optional<Proposal> next = pathfinder.next(route, pathfinder.standing(standing), SITTING);
                next.isPresent();
                next = pathfinder.next(route, pathfinder.standing(standing), SITTING)) {
            UnitId unit = next.get().unit().id();
            assertThat(walked).doesNotContain(unit);
            assertThat(pathfinder.availability(route.roadmap(), unit, pathfinder.standing(standing)))
                    .isInstanceOf(Availability.Open.class);
            assertThat(next.get().reason().sentence(new EnglishReasonCopy())).endsWith(".");
            walked.add(unit);
            standing = standing.with(unit, UnitState.DONE);
        }

        assertThat(pathfinder.isComplete(route, pathfinder.standing(standing))).isTrue();
        Progress.Totals overall =
                pathfinder.progress(route, pathfinder.standing(standing)).overall();
        assertThat(overall.required().fraction()).hasValue(1);
        assertThat(overall.required().doneUnits() + overall.optional().doneUnits())
                .isEqualTo(unitsCounted(units));
    }

    private static int unitsCounted(List<Unit> units) {
        long single = units.stream().filter(unit -> unit.oneOf().isEmpty()).count();
        long groups = units.stream()
                .flatMap(unit -> unit.oneOf().stream())
                .filter(oneOf -> !oneOf.othersStayOpen())
                .map(Unit.OneOf::group)
                .distinct()
                .count();
        long open = units.stream()
                .flatMap(unit -> unit.oneOf().stream())
                .filter(Unit.OneOf::othersStayOpen)
                .count();
        return (int) (single + groups + open);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void anyMixtureOfAnswersLeadsToAnEnd(Pathfinder pathfinder, List<Unit> units, TrackChoice route) {
        UnitState[] answers = {UnitState.DONE, UnitState.KNOWN, UnitState.NOT_FOR_ME, UnitState.STARTED};
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            ReportedStanding standing = ReportedStanding.NOTHING;
            for (int turn = 0; turn < 20 * units.size(); turn++) {
                Optional<Proposal> next = pathfinder.next(route, pathfinder.standing(standing), SITTING);
                if (next.isEmpty()) {
                    break;
                }
                Unit unit = next.get().unit();
                assertThat(standing.state(unit.id()).filter(UnitState::isSettled))
                        .isEmpty();
                standing = standing.with(unit.id(), answers[random.nextInt(answers.length)]);
            }
            assertThat(pathfinder.next(route, pathfinder.standing(standing), SITTING))
                    .isEmpty();
        }
    }

    @Test
    void firstRoadmapIsWalkedInItsRecommendedOrder() {
        assertThat(order(Optional.empty()))
                .containsExactly(
                        "mit-18-06-linear-algebra",
                        "stanford-cs109-probability",
                        "3blue1brown-essence-of-calculus",
                        "stanford-cs106b-programming-abstractions",
                        "stanford-cs229-machine-learning",
                        "stanford-cs230-deep-learning",
                        "stanford-cs231n-computer-vision",
                        "full-stack-deep-learning-2022",
                        "made-with-ml",
                        "stanford-cs224n-nlp",
                        "berkeley-cs162-operating-systems");
    }

    @Test
    void productionComesBeforeVisionOnTheEngineeringTrack() {
        assertThat(order(Optional.of("ml-engineering")))
                .containsExactly(
                        "mit-18-06-linear-algebra",
                        "stanford-cs109-probability",
                        "3blue1brown-essence-of-calculus",
                        "stanford-cs106b-programming-abstractions",
                        "stanford-cs229-machine-learning",
                        "stanford-cs230-deep-learning",
                        "full-stack-deep-learning-2022",
                        "made-with-ml",
                        "stanford-cs231n-computer-vision",
                        "stanford-cs224n-nlp",
                        "berkeley-cs162-operating-systems");
    }

    @Test
    void languageComesBeforeVisionOnItsTrack() {
        assertThat(order(Optional.of("nlp")))
                .containsSubsequence(
                        "stanford-cs230-deep-learning",
                        "stanford-cs224n-nlp",
                        "stanford-cs231n-computer-vision",
                        "full-stack-deep-learning-2022",
                        "made-with-ml");
    }

    @Test
    void languageComesLastOnTheVisionTrack() {
        assertThat(order(Optional.of("computer-vision"))).endsWith("stanford-cs224n-nlp");
    }

    @Test
    void whatIsNotRequiredComesAfterTheCrashCourse() {
        assertThat(order("ml-engineer", Optional.empty()))
                .containsExactly(
                        "cs50-up-to-week-6-er",
                        "intro-to-python-er",
                        "linear-algebra-er",
                        "uncertainty-er",
                        "git-er",
                        "github-er",
                        "machine-learning-crash-course-er",
                        "build-applications-er",
                        "cs50-whole-er",
                        "advanced-programming-er",
                        "learn-cpp-er",
                        "cs229-er");
    }

    @Test
    void mathematicsAndPythonOverlapAsInTheAuthorsSchedule() {
        assertThat(order("ml-mastery", Optional.empty()))
                .startsWith(
                        "linear-algebra-mm",
                        "calculus-mm",
                        "python-programming-mm",
                        "probability-statistics-mm",
                        "numpy-mm",
                        "optimization-mm",
                        "pandas-mm",
                        "matplotlib-seaborn-mm",
                        "version-control-mm",
                        "ml-basics-mm")
                .endsWith("graph-neural-networks-mm");
    }

    @Test
    void secondFrameworkIsOfferedAfterEverythingRequired() {
        List<String> order = order("master-curriculum", Optional.empty());

        assertThat(order).containsSubsequence("tensorflow-and-keras-mc", "business-context-mc", "pytorch-mc");
    }

    private static List<String> order(Optional<String> track) {
        return order("ml-engineering-learning-path", track);
    }

    private static List<String> order(String roadmapId, Optional<String> track) {
        Pathfinder pathfinder = new Pathfinder(CurriculumReader.bundled().orThrow());
        RoadmapId roadmap = new RoadmapId(roadmapId);
        TrackChoice route = new TrackChoice(roadmap, track.map(name -> new TrackId(roadmap + "." + name)));
        List<String> order = new ArrayList<>();
        ReportedStanding standing = ReportedStanding.NOTHING;
        for (Optional<Proposal> next = pathfinder.next(route, pathfinder.standing(standing), SITTING);
                next.isPresent();
                next = pathfinder.next(route, pathfinder.standing(standing), SITTING)) {
            order.add(next.get().unit().id().value());
            standing = standing.with(next.get().unit().id(), UnitState.DONE);
        }
        return order;
    }
}
