package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.SectionDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import java.util.List;
import java.util.Optional;

/** Writes the weeks of a cohort that has a first day: a week for each heading that begins with "Week", or each phase. */
final class CohortWeeks {
    private static final String WEEK = "(?i)week\\b.*";

    private CohortWeeks() {}

    static void write(Optional<String> start, List<PhaseDraft> phases, ObjectNode roadmap) {
        if (start.isEmpty()) {
            return;
        }
        ObjectNode cohort = roadmap.putObject("cohort").put("start", start.get());
        ArrayNode weeks = cohort.putArray("weeks");
        List<SectionDraft> sections = phases.stream()
                .flatMap(phase -> phase.sections.stream())
                .filter(section -> section.title
                        .filter(title -> title.text().matches(WEEK))
                        .isPresent())
                .toList();
        boolean byPhase = sections.isEmpty()
                || phases.stream().anyMatch(phase -> phase.title.text().matches(WEEK));
        if (byPhase) {
            phases.forEach(phase -> write(weeks, phase.title, phase.units()));
        } else {
            sections.forEach(section -> write(weeks, section.title.orElseThrow(), section.units));
        }
    }

    private static void write(ArrayNode weeks, Title title, List<UnitDraft> units) {
        ObjectNode week = weeks.addObject();
        String text = title.text().replaceFirst("(?i)^week\\s*\\d+\\s*[:.–—-]*\\s*", "");
        if (!text.isBlank() && text.length() <= 100) {
            week.put("title", text);
        }
        ArrayNode ids = week.putArray("units");
        units.forEach(unit -> ids.add(unit.id));
    }
}
