package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.DerivedId;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.SectionDraft;
import dev.cairn.curriculum.markdown.Draft.StepDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.markdown.ImportedIds.KeptUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives every unit the id it had: by its title and place, then by its title alone, then by its main link. What is left
 * over between the same two neighbors is the same unit renamed, or one that was split. Nothing goes by likeness.
 */
final class IdKeeper {
    private static final int MAX_STEP = 36;

    private final String roadmap;
    private final ImportedIds before;
    private final ImportNotes notes;
    private final Map<UnitDraft, KeptUnit> kept = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<UnitDraft, String> places = new HashMap<>();

    IdKeeper(String roadmap, ImportedIds before, ImportNotes notes) {
        this.roadmap = roadmap;
        this.before = before;
        this.notes = notes;
    }

    /** Gives ids to all units and steps, and returns what is to be kept for the next import. */
    ImportedIds settle(List<PhaseDraft> phases) {
        List<UnitDraft> units = new ArrayList<>();
        for (PhaseDraft phase : phases) {
            for (SectionDraft section : phase.sections) {
                String place = phase.title.text()
                        + section.title
                                .map(title -> PhaseIds.BELOW + title.text())
                                .orElse("");
                section.units.forEach(unit -> places.put(unit, place));
                units.addAll(section.units);
            }
        }
        match(
                units,
                (unit, old) -> title(unit).equals(old.title()) && old.place().equals(places.get(unit)),
                false);
        match(units, (unit, old) -> title(unit).equals(old.title()), true);
        match(units, (unit, old) -> !unit.link().isEmpty() && unit.link().equals(old.link()), true);
        byNeighbors(units);
        units.forEach(this::giveId);
        PhaseIds phaseIds = new PhaseIds(before, kept);
        Map<String, String> ids = phaseIds.settle(phases);
        tellWhatMoved(phases, phaseIds);
        return new ImportedIds(roadmap, ids, remember(units));
    }

    private interface Rule {
        boolean isSame(UnitDraft unit, KeptUnit old);
    }

    /** @param single whether the rule must hold for one pair alone, on both sides */
    private void match(List<UnitDraft> units, Rule rule, boolean single) {
        for (UnitDraft unit : units) {
            List<KeptUnit> found =
                    left().stream().filter(old -> rule.isSame(unit, old)).toList();
            long rivals = units.stream()
                    .filter(other -> !kept.containsKey(other) && !found.isEmpty() && rule.isSame(other, found.get(0)))
                    .count();
            boolean clear = !single || (found.size() == 1 && rivals == 1);
            if (!kept.containsKey(unit) && !found.isEmpty() && clear) {
                keep(unit, found.get(0));
            }
        }
    }

    private List<KeptUnit> left() {
        return before.units().stream().filter(old -> !used.contains(old.id())).toList();
    }

    private void keep(UnitDraft unit, KeptUnit old) {
        kept.put(unit, old);
        used.add(old.id());
        unit.id = old.id();
        unit.formerly = old.formerly();
    }

    private void tellWhatMoved(List<PhaseDraft> phases, PhaseIds phaseIds) {
        for (PhaseDraft phase : phases) {
            phaseIds.titles().forEach((was, is) -> {
                if (is.equals(phase.title.text()) && !was.equals(is)) {
                    notes.add(Kind.RENAMED, phase.line, "“%s” was “%s”".formatted(is, was));
                }
            });
        }
        kept.forEach((unit, old) -> {
            if (!old.title().equals(title(unit))) {
                notes.add(Kind.RENAMED, unit.line, "“%s” was “%s”".formatted(title(unit), old.title()));
            } else if (!phaseIds.now(old.place()).equals(places.get(unit))) {
                notes.add(Kind.RENAMED, unit.line, "“%s” was in “%s”".formatted(title(unit), old.place()));
            }
        });
    }

    private void byNeighbors(List<UnitDraft> units) {
        List<KeptUnit> present =
                before.units().stream().filter(old -> !old.gone()).toList();
        int start = 0;
        while (start < units.size()) {
            int end = start;
            while (end < units.size() && !kept.containsKey(units.get(end))) {
                end++;
            }
            if (end > start) {
                between(units, start, end, present);
            }
            start = Math.max(end, start) + 1;
        }
    }

