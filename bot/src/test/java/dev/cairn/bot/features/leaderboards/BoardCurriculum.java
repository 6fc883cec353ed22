package dev.cairn.bot.features.leaderboards;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.List;
import java.util.Optional;

/** Three editions of a small curriculum: the second has other hours and another id for one unit, the third other hours. */
public final class BoardCurriculum {
    public static final RoadmapId ROADMAP = new RoadmapId("hills");
    public static final UnitId MEADOW = new UnitId("meadow");
    public static final UnitId RIDGE = new UnitId("ridge");
    public static final UnitId SUMMIT = new UnitId("summit");
    public static final UnitId GLACIER = new UnitId("glacier");
    public static final UnitId NEW_RIDGE = new UnitId("new-ridge");

    public static final Curriculum FIRST_EDITION =
            curriculum(unit(MEADOW, 3), unit(RIDGE, 5), unit(SUMMIT, 9), unit(GLACIER, 40));
    public static final Curriculum SECOND_EDITION =
            curriculum(unit(MEADOW, 4), unit(NEW_RIDGE, 6, RIDGE), unit(SUMMIT, 2), unit(GLACIER, 12));

    public static final Curriculum THIRD_EDITION =
            curriculum(unit(MEADOW, 1), unit(NEW_RIDGE, 8, RIDGE), unit(SUMMIT, 30), unit(GLACIER, 11));

    private BoardCurriculum() {}

    private static Unit unit(UnitId id, int hours, UnitId... formerly) {
        return new Unit(
                id,
                id.value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Unit.Kind.COURSE,
                Requirement.REQUIRED,
                false,
                Depth.FULL,
                new Hours(hours, hours, Hours.Basis.SOURCE, List.of()),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(formerly));
    }

    private static Curriculum curriculum(Unit... units) {
        Section section = new Section(
                new SectionId("hills.phase.section"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(units));
        Phase phase = new Phase(
                new PhaseId("hills.phase"),
                "Phase",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(section));
        Roadmap roadmap = new Roadmap(
                ROADMAP,
                "Hills",
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
        return new Curriculum(List.of(roadmap), List.of(), List.of());
    }
}
