package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.lazy.Lazy;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The option {@code target}: a phase or unit of any roadmap, picked from the list or typed. */
final class TargetOption {
    static final String NAME = "target";
    /** Begins the value of a phase. No id of a unit holds it. */
    private static final String PHASE_MARK = "phase|";

    private final Lazy<Targets> targets;

    /** A target with the name it is offered under, and its value. */
    private record Named(Target target, String name, String value) {}

    /** All that may be picked. */
    private record Targets(List<Named> phases, Map<String, Named> byValue, NameIndex<Named> names) {
        static Targets of(Curriculum curriculum) {
            List<Named> phases = new ArrayList<>();
            List<Entry<Named>> entries = new ArrayList<>();
            for (Roadmap roadmap : curriculum.roadmaps()) {
                for (Phase phase : roadmap.phases()) {
                    Named named = phase(roadmap, phase);
                    phases.add(named);
                    entries.add(new Entry<>(named, phase.title(), List.of(named.name())));
                    phase.units().forEach(unit -> entries.add(entry(roadmap, unit)));
                }
            }
            Map<String, Named> byValue = new HashMap<>();
            entries.forEach(entry -> byValue.put(entry.value().value(), entry.value()));
            return new Targets(phases, byValue, new NameIndex<>(entries));
        }
    }

    TargetOption(Curriculum curriculum) {
        this.targets = new Lazy<>(() -> Targets.of(curriculum));
    }

    private static Named phase(Roadmap roadmap, Phase phase) {
        return new Named(
                new Target.OfPhase(roadmap.id(), phase.id()),
                phase.title() + " · " + roadmap.title(),
                value(roadmap.id(), phase.id()));
    }

    /** Both ids together may be longer than a value may be. */
    private static String value(RoadmapId roadmap, PhaseId phase) {
        return PHASE_MARK + Checksum.of(roadmap.value() + "/" + phase.value());
    }

    private static Entry<Named> entry(Roadmap roadmap, Unit unit) {
        Named named = new Named(
                new Target.OfUnit(unit.id()),
                unit.title() + " · " + roadmap.title(),
                unit.id().value());
        return new Entry<>(named, unit.title(), unit.shortTitle().stream().toList());
    }

    static OptionSpec spec(Text description) {
        return OptionSpec.autocompleted(NAME, description);
    }

    /** Suggests phases before anything is typed, then phases and units. */
    List<Choice> suggest(String typed) {
        List<Named> found = typed.isBlank()
                ? targets.get().phases()
                : targets.get().names().search(typed, OptionSpec.MAX_CHOICES).stream()
                        .map(Hit::value)
                        .toList();
        return found.stream()
                .limit(OptionSpec.MAX_CHOICES)
                .map(named -> new Choice(named.name(), named.value()))
                .toList();
    }

    /** The target that was picked, or whose whole name was typed. */
    Optional<Target> find(String typed) {
        return Optional.ofNullable(targets.get().byValue().get(typed))
                .or(() -> targets.get().names().exact(typed))
                .map(Named::target);
    }

    /** The names nearest to what was typed, for a refusal. */
    List<String> nearest(String typed) {
        return targets.get().names().search(typed, 3).stream()
                .map(hit -> hit.value().name())
                .toList();
    }
}
