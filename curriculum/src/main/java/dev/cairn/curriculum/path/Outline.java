package dev.cairn.curriculum.path;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.InWords;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.OfSection;
import dev.cairn.curriculum.Prerequisite.OfUnit;
import dev.cairn.curriculum.Prerequisite.Strength;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Indexes a roadmap: its units in order with all their prerequisites, and its groups of alternatives. */
final class Outline {
    private final Roadmap roadmap;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<UnitId, Entry> byUnit = new HashMap<>();
    private final Map<StepId, Entry> byStep = new HashMap<>();
    private final Map<PhaseId, Phase> phases = new LinkedHashMap<>();
    private final Map<PhaseId, List<Entry>> byPhase = new HashMap<>();
    private final Map<SectionId, Section> sections = new HashMap<>();
    private final Map<SectionId, Phase> phaseOfSection = new HashMap<>();
    private final Map<String, AlternativeGroup> groups;
    private final Map<UnitId, List<Unit>> alternatives = new HashMap<>();
    private final Map<PhaseId, List<Unit>> required = new HashMap<>();
    /** By the index of the entry. */
    private final List<List<Need>> needs = new ArrayList<>();

    private final List<List<Need>> advice = new ArrayList<>();
    private final Map<Optional<TrackId>, RequiredUnits> requiredByTrack = new HashMap<>();
    private final Map<Optional<TrackId>, Advice> adviceByTrack = new HashMap<>();
    private final Map<Optional<Track>, Progress> untouched = new ConcurrentHashMap<>();

    Outline(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.groups = AlternativeGroup.in(roadmap);
        for (Phase phase : roadmap.phases()) {
            phases.put(phase.id(), phase);
            required.put(phase.id(), required(phase.units()));
            for (Section section : phase.sections()) {
                sections.put(section.id(), section);
                phaseOfSection.put(section.id(), phase);
            }
            byPhase.put(phase.id(), new ArrayList<>());
            phase.units().forEach(unit -> add(unit, phase));
        }
        for (Entry entry : entries) {
            alternatives.put(entry.unit().id(), others(entry.unit()));
            needs.add(prerequisitesOf(entry, Strength.NEEDED));
            advice.add(prerequisitesOf(entry, Strength.ADVISED));
        }
        addTrack(Optional.empty());
        roadmap.tracks().forEach(track -> addTrack(Optional.of(track)));
    }

    private void add(Unit unit, Phase phase) {
        Entry entry = new Entry(unit, phase, prerequisites(unit, phase), phases.size(), entries.size());
        entries.add(entry);
        byUnit.put(unit.id(), entry);
        byPhase.computeIfAbsent(phase.id(), any -> new ArrayList<>()).add(entry);
        unit.steps().forEach(step -> byStep.put(step.id(), entry));
    }

    private void addTrack(Optional<Track> track) {
        requiredByTrack.put(track.map(Track::id), RequiredUnits.of(this, track));
        adviceByTrack.put(track.map(Track::id), new Advice(this, track));
    }

