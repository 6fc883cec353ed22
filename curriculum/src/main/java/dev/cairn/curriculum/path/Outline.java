package dev.cairn.curriculum.path;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.InWords;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.OfSection;
import dev.cairn.curriculum.Prerequisite.OfUnit;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Indexes a roadmap: its units in order with all their prerequisites, and its groups of alternatives. */
final class Outline {
    private final Roadmap roadmap;
    private final Map<UnitId, Entry> entries = new LinkedHashMap<>();
    private final Map<PhaseId, Phase> phases = new LinkedHashMap<>();
    private final Map<SectionId, Section> sections = new HashMap<>();
    private final Map<String, AlternativeGroup> groups;
    private final Map<UnitId, List<Unit>> alternatives = new HashMap<>();
    private final Map<PhaseId, List<Unit>> required = new HashMap<>();
    private final Map<UnitId, List<Need>> needs = new HashMap<>();
    private final Map<Optional<TrackId>, RequiredUnits> requiredByTrack = new HashMap<>();

    Outline(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.groups = AlternativeGroup.in(roadmap);
        for (Phase phase : roadmap.phases()) {
            phases.put(phase.id(), phase);
            required.put(phase.id(), required(phase.units()));
            phase.sections().forEach(section -> sections.put(section.id(), section));
            for (Unit unit : phase.units()) {
                entries.put(
                        unit.id(), new Entry(unit, phase, prerequisites(unit, phase), phases.size(), entries.size()));
            }
        }
        roadmap.units().forEach(unit -> alternatives.put(unit.id(), others(unit)));
        entries.values().forEach(entry -> needs.put(entry.unit().id(), needsOf(entry)));
        requiredByTrack.put(Optional.empty(), RequiredUnits.of(this, Optional.empty()));
        roadmap.tracks()
                .forEach(track ->
                        requiredByTrack.put(Optional.of(track.id()), RequiredUnits.of(this, Optional.of(track))));
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
    Collection<Entry> entries() {
        return entries.values();
    }

    Entry entry(UnitId id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new NoSuchElementException("no unit " + id + " in " + roadmap.id());
        }
        return entry;
    }

    /** The alternatives that a unit is one of, or a part of one. */
    Optional<AlternativeGroup> group(Unit unit) {
        return unit.oneOf().map(oneOf -> groups.get(oneOf.group()));
    }

    /** The units of the alternatives to the one that the unit belongs to, in document order. */
    List<Unit> alternatives(Unit unit) {
        return alternatives.getOrDefault(unit.id(), List.of());
    }

    private List<Need> needsOf(Entry entry) {
        return entry.prerequisites().stream()
                .filter(Prerequisite::isNeeded)
                .map(prerequisite -> new Need(
                        prerequisite.anyOf().stream().map(this::unitsOf).toList()))
                .toList();
    }

    /** The needed prerequisites of a unit and its phase. */
    List<Need> needs(Entry entry) {
        return needs.getOrDefault(entry.unit().id(), List.of());
    }

    /** What a track of this roadmap requires, or the roadmap without a track. */
    RequiredUnits required(Optional<Track> track) {
        RequiredUnits known = requiredByTrack.get(track.map(Track::id));
        return known == null ? RequiredUnits.of(this, track) : known;
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
            return section(ofSection)
                    .flatMap(section -> phases.values().stream()
                            .filter(phase -> phase.sections().contains(section))
                            .findFirst());
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
