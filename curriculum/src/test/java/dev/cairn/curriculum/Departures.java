package dev.cairn.curriculum;

import dev.cairn.curriculum.Correction.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down, for people, where a curriculum departs from its sources: what was mended, added, suggested and estimated. */
final class Departures {
    private final Curriculum curriculum;
    private final List<String> lines = new ArrayList<>();

    private Departures(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** The whole page, in Markdown. */
    static String of(Curriculum curriculum) {
        Departures page = new Departures(curriculum);
        page.lines.add("# Where Cairn departs from its sources");
        page.paragraph("Titles, order, links, hours, months, authors, requirements and prerequisites are those of the"
                + " sources, except for what this page lists. Some things no source has, so they are ours throughout:"
                + " every summary and note, the topics with their synonyms and needs, which topics a unit or step"
                + " covers, short titles, the kinds of units, costs and formats, and what is said of resources.");
        page.paragraph("This page is generated from the data by the command in [README.md](README.md), and a test keeps"
                + " the two in step.");
        page.links(Kind.MENDED, "Links shortened or mended");
        page.links(Kind.ADDED, "Addresses that the sources leave out");
        page.roadmaps();
        page.suggestions();
        page.estimates();
        return String.join("\n", page.lines) + "\n";
    }

    private void paragraph(String text) {
        lines.add("");
        lines.add(text);
    }

    private void heading(String text) {
        paragraph("## " + text);
        lines.add("");
    }

    private void links(Kind kind, String title) {
        List<String> items = new ArrayList<>();
        for (Resource resource : curriculum.resources()) {
            for (Link link : resource.links()) {
                link.correction()
                        .filter(correction -> correction.kind() == kind)
                        .ifPresent(correction -> items.add("- **%s** (%s), <%s>. %s"
                                .formatted(resource.title(), namedBy(resource), link.url(), correction.reason())));
            }
        }
        heading("%s (%d)".formatted(title, items.size()));
        lines.addAll(items);
    }

    /** The roadmaps whose sources ask for a resource. */
    private String namedBy(Resource resource) {
        Set<String> titles = new LinkedHashSet<>();
        for (Roadmap roadmap : curriculum.roadmaps()) {
            Stream<ResourceId> ofUnits = roadmap.units().stream()
                    .flatMap(unit -> unit.resources().stream())
                    .filter(use -> !use.isSuggestion())
                    .map(ResourceUse::resource);
            Stream<ResourceId> ofSteps = roadmap.units().stream()
                    .flatMap(unit -> unit.steps().stream())
                    .flatMap(step -> step.resources().stream())
                    .filter(use -> !use.isSuggestion())
                    .map(ResourceUse::resource);
            Stream<ResourceId> ofCollections = roadmap.collections().stream()
                    .filter(collection -> !Suggestions.are(collection))
                    .flatMap(collection -> collection.entries().stream())
                    .flatMap(entry -> entry.resource().stream());
            if (Stream.of(ofUnits, ofSteps, ofCollections).flatMap(ids -> ids).anyMatch(resource.id()::equals)) {
                titles.add(roadmap.title());
            }
        }
        return titles.isEmpty() ? "suggested by us" : String.join("; ", titles);
    }

    private void roadmaps() {
        heading("Other departures");
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Correction correction : roadmap.corrections()) {
                lines.add("- **%s**, %s: %s"
                        .formatted(
                                roadmap.title(),
                                correction.kind().name().toLowerCase(Locale.ROOT),
                                correction.reason()));
            }
        }
    }

    private void suggestions() {
        paragraph("## Resources suggested by us, for units whose source names none");
        for (Roadmap roadmap : curriculum.roadmaps()) {
            List<Unit> units = Suggestions.units(roadmap);
            if (units.isEmpty()) {
                continue;
            }
            lines.add("");
            lines.add("### %s: %d of %d units"
                    .formatted(roadmap.title(), units.size(), roadmap.units().size()));
            paragraph(reasons(units));
            lines.add("");
            units.forEach(unit -> lines.add("- %s: %s".formatted(unit.shortName(), named(unit))));
        }
    }

    private static String reasons(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> unit.resources().stream())
                .flatMap(use -> use.correction().stream())
                .map(Correction::reason)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String named(Unit unit) {
        return unit.resources().stream()
                .filter(ResourceUse::isSuggestion)
                .map(use -> curriculum.resource(use.resource()).orElseThrow().title()
                        + use.part()
                                .map(part -> " (%s)".formatted(part.label()))
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private void estimates() {
        heading("Hours that are our estimates, by the rule in [README.md](README.md#hours)");
        for (Roadmap roadmap : curriculum.roadmaps()) {
            Map<Hours, String> estimated = roadmap.units().stream()
                    .filter(unit -> unit.hours().basis() == Hours.Basis.ESTIMATE)
                    .collect(Collectors.groupingBy(
                            Unit::hours,
                            () -> new TreeMap<>(
                                    Comparator.comparingDouble(Hours::min).thenComparingDouble(Hours::max)),
                            Collectors.mapping(Unit::title, Collectors.joining("; "))));
            long count = roadmap.units().stream()
                    .filter(unit -> unit.hours().basis() == Hours.Basis.ESTIMATE)
                    .count();
            paragraph("### %s: %d of %d units"
                    .formatted(roadmap.title(), count, roadmap.units().size()));
            lines.add("");
            estimated.forEach((hours, titles) -> lines.add("- **%s h:** %s".formatted(range(hours), titles)));
        }
    }

    private static String range(Hours hours) {
        String min = number(hours.min());
        String max = number(hours.max());
        return min.equals(max) ? min : min + "–" + max;
    }

    private static String number(double hours) {
        return hours == Math.rint(hours) ? Long.toString(Math.round(hours)) : Double.toString(hours);
    }
}
