package dev.cairn.curriculum.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks derived units on random standings, of random curricula and of the bundled one. */
class LearnedElsewherePropertyTest {
    private static final List<String> PIECES = List.of("one", "two", "three");
    private static final List<UnitState> STATES = List.of(UnitState.values());
    private static final int STANDINGS = 20;

    static Stream<Curriculum> curricula() {
        return Stream.concat(
                IntStream.range(0, 40).mapToObj(seed -> madeUp(new Random(seed))),
                Stream.of(CurriculumReader.bundled().orThrow()));
    }

    private static Curriculum madeUp(Random random) {
        WebFixture web = new WebFixture();
        for (String roadmap : List.of("a", "b", "c")) {
            web.roadmap(
                    roadmap,
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(number -> madeUp(roadmap + number, random))
                            .toArray(UnitFixture[]::new));
        }
        return web.build();
    }

    private static UnitFixture madeUp(String id, Random random) {
        UnitFixture unit = new UnitFixture(id).asks(uses(random, 2)).stepsAsk(uses(random, 3));
        return id.endsWith("1") ? unit : unit.advises(id.charAt(0) + "1");
    }

    private static ResourceUse[] uses(Random random, int most) {
        return Stream.generate(() -> use(random))
                .limit(random.nextInt(most + 1))
                .toArray(ResourceUse[]::new);
    }

    private static ResourceUse use(Random random) {
        String resource = random.nextBoolean() ? "course" : "book";
        return switch (random.nextInt(4)) {
            case 0 -> WebFixture.support(resource);
            case 1 -> WebFixture.whole(resource);
            default ->
                WebFixture.part(
                        resource,
                        PIECES.stream()
                                .filter(piece -> piece.equals("two") || random.nextBoolean())
                                .toArray(String[]::new));
        };
    }

    private static ReportedStanding standing(Curriculum curriculum, Random random) {
        ReportedStanding standing = ReportedStanding.NOTHING;
        for (Unit unit : units(curriculum).toList()) {
            if (random.nextBoolean()) {
                standing = standing.with(unit.id(), STATES.get(random.nextInt(STATES.size())));
            }
            for (var step : unit.steps()) {
                standing = random.nextInt(4) == 0 ? standing.withTicked(step.id()) : standing;
            }
        }
        return standing;
    }

    private static Stream<Unit> units(Curriculum curriculum) {
        return curriculum.roadmaps().stream().flatMap(roadmap -> roadmap.units().stream());
    }

    @ParameterizedTest
    @MethodSource("curricula")
    void unitsCoveredPieceByPieceAreLearnt(Curriculum curriculum) {
        for (int seed = 0; seed < STANDINGS; seed++) {
            ReportedStanding said = standing(curriculum, new Random(seed));
            Standing seen = new LearnedElsewhere(curriculum).in(said);

            Set<UnitId> expected = units(curriculum)
                    .filter(unit ->
                            said.state(unit.id()).filter(UnitState::isSettled).isEmpty())
                    .filter(unit -> isCovered(curriculum, unit, said))
                    .map(Unit::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(seen.elsewhere().keySet()))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }

    /** Derives the result by brute force: all units for each piece. */
    private static boolean isCovered(Curriculum curriculum, Unit unit, ReportedStanding said) {
        List<ResourceUse> asked = core(unit).toList();
        List<ResourceUse> others = units(curriculum)
                .filter(other -> !other.equals(unit))
                .flatMap(other -> finished(other, said))
                .toList();
        List<ResourceUse> all =
                Stream.concat(others.stream(), finished(unit, said)).toList();
        return asked.stream().allMatch(use -> isCovered(use, all))
                && asked.stream().anyMatch(use -> isHelped(use, others, all));
    }

    private static boolean isCovered(ResourceUse asked, List<ResourceUse> finished) {
        List<ResourceUse> same = finished.stream()
                .filter(use -> use.resource().equals(asked.resource()))
                .toList();
        return same.stream().anyMatch(use -> use.part().isEmpty())
                || (asked.part().isPresent()
                        && asked.part().get().pieces().stream()
                                .allMatch(piece -> same.stream().anyMatch(use -> use.includes(piece))));
    }

    /** Whether other units cover the resource, or a piece of it. */
    private static boolean isHelped(ResourceUse asked, List<ResourceUse> others, List<ResourceUse> all) {
        if (all.stream().anyMatch(use -> use.covers(asked))) {
            return others.stream().anyMatch(use -> use.covers(asked));
        }
        return asked.part().orElseThrow().pieces().stream()
                .anyMatch(piece -> others.stream()
                        .filter(use -> use.resource().equals(asked.resource()))
                        .anyMatch(use -> use.includes(piece)));
    }

    private static Stream<ResourceUse> finished(Unit unit, ReportedStanding said) {
        return said.state(unit.id()).filter(UnitState::isMastered).isPresent()
                ? core(unit)
                : unit.steps().stream()
                        .filter(step -> said.ticked().contains(step.id()))
                        .flatMap(step -> step.resources().stream())
                        .filter(use -> use.purpose() == ResourceUse.Purpose.CORE);
    }

    private static Stream<ResourceUse> core(Unit unit) {
        return Stream.concat(
                        unit.resources().stream(), unit.steps().stream().flatMap(step -> step.resources().stream()))
                .filter(use -> use.purpose() == ResourceUse.Purpose.CORE);
    }

    @ParameterizedTest
    @MethodSource("curricula")
    void derivingIsIdempotent(Curriculum curriculum) {
        LearnedElsewhere learnedElsewhere = new LearnedElsewhere(curriculum);
        for (int seed = 0; seed < STANDINGS; seed++) {
            Standing seen = learnedElsewhere.in(standing(curriculum, new Random(seed)));

            assertThat(learnedElsewhere.in(seen.reported())).isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @MethodSource("curricula")
    void finishingMoreLosesNothing(Curriculum curriculum) {
        LearnedElsewhere learnedElsewhere = new LearnedElsewhere(curriculum);
        for (int seed = 0; seed < STANDINGS; seed++) {
            Random random = new Random(seed);
            ReportedStanding said = standing(curriculum, random);
            List<Unit> units = units(curriculum).toList();
            UnitId more = units.get(random.nextInt(units.size())).id();

            Set<UnitId> before =
                    new TreeSet<>(learnedElsewhere.in(said).elsewhere().keySet());
            before.remove(more);

            if (said.state(more).filter(UnitState::isMastered).isEmpty()) {
                assertThat(learnedElsewhere
                                .in(said.with(more, UnitState.DONE))
                                .elsewhere()
                                .keySet())
                        .as("seed %s", seed)
                        .containsAll(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("curricula")
    void unitsLearnedElsewhereAreNeverProposed(Curriculum curriculum) {
        Pathfinder pathfinder = new Pathfinder(curriculum);
        for (int seed = 0; seed < STANDINGS; seed++) {
            ReportedStanding said = standing(curriculum, new Random(seed));
            Set<UnitId> learnt =
                    new LearnedElsewhere(curriculum).in(said).elsewhere().keySet();
            for (var roadmap : curriculum.roadmaps()) {
                TrackChoice route = TrackChoice.of(roadmap.id());
                assertThat(pathfinder.ranked(route, pathfinder.standing(said)))
                        .extracting(Unit::id)
                        .noneMatch(learnt::contains);
                pathfinder
                        .next(route, pathfinder.standing(said), Duration.ofHours(1))
                        .ifPresent(next -> assertThat(next.reason().sentence(new EnglishReasonCopy()))
                                .isNotBlank());
            }
        }
    }
}
