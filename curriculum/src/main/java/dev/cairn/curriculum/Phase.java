package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a roadmap.
 *
 * @param months how long the source gives it, in months; empty for "ongoing"
 * @param weeklyHours hours a week the source reckons with
 * @param hours hours the source states for the whole phase, which need not be the sum of its units
 * @param prerequisites hold for every unit in it
 */
public record Phase(
        PhaseId id,
        String title,
        Optional<String> summary,
        Optional<Range> months,
        Optional<Range> weeklyHours,
        Optional<Range> hours,
        List<Prerequisite> prerequisites,
        List<Section> sections) {
    public Phase {
        prerequisites = List.copyOf(prerequisites);
        sections = List.copyOf(sections);
    }

    /** Every unit of the phase in document order. */
    public List<Unit> units() {
        return sections.stream().flatMap(section -> section.units().stream()).toList();
    }
}
