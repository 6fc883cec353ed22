package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.SectionDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes the weeks of a cohort that has a first day: a week for each
 * heading that begins with "Week", or for each number in a table's column of weeks, or each phase. */
final class CohortWeeks {
    private static final String WEEK = "(?i)week\\b.*";
    private static final Pattern ROW = Pattern.compile("Weeks? (\\d{1,3})(?:\\s*[–-]\\s*(\\d{1,3}))?");

    private static final Pattern NUMBERED = Pattern.compile("(?i)week\\s*(\\d{1,3})\\b.*");
    private static final int MAX_SKIPPED_WEEKS = 10;

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
        boolean byPhase = sections.isEmpty() || phases.stream().anyMatch(CohortWeeks::isWeek);
        SortedMap<Integer, List<UnitDraft>> rows = byRow(phases);
        if (byPhase && sections.isEmpty() && !rows.isEmpty() && phases.stream().noneMatch(CohortWeeks::isWeek)) {
            for (int week = Math.min(1, rows.firstKey()); week <= rows.lastKey(); week++) {
                write(weeks, Title.of(""), rows.getOrDefault(week, List.of()));
            }
        } else if (byPhase) {
            writeAll(weeks, phases, phase -> phase.title, PhaseDraft::units);
        } else {
            writeAll(weeks, sections, section -> section.title.orElseThrow(), section -> section.units);
        }
    }

    private static <T> void writeAll(
            ArrayNode weeks, List<T> parts, Function<T, Title> title, Function<T, List<UnitDraft>> units) {
        Optional<Title> before = Optional.empty();
        for (T part : parts) {
            fillGap(weeks, before, title.apply(part));
            write(weeks, title.apply(part), units.apply(part));
            before = Optional.of(title.apply(part));
        }
    }

    private static boolean isWeek(PhaseDraft phase) {
        return phase.title.text().matches(WEEK);
    }

    /** The units of tables that number their weeks; a row for several weeks is in each. */
    private static SortedMap<Integer, List<UnitDraft>> byRow(List<PhaseDraft> phases) {
        SortedMap<Integer, List<UnitDraft>> rows = new TreeMap<>();
        for (PhaseDraft phase : phases) {
            for (UnitDraft unit : phase.units()) {
                Matcher number = ROW.matcher(unit.title.number().orElse(""));
                if (number.matches()) {
                    int first = Integer.parseInt(number.group(1));
                    int last = number.group(2) == null ? first : Integer.parseInt(number.group(2));
                    IntStream.rangeClosed(first, last)
                            .forEach(week -> rows.computeIfAbsent(week, unused -> new ArrayList<>())
                                    .add(unit));
                }
            }
        }
        return rows;
    }

    /** Adds the weeks that the numbers in titles pass over, in which nothing is studied. */
    private static void fillGap(ArrayNode weeks, Optional<Title> before, Title title) {
        int passed = before.isEmpty() ? 0 : number(title) - number(before.get()) - 1;
        if (passed > 0 && passed <= MAX_SKIPPED_WEEKS && number(before.orElseThrow()) > 0) {
            IntStream.range(0, passed).forEach(week -> write(weeks, Title.of(""), List.of()));
        }
    }

    private static int number(Title title) {
        Matcher number = NUMBERED.matcher(title.text());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
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