    /** Units from start to end have no id yet: what stood in their place is one of them, or was split into them. */
    private void between(List<UnitDraft> units, int start, int end, List<KeptUnit> present) {
        int above = start == 0 ? -1 : present.indexOf(kept.get(units.get(start - 1)));
        int below = end == units.size() ? present.size() : present.indexOf(kept.get(units.get(end)));
        if (below <= above) {
            return;
        }
        List<KeptUnit> stood = present.subList(above + 1, below).stream()
                .filter(old -> !used.contains(old.id()))
                .toList();
        List<UnitDraft> fresh = units.subList(start, end);
        if (stood.size() == fresh.size()) {
            for (int i = 0; i < fresh.size(); i++) {
                keep(fresh.get(i), stood.get(i));
            }
        } else if (stood.size() == 1) {
            split(stood.get(0), fresh);
        }
    }

    private void split(KeptUnit old, List<UnitDraft> parts) {
        used.add(old.id());
        for (UnitDraft part : parts) {
            part.formerly = List.of(old.id());
            notes.add(Kind.RENAMED, part.line, "“%s” is a part of what was “%s”".formatted(title(part), old.title()));
        }
    }

    private void giveId(UnitDraft unit) {
        if (unit.id.isEmpty()) {
            String name = DerivedId.of(title(unit), IdForm.UNIT.maxLength());
            String whole = name.isEmpty()
                    ? DerivedId.withHash(roadmap, title(unit), IdForm.UNIT.maxLength())
                    : name.startsWith(roadmap + "-")
                            ? name
                            : DerivedId.of(roadmap + "-" + name, IdForm.UNIT.maxLength());
            Predicate<String> isTaken = id -> used.contains(id)
                    || before.units().stream()
                            .anyMatch(
                                    old -> old.id().equals(id) || old.formerly().contains(id));
            unit.id = DerivedId.free(whole, IdForm.UNIT.maxLength(), isTaken);
            used.add(unit.id);
        }
        giveSteps(unit, Optional.ofNullable(kept.get(unit)).map(KeptUnit::steps).orElse(Map.of()));
    }

    private static void giveSteps(UnitDraft unit, Map<String, String> old) {
        Set<String> taken = new HashSet<>();
        for (StepDraft step : unit.steps) {
            String id = old.getOrDefault(step.title, "");
            step.id = taken.add(id) ? id : "";
        }
        List<String> stood =
                old.values().stream().filter(id -> !taken.contains(id)).toList();
        List<StepDraft> fresh =
                unit.steps.stream().filter(step -> step.id.isEmpty()).toList();
        boolean renamed = stood.size() == fresh.size() && old.size() == unit.steps.size();
        for (int i = 0; i < fresh.size(); i++) {
            String name = DerivedId.of(fresh.get(i).title, MAX_STEP);
            fresh.get(i).id = renamed
                    ? stood.get(i)
                    : DerivedId.free(
                            name.isEmpty() ? "step" : name,
                            MAX_STEP,
                            id -> taken.contains(id) || old.containsValue(id));
            taken.add(fresh.get(i).id);
        }
    }

    private List<KeptUnit> remember(List<UnitDraft> units) {
        List<KeptUnit> now = new ArrayList<>();
        for (UnitDraft unit : units) {
            Map<String, String> steps = new LinkedHashMap<>();
            unit.steps.forEach(step -> steps.putIfAbsent(step.title, step.id));
            now.add(new KeptUnit(
                    unit.id, title(unit), places.getOrDefault(unit, ""), unit.link(), false, unit.formerly, steps));
        }
        for (KeptUnit old : left()) {
            if (!old.gone()) {
                notes.add(Kind.GONE, 1, "“%s”, which was in “%s”".formatted(old.title(), old.place()));
            }
            now.add(new KeptUnit(old.id(), old.title(), old.place(), old.link(), true, old.formerly(), old.steps()));
        }
        return now;
    }

    private static String title(UnitDraft unit) {
        return unit.title.text();
    }
}
