package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * A phase of a roadmap.
 *
 * @param shortTitle a shorter name for use within a sentence
 * @param months its duration by the source, in months; empty for "ongoing"
 * @param weeklyHours hours a week that the source assumes
 * @param hours hours the source states for the whole phase; they need not be the sum of its units
 * @param prerequisites apply to every unit of the phase
 */
public record Phase(
        PhaseId id,
        String title,
        Optional<String> shortTitle,
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

    /** The short title if there is one, or else the title. */
    public String shortName() {
        return shortTitle.orElse(title);
    }

    /** Every unit of the phase, in document order. */
    public List<Unit> units() {
        return sections.stream().flatMap(section -> section.units().stream()).toList();
    }
}