    private static List<Unit> required(List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.requirement() == Requirement.REQUIRED)
                .toList();
    }

    private static List<Prerequisite> prerequisites(Unit unit, Phase phase) {
        return Stream.concat(unit.prerequisites().stream(), phase.prerequisites().stream())
                .toList();
    }

    private List<Unit> others(Unit unit) {
        return group(unit).stream()
                .flatMap(group -> group.others(unit).stream())
                .flatMap(List::stream)
                .toList();
    }

    Roadmap roadmap() {
        return roadmap;
    }

    /** All units, in document order. */
    List<Entry> entries() {
        return entries;
    }

    /** The units of a phase, in document order. */
    List<Entry> entries(Phase phase) {
        return byPhase.getOrDefault(phase.id(), List.of());
    }

    Entry entry(UnitId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no unit " + id + " in " + roadmap.id()));
    }

    /** The unit with this id; empty if it is not of this roadmap. */
    Optional<Entry> find(UnitId id) {
        return Optional.ofNullable(byUnit.get(id));
    }

    /** The unit with this step; empty if it is not of this roadmap. */
    Optional<Entry> find(StepId id) {
        return Optional.ofNullable(byStep.get(id));
    }

    /** The alternatives that a unit is one of, or a part of one. */
    Optional<AlternativeGroup> group(Unit unit) {
        return unit.oneOf().map(oneOf -> groups.get(oneOf.group()));
    }

    /** The units of the alternatives to the one that the unit belongs to, in document order. */
    List<Unit> alternatives(Unit unit) {
        return alternatives.getOrDefault(unit.id(), List.of());
    }

    private List<Need> prerequisitesOf(Entry entry, Strength strength) {
        return entry.prerequisites().stream()
                .filter(prerequisite -> prerequisite.strength() == strength)
                .map(prerequisite -> Need.of(prerequisite, this))
                .toList();
    }

    /** The needed prerequisites of a unit and its phase. */
    List<Need> needs(Entry entry) {
        return needs.get(entry.index());
    }

    /** The advised prerequisites of a unit and its phase. */
    List<Need> advised(Entry entry) {
        return advice.get(entry.index());
    }

    /** The advice that matters along a track of this roadmap, or without a track. */
    Advice advice(Optional<Track> track) {
        Advice known = adviceByTrack.get(track.map(Track::id));
        return known == null ? new Advice(this, track) : known;
    }

    /** What a track of this roadmap requires, or the roadmap without a track. */
    RequiredUnits required(Optional<Track> track) {
        RequiredUnits known = requiredByTrack.get(track.map(Track::id));
        return known == null ? RequiredUnits.of(this, track) : known;
    }

    /** The progress along a track of a learner who has not started anything; a track that does not exist counts as none. */
    Progress untouched(Optional<TrackId> track, LearnedElsewhere learnedElsewhere) {
        return untouched.computeIfAbsent(
                track.flatMap(roadmap::track),
                known -> new RoadmapState(this, learnedElsewhere, Standing.NOTHING)
                        .along(known)
                        .progress());
    }

    /** The units that must be settled for a target to be met. */
    List<Unit> unitsOf(Target target) {
        if (target instanceof OfUnit ofUnit) {
            return List.of(entry(ofUnit.unit()).unit());
        }
        if (target instanceof OfSection ofSection) {
            return section(ofSection).map(section -> required(section.units())).orElse(List.of());
        }
        return target instanceof OfPhase ofPhase ? required.getOrDefault(ofPhase.phase(), List.of()) : List.of();
    }

    String name(Target target) {
        if (target instanceof OfUnit ofUnit) {
            return entry(ofUnit.unit()).unit().shortName();
        }
        if (target instanceof InWords inWords) {
            return inWords.text();
        }
        if (target instanceof OfSection ofSection) {
            return section(ofSection).flatMap(Section::title).orElse("");
        }
        return phase(target).map(Phase::shortName).orElse("");
    }

    private Optional<Section> section(OfSection target) {
        return Optional.ofNullable(sections.get(target.section()));
    }

    /** The phase that a target is, or lies in. */
    Optional<Phase> phase(Target target) {
        if (target instanceof OfUnit ofUnit) {
            return Optional.of(entry(ofUnit.unit()).phase());
        }
        if (target instanceof OfSection ofSection) {
            return Optional.ofNullable(phaseOfSection.get(ofSection.section()));
        }
        return target instanceof OfPhase ofPhase ? Optional.ofNullable(phases.get(ofPhase.phase())) : Optional.empty();
    }

    /**
     * A unit and its position.
     *
     * @param prerequisites those of the unit and those of its phase
     * @param phaseIndex position of the phase in the roadmap, from 1
     * @param index position of the unit in the roadmap, from 0
     */
    record Entry(Unit unit, Phase phase, List<Prerequisite> prerequisites, int phaseIndex, int index) {}
}
