package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.card.Button;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Alternative;
import dev.cairn.curriculum.path.Alternatives;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Missing;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.StudyMaterial;
import dev.cairn.curriculum.path.StudyMaterials;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts into Markdown what the curriculum says about a unit: its number and hours, notes, alternatives, and what to study it
 * from. Every card and list that shows a unit takes its words from here.
 */
public final class UnitDetails {
    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final StudyMaterials materials;
    private final Alternatives alternatives;

    public UnitDetails(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
        this.materials = new StudyMaterials(curriculum);
        this.alternatives = new Alternatives(curriculum);
    }

    /** Returns what to study each unit and topic from. */
    public StudyMaterials materials() {
        return materials;
    }

    /** Returns which units are alternatives to each other. */
    public Alternatives alternatives() {
        return alternatives;
    }

    /** Names a unit with its number: "4.3 Backpropagation", escaped. */
    public String name(Locale locale, Unit unit) {
        return words(locale).name(unit);
    }

    /** Says how long a unit takes and how much of it is asked for: "about 50 h (lectures 20 h, coursework 30 h) · optional". */
    public String facts(Locale locale, Unit unit) {
        return words(locale).facts(unit);
    }

    /**
     * Says in a few words that a unit is not needed, because an alternative is done, or that one of several is enough; empty
     * for a unit without alternatives. Stands beside the unit's name.
     */
    public Optional<String> remark(Locale locale, Unit unit, Standing standing) {
        if (standing.isSettled(unit.id())) {
            return Optional.empty();
        }
        return alternatives
                .masteredInstead(unit, standing)
                .map(done -> words(locale).notNeeded(done))
                .or(() -> others(unit).map(others -> words(locale).oneOf(others)));
    }

    private Optional<List<Alternative>> others(Unit unit) {
        return Optional.of(alternatives.to(unit)).filter(others -> !others.isEmpty());
    }

    /** Says what is worth knowing before one begins: the unit's note, its alternatives, advice on the order. */
    public Optional<String> notes(Locale locale, Unit unit, Standing standing) {
        UnitDetailsCopy words = words(locale);
        List<String> lines = new ArrayList<>();
        unit.note().map(words::note).ifPresent(lines::add);
        List<String> needs = inWords(unit);
        if (!needs.isEmpty()) {
            lines.add(words.beforehand(needs));
        }
        alternatives(words, unit, standing).ifPresent(lines::add);
        Stream.concat(
                        unit.prerequisites().stream().filter(UnitDetails::isInWords),
                        unmet(unit, standing).stream().map(Missing::prerequisite))
                .flatMap(prerequisite -> prerequisite.note().stream())
                .distinct()
                .map(words::advice)
                .forEach(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /** Whether a prerequisite asks only for what the roadmap has no unit for. */
    private static boolean isInWords(Prerequisite prerequisite) {
        return prerequisite.anyOf().stream().allMatch(Prerequisite.InWords.class::isInstance);
    }

    /** What the unit needs that the roadmap has no unit for. */
    private static List<String> inWords(Unit unit) {
        return unit.prerequisites().stream()
                .flatMap(prerequisite -> prerequisite.anyOf().stream())
                .filter(Prerequisite.InWords.class::isInstance)
                .map(Prerequisite.InWords.class::cast)
                .map(Prerequisite.InWords::text)
                .distinct()
                .toList();
    }

    private Optional<String> alternatives(UnitDetailsCopy words, Unit unit, Standing standing) {
        List<Alternative> group = alternatives.group(unit);
        if (group.size() < 2 || pathfinder.isInProgress(unit, standing)) {
            return Optional.empty();
        }
        return Optional.of(alternatives
                .masteredInstead(unit, standing)
                .map(words::notNeededSentence)
                .orElseGet(() -> words.alternatives(unit, group)));
    }

    /** The advice of the unit's own prerequisites that is not followed yet. */
    private List<Missing> unmet(Unit unit, Standing standing) {
        return curriculum
                .locationOf(unit.id())
                .map(location -> pathfinder.availability(location.roadmap().id(), unit.id(), standing))
                .filter(Availability.Open.class::isInstance)
                .map(Availability.Open.class::cast)
                .map(open -> open.advised().stream()
                        .filter(missing -> unit.prerequisites().contains(missing.prerequisite()))
                        .toList())
                .orElse(List.of());
    }

    /** Lists what to study a unit from, with parts, links, authors, cost and notes, and says who chose it. */
    public String materials(Locale locale, Unit unit) {
        return words(locale).materials(unit, materials.of(unit));
    }

    /** Lists what to study a step of a unit from, or the unit if there is no step. */
    public String materials(Locale locale, Unit unit, Optional<Step> step) {
        return words(locale).materials(unit, of(unit, step));
    }

    /** Makes the button that opens the best material for a unit; empty if there is no link. */
    public Optional<Button.Link> open(Locale locale, Unit unit) {
        return open(locale, unit, Optional.empty());
    }

    /** Makes the button that opens the best material for a step of a unit, or for the unit if there is no step. */
    public Optional<Button.Link> open(Locale locale, Unit unit, Optional<Step> step) {
        return of(unit, step).stream()
                .flatMap(material -> material.link().stream()
                        .map(link -> new Button.Link(words(locale).open(material), link)))
                .findFirst();
    }

    private List<StudyMaterial> of(Unit unit, Optional<Step> step) {
        return step.map(one -> materials.of(unit, one)).orElseGet(() -> materials.of(unit));
    }

    private static UnitDetailsCopy words(Locale locale) {
        return UnitDetailsCopy.in(locale);
    }
}
