package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.PhaseDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportedIds.KeptUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives every phase the id it had: by its title, else by the phase that most of its units were in. */
final class PhaseIds {
    /** Between the titles of a phase and a section, where the place of a unit is kept. */
    static final String BELOW = " / ";

    private final ImportedIds before;
    private final Map<UnitDraft, KeptUnit> kept;
    private final Map<String, String> titles = new HashMap<>();

    /** @param kept what each unit was in the last import */
    PhaseIds(ImportedIds before, Map<UnitDraft, KeptUnit> kept) {
        this.before = before;
        this.kept = kept;
    }

    /** Gives ids to all phases, and returns those that were ever given, by title. */
    Map<String, String> settle(List<PhaseDraft> phases) {
        Set<String> taken = new HashSet<>();
        for (PhaseDraft phase : phases) {
            take(phase, Optional.ofNullable(before.phases().get(phase.title.text())), taken);
        }
        Set<String> ever = new HashSet<>(before.phases().values());
        for (PhaseDraft phase : phases) {
            if (phase.id.isEmpty()) {
                take(phase, earlierTitle(phase).map(title -> before.phases().get(title)), taken);
            }
        }
        ever.addAll(taken);
        before.phases()
                .forEach((title, id) -> phases.stream()
                        .filter(phase -> phase.id.equals(id))
                        .forEach(phase -> titles.put(title, phase.title.text())));
        for (PhaseDraft phase : phases) {
            if (phase.id.isEmpty()) {
                phase.id = RoadmapJson.name(phase.title.text(), "phase", ever);
            }
        }
        return remember(phases);
    }

    private static void take(PhaseDraft phase, Optional<String> id, Set<String> taken) {
        id.filter(taken::add).ifPresent(found -> phase.id = found);
    }

    /** The title of the phase that more than half of the units known from the last import were in. */
    private Optional<String> earlierTitle(PhaseDraft phase) {
        List<String> titles = phase.units().stream()
                .flatMap(unit -> Optional.ofNullable(kept.get(unit)).stream())
                .flatMap(old -> titleIn(old.place()).stream())
                .toList();
        return titles.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(title -> title.getValue() * 2 > titles.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<String> titleIn(String place) {
        return before.phases().keySet().stream()
                .filter(title -> place.equals(title) || place.startsWith(title + BELOW))
                .findFirst();
    }

    /** The titles that phases have now, by those that they had. */
    Map<String, String> titles() {
        return titles;
    }

    /** A place as it is called now, if its phase was renamed. */
    String now(String place) {
        return titleIn(place)
                .map(title -> titles.getOrDefault(title, title) + place.substring(title.length()))
                .orElse(place);
    }

    private Map<String, String> remember(List<PhaseDraft> phases) {
        Map<String, String> ids = new LinkedHashMap<>();
        phases.forEach(phase -> ids.putIfAbsent(phase.title.text(), phase.id));
        before.phases().forEach((title, id) -> {
            if (!ids.containsValue(id)) {
                ids.putIfAbsent(title, id);
            }
        });
        return ids;
    }
}
