package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A learner's state on all units and steps, across all roadmaps: what they reported, and the units that other units
 * settle. {@link LearnedElsewhere#in} derives it.
 */
public final class Standing {
    /** The standing of a learner who has not started anything. */
    public static final Standing NOTHING = new Standing(ReportedStanding.NOTHING, Map.of());

    private final ReportedStanding reported;
    private final Map<UnitId, Elsewhere> elsewhere;
    /** What it means on the roadmap asked about last: most questions about one standing are about one roadmap. */
    private volatile @Nullable RoadmapState latest;

    /**
     * Creates a standing; copies the map, in its order.
     *
     * @param elsewhere units that are done or known because of units finished elsewhere
     */
    public Standing(ReportedStanding reported, Map<UnitId, Elsewhere> elsewhere) {
        this.reported = reported;
        this.elsewhere = elsewhere.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
    }

    /** What the learner reported. */
    public ReportedStanding reported() {
        return reported;
    }

    /** Units that are done or known because of units finished elsewhere. */
    public Map<UnitId, Elsewhere> elsewhere() {
        return elsewhere;
    }

    /** The state on a roadmap, which is kept until another roadmap is asked about. */
    RoadmapState on(Outline outline, LearnedElsewhere learnedElsewhere) {
        RoadmapState kept = latest;
        if (kept == null || kept.outline() != outline) {
            kept = new RoadmapState(outline, learnedElsewhere, this);
            latest = kept;
        }
        return kept;
    }

    /** The units elsewhere that make this unit done or known. */
    public Optional<Elsewhere> elsewhere(UnitId unit) {
        return Optional.ofNullable(elsewhere.get(unit));
    }

    /** The effective state of the unit: derived from other units, or else as reported. */
    public Optional<UnitState> state(UnitId unit) {
        Elsewhere derived = elsewhere.get(unit);
        return derived == null ? reported.state(unit) : Optional.of(derived.state());
    }

    /** Whether the unit is done, known or unwanted. */
    public boolean isSettled(UnitId unit) {
        return state(unit).filter(UnitState::isSettled).isPresent();
    }

    /** The ticked steps. */
    public Set<StepId> ticked() {
        return reported.ticked();
    }

    /** The time logged for the unit, without what its ticked steps took. */
    public Duration studied(UnitId unit) {
        return reported.studied(unit);
    }

    /** Units swapped away for now; they are proposed only when nothing else is open. */
    public Set<UnitId> setAside() {
        return reported.setAside();
    }

    /** The units in progress, latest started first. */
    List<UnitId> startedLatestFirst() {
        List<UnitId> started = new ArrayList<>();
        reported.states().forEach((unit, state) -> {
            if (state == UnitState.STARTED) {
                started.add(0, unit);
            }
        });
        return started;
    }

    List<Step> ticked(Unit unit) {
        return ticked().isEmpty()
                ? List.of()
                : unit.steps().stream()
                        .filter(step -> ticked().contains(step.id()))
                        .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing standing
                && reported.equals(standing.reported)
                && elsewhere.equals(standing.elsewhere);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reported, elsewhere);
    }

    @Override
    public String toString() {
        return reported + ", elsewhere " + elsewhere;
    }
}
