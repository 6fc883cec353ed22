package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * The units under one heading of a phase.
 *
 * @param title empty if the source has no heading
 * @param number its number in the source ("12")
 */
public record Section(
        SectionId id, Optional<String> title, Optional<String> number, Optional<String> summary, List<Unit> units) {
    public Section {
        units = List.copyOf(units);
    }
}
