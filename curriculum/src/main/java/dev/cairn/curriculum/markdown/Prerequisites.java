package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.SectionDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what a unit names as its prerequisites among what stands above it: a unit or a section of exactly that title,
 * or the only one whose title begins with it, if it ends in a number ("Calculus 1A", "Week 3"). Anything else stays words.
 */
final class Prerequisites {
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern NONE = Pattern.compile("(?i)(none|nothing|no|n/?a|-|–|—|no prerequisites?)\\.?");
    private static final int MAX_WORDS = 100;

    private final ImportNotes notes;
    private final List<UnitDraft> earlier = new ArrayList<>();
    /** Sections and phases above, by title; a section as "phase.section". */
    private final Map<String, Map.Entry<String, String>> places = new HashMap<>();

    Prerequisites(ImportNotes notes) {
        this.notes = notes;
    }

    /** To be called for units in their order. */
    void write(UnitDraft unit, ArrayNode prerequisites) {
        write(unit.needs, new Owner(unit.title, unit.line), prerequisites);
        earlier.add(unit);
    }

    /** To be called for a phase before its units. */
    void write(PhaseDraft phase, ArrayNode prerequisites) {
        write(phase.needs, new Owner(phase.title, phase.line), prerequisites);
    }

    private record Owner(Title title, int line) {}

    private void write(List<String> needs, Owner owner, ArrayNode prerequisites) {
        for (String need : needs) {
            names(need).forEach(name -> write(owner, name.strip(), prerequisites));
        }
    }

    /** What a text enumerates; a sentence that names nothing above is one prerequisite. */
    private List<String> names(String need) {
        List<String> names = SEPARATOR.splitAsStream(need).map(String::strip).toList();
        boolean isSentence = need.strip().matches("(?s).*\\p{L}[.!]")
                && names.stream().noneMatch(name -> find(name).isPresent());
        return isSentence ? List.of(need) : names;
    }

    private void write(Owner owner, String name, ArrayNode prerequisites) {
        if (name.isEmpty() || NONE.matcher(name).matches()) {
            return;
        }
        Optional<Map.Entry<String, String>> whole = find(name);
        List<String> parts = List.of(name.split("\\s+(?:and|&|\\+)\\s+"));
        if (whole.isEmpty()
                && parts.size() > 1
                && parts.stream().allMatch(part -> find(part.strip()).isPresent())) {
            parts.forEach(part -> write(owner, part.strip(), prerequisites));
            return;
        }
        Optional<List<Map.Entry<String, String>>> any = whole.map(List::of).or(() -> anyOf(name));
        ArrayNode targets = prerequisites.addObject().putArray("anyOf");
        if (any.isPresent()) {
            any.get().forEach(target -> targets.addObject().put(target.getKey(), target.getValue()));
        } else {
            targets.addObject().put("words", notes.cut(name, MAX_WORDS, owner.line()));
            notes.add(
                    Kind.PREREQUISITE,
                    owner.line(),
                    "“%s” of “%s”"
                            .formatted(
                                    ImportNotes.shown(name),
                                    ImportNotes.shown(owner.title().text())));
        }
    }

    private Optional<List<Map.Entry<String, String>>> anyOf(String name) {
        String[] parts = name.split("\\s+or\\s+");
        List<Map.Entry<String, String>> found = Arrays.stream(parts)
                .flatMap(part -> find(part.strip()).stream())
                .toList();
        return parts.length > 1 && found.size() == parts.length ? Optional.of(found) : Optional.empty();
    }

    private Optional<Map.Entry<String, String>> find(String written) {
        String name = plain(written);
        List<UnitDraft> exact = earlier.stream()
                .filter(unit -> plain(unit.title.text()).equals(name))
                .toList();
        if (exact.size() == 1) {
            return Optional.of(Map.entry("unit", exact.get(0).id));
        }
        if (exact.isEmpty() && isNumbered(name)) {
            List<UnitDraft> begin = earlier.stream()
                    .filter(unit -> beginsWith(plain(unit.title.text()), name))
                    .toList();
            if (begin.size() == 1) {
                return Optional.of(Map.entry("unit", begin.get(0).id));
            }
        }
        return Optional.ofNullable(places.get(name)).or(() -> placeByNumber(name));
    }

    private Optional<Map.Entry<String, String>> placeByNumber(String name) {
        List<Map.Entry<String, String>> begin = isNumbered(name)
                ? places.entrySet().stream()
                        .filter(place -> beginsWith(place.getKey(), name))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of();
        return begin.size() == 1 ? Optional.of(begin.get(0)) : Optional.empty();
    }

    private static boolean isNumbered(String name) {
        return name.matches(".*\\d[a-z]?");
    }

    private static boolean beginsWith(String title, String name) {
        return title.matches("(?s)" + Pattern.quote(name) + "[^\\p{L}\\p{N}].*");
    }

    /** To be called when all units of a section, or of a phase if there is no section, were written. */
    void leave(PhaseDraft phase, Optional<SectionDraft> section) {
        if (section.isPresent()) {
            section.get()
                    .title
                    .ifPresent(title ->
                            places.put(plain(title.text()), Map.entry("section", phase.id + "." + section.get().id)));
        } else {
            places.put(plain(phase.title.text()), Map.entry("phase", phase.id));
        }
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[.:]$", "")
                .strip();
    }
}
