package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds small roadmaps. By default a unit is required, takes an hour, and has neither prerequisites nor steps. */
final class RoadmapFixture {
    static final RoadmapId ID = new RoadmapId("walk");

    private final List<Phase> phases = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();

    static UnitFixture unit(String id) {
        return new UnitFixture(id);
    }

    static UnitId id(String unit) {
        return new UnitId(unit);
    }

    static StepId step(String unit, int number) {
        return new StepId(unit + ".step-" + number);
    }

    static PhaseId phaseId(String name) {
        return new PhaseId(ID + "." + name);
    }

    static TrackId trackId(String name) {
        return new TrackId(ID + "." + name);
    }

    RoadmapFixture phase(String name, UnitFixture... units) {
        return phase(name, List.of(), units);
    }

    /** Adds a phase with advised prerequisites. */
    RoadmapFixture phaseAfter(String earlier, String name, UnitFixture... units) {
        return phase(
                name,
                List.of(new Prerequisite(
                        Prerequisite.Strength.ADVISED,
                        List.of(new Prerequisite.OfPhase(phaseId(earlier))),
                        Optional.empty())),
                units);
    }

    private RoadmapFixture phase(String name, List<Prerequisite> prerequisites, UnitFixture... units) {
        PhaseId id = phaseId(name);
        Section section = new Section(
                new SectionId(id + ".all"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(units).map(UnitFixture::build).toList());
        phases.add(new Phase(
                id,
                "Phase " + name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                prerequisites,
                List.of(section)));
        return this;
    }

    RoadmapFixture track(String name, String phase, Track.Weight weight) {
        return track(name, Map.of(phase, weight));
    }

    RoadmapFixture track(String name, Map<String, Track.Weight> weights) {
        Map<PhaseId, Track.Weight> byPhase = new HashMap<>();
        weights.forEach((phase, weight) -> byPhase.put(phaseId(phase), weight));
        tracks.add(new Track(trackId(name), "Track " + name, "A way.", byPhase));
        return this;
    }

    Pathfinder pathfinder() {
        return new Pathfinder(new Curriculum(List.of(build(ID)), List.of(), List.of()));
    }

    Roadmap build(RoadmapId id) {
        return new Roadmap(
                id,
                "A Walk",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("To walk on."),
                new Roadmap.Source("None", Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of("Tests."),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                phases,
                tracks,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
