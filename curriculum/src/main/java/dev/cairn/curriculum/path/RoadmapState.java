package dev.cairn.curriculum.path;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.Strength;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A learner's standing on one roadmap, including derived units and alternatives. Caches what it computes; for one
 * thread.
 */
final class RoadmapState {
    private final Outline outline;
    private final LearnedElsewhere learnedElsewhere;
    private final Standing standing;
    private final Map<UnitId, Availability> availabilities = new HashMap<>();
    private final Map<UnitId, Boolean> passedUnits = new HashMap<>();
    private final Map<UnitId, Boolean> openUnits = new HashMap<>();
    private final Map<Optional<Track>, TrackRequirements> requirements = new HashMap<>();

    RoadmapState(Outline outline, LearnedElsewhere learnedElsewhere, Standing standing) {
        this.outline = outline;
        this.learnedElsewhere = learnedElsewhere;
        this.standing = standing;
    }

    /** The state after this unit is done. */
    RoadmapState having(Unit unit) {
        return new RoadmapState(
                outline,
                learnedElsewhere,
                learnedElsewhere.in(standing.reported().with(unit.id(), UnitState.DONE)));
    }

    Standing standing() {
        return standing;
    }

    Availability availability(Entry entry) {
        Availability before = availabilities.get(entry.unit().id());
        if (before != null) {
            return before;
        }
        Availability availability = find(entry);
        availabilities.put(entry.unit().id(), availability);
        return availability;
    }

    private Availability find(Entry entry) {
        if (standing.isSettled(entry.unit().id())) {
            return new Availability.Settled(Optional.empty());
        }
        Optional<Unit> instead = masteredInstead(entry.unit());
        if (instead.isPresent() && !staysOpen(entry.unit())) {
            return new Availability.Settled(instead);
        }
        List<Missing> needed = missing(entry, Strength.NEEDED);
        return needed.isEmpty()
                ? new Availability.Open(missing(entry, Strength.ADVISED), waived(entry))
                : new Availability.Locked(needed);
    }

    /** @throws IllegalArgumentException if the unit is not open */
    Availability.Open open(Entry entry) {
        if (availability(entry) instanceof Availability.Open open) {
            return open;
        }
        throw new IllegalArgumentException("not open: " + entry.unit().id());
    }

    /** Whether a unit can be studied; without saying why, which is asked of few units. */
    boolean isOpen(Entry entry) {
        Boolean before = openUnits.get(entry.unit().id());
        if (before != null) {
            return before;
        }
        boolean open = !standing.isSettled(entry.unit().id())
                && (staysOpen(entry.unit()) || masteredInstead(entry.unit()).isEmpty())
                && areMet(outline.needs(entry));
        openUnits.put(entry.unit().id(), open);
        return open;
    }

    private boolean areMet(List<Need> needs) {
        for (Need need : needs) {
            if (!need.isMet(this::needsNoWork)) {
                return false;
            }
        }
        return true;
    }

    /** What the track requires of the learner. */
    TrackRequirements requirements(Optional<Track> track) {
        return requirements.computeIfAbsent(track, any -> new TrackRequirements(outline, this, track));
    }

    /** Whether the unit needs no more work: it is settled, or an alternative to it is mastered. */
    boolean needsNoWork(Unit unit) {
        if (unit.oneOf().isEmpty()) {
            return standing.isSettled(unit.id());
        }
        return passedUnits.computeIfAbsent(
                unit.id(), id -> standing.isSettled(id) || masteredInstead(unit).isPresent());
    }

    boolean isMastered(Unit unit) {
        return isMasteredItself(unit) || masteredInstead(unit).isPresent();
    }

    boolean isInProgress(Unit unit) {
        boolean begun = standing.state(unit.id()).isPresent()
                || !standing.ticked(unit).isEmpty()
                || !standing.studied(unit.id()).isZero();
        return begun && !standing.isSettled(unit.id()) && (staysOpen(unit) || !needsNoWork(unit));
    }

    /** Whether the unit is worth studying even after an alternative to it. */
    private static boolean staysOpen(Unit unit) {
        return unit.oneOf().filter(Unit.OneOf::othersStayOpen).isPresent();
    }

    boolean isSetAside(Unit unit) {
        return standing.setAside().contains(unit.id());
    }

    /** The open units of a group of alternatives of which none is begun or mastered; empty if fewer than two. */
    List<Alternative> choice(Unit unit) {
        Optional<AlternativeGroup> group = outline.group(unit);
        if (group.isEmpty() || isTakenUp(group.get().optionOf(unit))) {
            return List.of();
        }
        List<List<Unit>> fresh = group.get().options().stream()
                .filter(option -> !isTakenUp(option))
                .toList();
        int takenUp = group.get().options().size() - fresh.size();
        List<Unit> open = fresh.stream()
                .flatMap(option -> option.stream()
                        .filter(member -> isOpen(outline.entry(member.id())))
                        .limit(1))
                .toList();
        int wanted = group.get().choose() - takenUp;
        return wanted > 0 && open.size() > wanted
                ? Alternatives.group(outline, unit).stream()
                        .filter(alternative -> open.contains(alternative.unit()))
                        .toList()
                : List.of();
    }

    private boolean isTakenUp(List<Unit> option) {
        return option.stream().anyMatch(member -> isInProgress(member) || isMasteredItself(member));
    }

    Optional<Unit> masteredInstead(Unit unit) {
        return unit.oneOf().isEmpty()
                ? Optional.empty()
                : outline.group(unit).flatMap(group -> group.instead(unit, this::isMasteredItself));
    }

    boolean isMasteredItself(Unit unit) {
        return standing.state(unit.id()).filter(UnitState::isMastered).isPresent();
    }

    private List<Missing> missing(Entry entry, Strength strength) {
        return entry.prerequisites().stream()
                .filter(prerequisite -> prerequisite.strength() == strength)
                .filter(prerequisite -> prerequisite.anyOf().stream().noneMatch(this::isMet))
                .map(this::missing)
                .toList();
    }

    private Missing missing(Prerequisite prerequisite) {
        return new Missing(
                prerequisite,
                prerequisite.anyOf().stream()
                        .map(target -> new Missing.Option(outline.name(target), left(target)))
                        .toList());
    }

    boolean isMet(Target target) {
        return left(target).isEmpty();
    }

    private List<Unit> left(Target target) {
        return outline.unitsOf(target).stream()
                .filter(unit -> !needsNoWork(unit))
                .toList();
    }

    private List<Unit> waived(Entry entry) {
        return entry.prerequisites().stream()
                .filter(Prerequisite::isNeeded)
                .filter(prerequisite -> prerequisite.anyOf().stream().noneMatch(this::isFullyMastered))
                .flatMap(prerequisite -> prerequisite.anyOf().stream().filter(this::isMet))
                .flatMap(target -> outline.unitsOf(target).stream())
                .filter(unit -> !isMastered(unit))
                .distinct()
                .toList();
    }

    boolean isFullyMastered(Target target) {
        return outline.unitsOf(target).stream().allMatch(this::isMastered);
    }
}
