package dev.cairn.bot.progress;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A learner and two small roadmaps: hills with two units of three steps, and sea with one. */
final class ProgressFixture {
    static final RoadmapId HILLS = new RoadmapId("hills");
    static final RoadmapId SEA = new RoadmapId("sea");
    static final TrackId SUMMITS = new TrackId("hills.summits");
    static final PaceId SLOW = new PaceId("hills.slow");
    static final Unit MEADOW = unit("meadow", List.of());
    static final Unit RIDGE = unit("ridge", List.of(new UnitId("old-ridge")));
    static final Unit HARBOUR = unit("harbour", List.of());
    static final Curriculum CURRICULUM =
            new Curriculum(List.of(roadmap(HILLS, MEADOW, RIDGE), roadmap(SEA, HARBOUR)), List.of(), List.of());

    static final LearnerId ADA = new LearnerId(1_404_563_872_309_248_001L);
    static final LearnerId BOB = new LearnerId(1_404_563_872_309_248_002L);
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private long interactions = 9_000_000_000_000_000_000L;

    /** Returns a new interaction of Ada at noon. */
    ChangeOrigin ada() {
        return at(NOON);
    }

    ChangeOrigin at(Instant instant) {
        return new ChangeOrigin(ADA, new InteractionId(++interactions), instant);
    }

    ChangeOrigin bob() {
        return new ChangeOrigin(BOB, new InteractionId(++interactions), NOON);
    }

    static StepId step(Unit unit, int number) {
        return unit.steps().get(number - 1).id();
    }

    /** All steps of a unit shown, and these ticked, counted from 1. */
    static StepSelection ticks(Unit unit, Integer... numbers) {
        return new StepSelection(
                unit,
                unit.steps().stream().map(Step::id).collect(Collectors.toSet()),
                Arrays.stream(numbers).map(number -> step(unit, number)).collect(Collectors.toSet()));
    }

    static FollowRequest plan(RoadmapId roadmap) {
        return new FollowRequest(roadmap, Optional.empty(), Optional.empty());
    }

    private static Unit unit(String id, List<UnitId> formerly) {
        return new Unit(
                new UnitId(id),
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Unit.Kind.COURSE,
                Requirement.REQUIRED,
                false,
                Depth.FULL,
                new Hours(3, 3, Hours.Basis.SOURCE, List.of()),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(step(id, "one"), step(id, "two"), step(id, "three")),
                List.of(),
                Optional.empty(),
                formerly);
    }

    private static Step step(String unit, String name) {
        return new Step(
                new StepId(unit + "." + name),
                name,
                Depth.FULL,
                1.0 / 3,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Roadmap roadmap(RoadmapId id, Unit... units) {
        Section section = new Section(
                new SectionId(id + ".phase.section"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(units));
        Phase phase = new Phase(
                new PhaseId(id + ".phase"),
                "Phase",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(section));
        return new Roadmap(
                id,
                id.value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Roadmap.Source("", Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(phase),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    static Set<UnitId> ids(Unit... units) {
        return Arrays.stream(units).map(Unit::id).collect(Collectors.toSet());
    }
}
