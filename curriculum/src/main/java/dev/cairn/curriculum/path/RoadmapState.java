package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A learner's standing on one roadmap, including derived units and alternatives. Immutable: what all answers ask of all
 * units is computed at once, as sets of positions in the roadmap.
 */
final class RoadmapState {
    private final Outline outline;
    private final LearnedElsewhere learnedElsewhere;
    private final Standing standing;
    private final BitSet begun = new BitSet();
    private final BitSet settled = new BitSet();
    private final BitSet skipped = new BitSet();
    private final BitSet mastered = new BitSet();
    private final BitSet done = new BitSet();
    /** The units that need no more work. */
    private final BitSet passed = new BitSet();

    private final BitSet open = new BitSet();
    private final Map<Optional<TrackId>, TrackState> alongTracks = new ConcurrentHashMap<>();

    RoadmapState(Outline outline, LearnedElsewhere learnedElsewhere, Standing standing) {
        this.outline = outline;
        this.learnedElsewhere = learnedElsewhere;
        this.standing = standing;
        standing.reported().states().keySet().forEach(this::add);
        standing.elsewhere().keySet().forEach(this::add);
        standing.ticked().forEach(step -> outline.find(step).ifPresent(entry -> begun.set(entry.index())));
        standing.reported().studied().forEach((unit, time) -> addStudied(unit, time));
        passed.or(settled);
        for (Entry entry : outline.entries()) {
            if (masteredInstead(entry.unit()).isPresent()) {
                passed.set(entry.index());
            }
        }
        for (Entry entry : outline.entries()) {
            open.set(entry.index(), canBeStudied(entry));
        }
    }

    private void add(UnitId unit) {
        Optional<Entry> entry = outline.find(unit);
        Optional<UnitState> state = standing.state(unit);
        if (entry.isEmpty() || state.isEmpty()) {
            return;
        }
        int index = entry.get().index();
        begun.set(index);
        settled.set(index, state.get().isSettled());
        skipped.set(index, state.get().isSkipped());
        mastered.set(index, state.get().isMastered());
        done.set(index, state.get() == UnitState.DONE);
    }

    private void addStudied(UnitId unit, Duration time) {
        if (!time.isZero()) {
            outline.find(unit).ifPresent(entry -> begun.set(entry.index()));
        }
    }

    private boolean canBeStudied(Entry entry) {
        if (settled.get(entry.index()) || (passed.get(entry.index()) && !staysOpen(entry.unit()))) {
            return false;
        }
        for (Need need : outline.needs(entry)) {
            if (!need.isMet(passed::get)) {
                return false;
            }
        }
        return true;
    }

    /** The state after this unit is done. */
    RoadmapState having(Unit unit) {
        return new RoadmapState(
                outline,
                learnedElsewhere,
                learnedElsewhere.in(standing.reported().with(unit.id(), UnitState.DONE)));
    }

    Outline outline() {
        return outline;
    }

    Standing standing() {
        return standing;
    }

    /** What this state means along a track. */
    TrackState along(Optional<Track> track) {
        return alongTracks.computeIfAbsent(track.map(Track::id), any -> new TrackState(this, track));
    }

    Availability availability(Entry entry) {
        if (settled.get(entry.index())) {
            return new Availability.Settled(Optional.empty());
        }
        Optional<Unit> instead = masteredInstead(entry.unit());
        if (instead.isPresent() && !staysOpen(entry.unit())) {
            return new Availability.Settled(instead);
        }
        return isOpen(entry)
                ? new Availability.Open(missing(outline.advised(entry)), waived(entry))
                : new Availability.Locked(missing(outline.needs(entry)));
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
        return open.get(entry.index());
    }

    /** Whether a needed prerequisite of a unit that is still to be studied is not met. */
    boolean isLocked(Entry entry) {
        return !isOpen(entry) && !settled.get(entry.index()) && (staysOpen(entry.unit()) || !passed.get(entry.index()));
    }

    /** The positions of the open units. */
    BitSet open() {
        return open;
    }

    /** Whether a prerequisite is met. */
    boolean isMet(Need need) {
        return need.isMet(passed::get);
    }

    /** Whether the unit needs no more work: it is settled, or an alternative to it is mastered. */
    boolean needsNoWork(Entry entry) {
        return passed.get(entry.index());
    }

    boolean needsNoWork(Unit unit) {
        return passed.get(index(unit));
    }

    /** The number of units that need no more work. */
    int countOfPassed() {
        return passed.cardinality();
    }

    boolean isMastered(Unit unit) {
        return isMasteredItself(unit) || masteredInstead(unit).isPresent();
    }

    boolean isInProgress(Unit unit) {
        return isInProgress(outline.entry(unit.id()));
    }

    boolean isInProgress(Entry entry) {
        return begun.get(entry.index())
                && !settled.get(entry.index())
                && (staysOpen(entry.unit()) || !passed.get(entry.index()));
    }

    /** Whether anything was reported of the unit or derived for it: a state, a ticked step, or time. */
    boolean isTouched(Entry entry) {
        return begun.get(entry.index());
    }

    boolean isMastered(Entry entry) {
        return mastered.get(entry.index());
    }

    boolean isSkipped(Entry entry) {
        return skipped.get(entry.index());
    }

    /** The positions of the units that are done themselves. */
    BitSet done() {
        return done;
    }

    /** The positions of the units that are done or known themselves. */
    BitSet mastered() {
        return mastered;
    }

    private int index(Unit unit) {
        return outline.entry(unit.id()).index();
    }

    /** Whether the unit is worth studying even after an alternative to it. */
    private static boolean staysOpen(Unit unit) {
        return unit.oneOf().isPresent() && unit.oneOf().get().othersStayOpen();
    }

    boolean isSetAside(Unit unit) {
        return standing.setAside().contains(unit.id());
    }

    /** Which alternatives the learner has begun, and which ones are still to choose from. */
    BegunAlternatives alternatives() {
        return new BegunAlternatives(this);
    }

    Optional<Unit> masteredInstead(Unit unit) {
        return unit.oneOf().isEmpty()
                ? Optional.empty()
                : outline.group(unit).flatMap(group -> group.instead(unit, this::isMasteredItself));
    }

    boolean isMasteredItself(Unit unit) {
        return mastered.get(index(unit));
    }

    private List<Missing> missing(List<Need> needs) {
        return needs.stream()
                .filter(need -> !isMet(need))
                .map(need -> missing(need.prerequisite()))
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
