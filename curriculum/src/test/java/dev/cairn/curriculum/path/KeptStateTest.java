package dev.cairn.curriculum.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares what is kept beside a standing with what is derived anew, over random moves on all roadmaps that ship. */
class KeptStateTest {
    private static final int MOVES = 2_000;
    private static final int MOVES_ON_A_ROADMAP = 50;
    private static final Duration SITTING = Duration.ofMinutes(45);

    private final Curriculum curriculum = CurriculumReader.bundled().orThrow();
    private final Pathfinder pathfinder = new Pathfinder(curriculum);
    private final Random random = new Random(17);

    @Test
    void keptAnswersAreThoseDerivedAnew() {
        ReportedStanding reported = ReportedStanding.NOTHING;
        Standing before = pathfinder.standing(reported);
        for (int move = 0; move < MOVES; move++) {
            Roadmap roadmap = curriculum
                    .roadmaps()
                    .get(move / MOVES_ON_A_ROADMAP % curriculum.roadmaps().size());
            TrackChoice choice = choice(roadmap);
            reported = moved(reported, unit(before, choice));
            Standing standing = pathfinder.standing(reported);
            Unit unit = any(roadmap.units());

            List<Object> first = answers(choice, unit, before, standing);
            List<Object> again = answers(choice, unit, before, standing);
            List<Object> anew = answers(choice, unit, copy(before), copy(standing));

            assertThat(again).as("move %s", move).isEqualTo(first);
            assertThat(anew).as("move %s", move).isEqualTo(first);
            assertThat(pathfinder.metBefore(unit, standing).stream()
                            .map(location -> location.unit().id())
                            .toList())
                    .as("move %s", move)
                    .isEqualTo(metByAllUnits(roadmap, unit, standing));
            before = standing;
        }
    }

    private TrackChoice choice(Roadmap roadmap) {
        return roadmap.tracks().isEmpty() || random.nextBoolean()
                ? TrackChoice.of(roadmap.id())
                : TrackChoice.along(roadmap.id(), any(roadmap.tracks()).id());
    }

    /** Mostly a unit that the roadmap would propose, so that the moves get somewhere. */
    private Unit unit(Standing standing, TrackChoice choice) {
        List<Unit> open = pathfinder.ranked(choice, standing);
        return open.isEmpty() || random.nextInt(4) == 0
                ? any(curriculum.roadmap(choice.roadmap()).orElseThrow().units())
                : open.get(0);
    }

    private ReportedStanding moved(ReportedStanding reported, Unit unit) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> reported.with(unit.id(), UnitState.DONE);
            case 4 -> reported.with(unit.id(), any(List.of(UnitState.values())));
            case 5, 6 ->
                unit.steps().isEmpty()
                        ? reported
                        : reported.withTicked(any(unit.steps()).id());
            case 7 -> reported.withStudied(unit.id(), Duration.ofMinutes(random.nextInt(300)));
            case 8 -> reported.withSetAside(unit.id());
            default -> reported.without(unit);
        };
    }

    /** The same standing, beside which nothing is kept yet. */
    private static Standing copy(Standing standing) {
        return new Standing(standing.reported(), standing.elsewhere());
    }

    private List<Object> answers(TrackChoice choice, Unit unit, Standing before, Standing standing) {
        List<Object> answers = new ArrayList<>();
        answers.add(pathfinder.next(choice, standing, SITTING));
        answers.add(pathfinder.ranked(choice, standing).stream().map(Unit::id).toList());
        answers.add(pathfinder.isComplete(choice, standing));
        answers.add(pathfinder.progress(choice, standing));
        answers.add(pathfinder.availability(choice.roadmap(), unit.id(), standing));
        answers.add(pathfinder.newlyUnlocked(choice.roadmap(), before, standing));
        answers.add(pathfinder.openDespiteSkipped(choice.roadmap(), unit.id(), standing));
        return answers;
    }

    /** Finds where the topics of a unit were met by looking at all units of all other roadmaps. */
    private List<UnitId> metByAllUnits(Roadmap own, Unit unit, Standing standing) {
        Set<TopicId> left = new HashSet<>(topics(unit, unit.steps()));
        List<Unit> others = curriculum.roadmaps().stream()
                .filter(roadmap -> !roadmap.id().equals(own.id()))
                .flatMap(roadmap -> roadmap.units().stream())
                .toList();
        List<UnitId> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            Unit most = others.stream()
                    .min(Comparator.comparing(other -> -shared(other, standing, left)))
                    .orElseThrow();
            if (shared(most, standing, left) == 0) {
                return List.of();
            }
            chosen.add(most.id());
            left.removeAll(met(most, standing));
        }
        return chosen;
    }

    private static int shared(Unit unit, Standing standing, Set<TopicId> wanted) {
        Set<TopicId> shared = new HashSet<>(met(unit, standing));
        shared.retainAll(wanted);
        return shared.size();
    }

    private static List<TopicId> met(Unit unit, Standing standing) {
        boolean mastered = standing.reported()
                .state(unit.id())
                .filter(UnitState::isMastered)
                .isPresent();
        return mastered
                ? topics(unit, unit.steps())
                : standing.ticked(unit).stream()
                        .flatMap(step -> step.topics().stream())
                        .toList();
    }

    private static List<TopicId> topics(Unit unit, List<Step> steps) {
        return Stream.concat(unit.topics().stream(), steps.stream().flatMap(step -> step.topics().stream()))
                .toList();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
