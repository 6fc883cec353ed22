package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.OfPhase;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Picks the reason for an open unit: the learner's own progress first, then what speaks against it, then the track. Of
 * the others, several usually hold; which of them is given changes with every unit done, so that no kind repeats.
 */
final class Reasons {
    private static final int TURNS = 3;
    /** The time studied in a unit after which another reason is given for going on with it: less than an evening. */
    private static final Duration REASON_LASTS = Duration.ofMinutes(40);

    private final TrackState route;
    private final Outline outline;
    private final RoadmapState state;
    private final Optional<Track> track;
    private final Dependents dependents;
    private final TrackRequirements requirements;
    private final TopicReasons topics;
    private final PlaceReasons places;

    Reasons(TrackState route, TopicWeb web) {
        this.route = route;
        this.state = route.state();
        this.outline = state.outline();
        this.track = route.track();
        this.dependents = new Dependents(outline, state);
        this.requirements = route.requirements();
        this.topics = new TopicReasons(outline, state, web);
        this.places = new PlaceReasons(route);
    }

    /** The reason why this open unit comes before all others. */
    Reason forNext(Entry entry, Availability.Open open) {
        if (state.isSetAside(entry.unit())) {
            return new Reason.NothingElse();
        }
        return ofProgress(entry, open)
                .or(() -> ofCaution(entry, open))
                .or(() -> ofTrack(entry))
                .or(() -> ofExtra(entry))
                .or(() -> ofNeed(entry))
                .or(() -> places.ofPhase(entry))
                .or(() -> places.ofMilestone(entry))
                .or(() -> inTurn(entry))
                .orElseGet(
                        () -> new Reason.NextInOrder(entry.phase(), entry.unit().requirement()));
    }

    /** The reason to give for an open unit that is not first in the ranking. */
    Reason forChoice(Entry entry, Availability.Open open) {
        return ofProgress(entry, open)
                .or(() -> open.waived().isEmpty() ? ofAdvice(entry, open) : Optional.empty())
                .orElseGet(() -> new Reason.Chosen(open.waived()));
    }

    /** Of a unit that takes many evenings, another reason is given each time: what it is for, what is new, what it ends. */
    private Optional<Reason> ofProgress(Entry entry, Availability.Open open) {
        Unit unit = entry.unit();
        if (!state.isInProgress(unit)) {
            return Optional.empty();
        }
        int ticked = state.standing().ticked(unit).size();
        Reason progress = new Reason.InProgress(ticked, unit.steps().size());
        long turn = state.standing().reported().studied(unit.id()).dividedBy(REASON_LASTS);
        boolean last = ticked > 0 && ticked == unit.steps().size();
        boolean plain = open.waived().isEmpty() && open.advised().isEmpty();
        if (last || !plain || ticked + turn == 0) {
            return Optional.of(progress);
        }
        List<Reason> holding = Stream.of(
                        ofDependents(entry).or(() -> topics.leadsTo(entry)),
                        topics.introduces(unit),
                        places.ofPhase(entry).or(() -> places.ofSection(entry)),
                        ofMasteredPrerequisites(entry).or(() -> topics.restsOn(unit)),
                        places.ofMilestone(entry))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(holding.isEmpty() ? progress : holding.get((int) ((ticked + turn) % holding.size())));
    }

    private Optional<Reason> ofAdvice(Entry entry, Availability.Open open) {
        return route.advice().against(entry, open).stream().findFirst().map(Reason.DespiteAdvice::new);
    }

    private Optional<Reason> ofCaution(Entry entry, Availability.Open open) {
        return open.waived().isEmpty()
                ? ofAdvice(entry, open)
                : Optional.of(new Reason.Waived(entry.phase(), open.waived()));
    }

    /** The track, at the beginning of a phase that it moves. */
    private Optional<Reason> ofTrack(Entry entry) {
        if (places.isBegun(entry.phase())) {
            return Optional.empty();
        }
        return track.flatMap(chosenTrack -> switch (chosenTrack.weight(
                entry.phase().id())) {
            case FIRST ->
                isFirstAnyway(entry)
                        ? Optional.empty()
                        : Optional.of(new Reason.TrackFirst(chosenTrack, entry.phase()));
            case SKIPPABLE -> Optional.of(new Reason.TrackLast(chosenTrack, entry.phase()));
            case AS_WRITTEN, LIGHTER -> Optional.empty();
        });
    }

    private boolean isFirstAnyway(Entry entry) {
        return state.along(Optional.empty()).ranked().get(0).index() == entry.index();
    }

    /** That everything required is settled; once for the recommended units and once for the optional. */
    private Optional<Reason> ofExtra(Entry entry) {
        Optional<Unit> instead = state.masteredInstead(entry.unit());
        if (instead.isPresent()) {
            return instead.map(Reason.AlsoWorthwhile::new);
        }
        Requirement requirement = requirements.of(entry);
        boolean first = requirement != Requirement.REQUIRED
                && outline.entries().stream()
                        .filter(other -> requirements.of(other) == requirement)
                        .noneMatch(state::needsNoWork);
        return first && route.isComplete() ? Optional.of(new Reason.OnlyOptional(requirement)) : Optional.empty();
    }

    /** Why an optional unit is needed by a required one. */
    private Optional<Reason> ofNeed(Entry entry) {
        return entry.unit().requirement() != Requirement.REQUIRED && requirements.requires(entry)
                ? ofDependents(entry)
                : Optional.empty();
    }

    private Optional<Reason> inTurn(Entry entry) {
        return reasons(entry, state.countOfPassed() % TURNS)
                .flatMap(reason -> reason.get().stream())
                .findFirst();
    }

    /** Reasons about earlier, later and related units, ordered so that no kind comes first three times in a row. */
    private Stream<Supplier<Optional<Reason>>> reasons(Entry entry, int turn) {
        Unit unit = entry.unit();
        Supplier<Optional<Reason>> back = () -> ofMasteredPrerequisites(entry).or(() -> topics.restsOn(unit));
        Supplier<Optional<Reason>> ahead = () -> ofDependents(entry).or(() -> topics.leadsTo(entry));
        Supplier<Optional<Reason>> place = () -> places.ofSection(entry).or(() -> topics.deepens(unit));
        Supplier<Optional<Reason>> content = () -> topics.introduces(unit);
        Supplier<Optional<Reason>> use = () -> topics.putsToUse(unit);
        Supplier<Optional<Reason>> later = () -> ofLaterPhases(entry);
        return switch (turn) {
            case 0 -> Stream.of(ahead, content, place, back, use, later);
            case 1 -> Stream.of(back, ahead, content, use, place, later);
            default -> Stream.of(place, content, use, later, ahead, back);
        };
    }

    private Optional<Reason> ofMasteredPrerequisites(Entry entry) {
        List<String> built = mastered(entry.unit().prerequisites());
        if (built.isEmpty()) {
            built = mastered(entry.phase().prerequisites());
        }
        return built.isEmpty() ? Optional.empty() : Optional.of(new Reason.BuildsOn(entry.phase(), built));
    }

    /** The names of the mastered targets; a target whose units are all named already is left out. */
    private List<String> mastered(List<Prerequisite> prerequisites) {
        Set<UnitId> named = new HashSet<>();
        return prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.anyOf().stream())
                .filter(state::isFullyMastered)
                .filter(target -> named.addAll(
                        outline.unitsOf(target).stream().map(Unit::id).toList()))
                .map(outline::name)
                .toList();
    }

    private Optional<Reason> ofDependents(Entry entry) {
        RoadmapState after = state.having(entry.unit());
        List<Unit> opened = Unlocking.between(outline, state, after);
        if (!opened.isEmpty()) {
            List<Unit> beyond = opened.size() == 1 ? dependents.of(opened.get(0)) : List.of();
            return Optional.of(new Reason.Opens(opened, beyond));
        }
        List<Unit> waiting = dependents.of(entry.unit());
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new Reason.LaysGround(entry.phase(), waiting));
    }

    private Optional<Reason> ofLaterPhases(Entry entry) {
        Target phase = new OfPhase(entry.phase().id());
        int later = (int) outline.roadmap().phases().stream()
                .filter(other -> other.prerequisites().stream()
                        .anyMatch(prerequisite -> prerequisite.anyOf().contains(phase)))
                .count();
        return later > 0 && entry.unit().requirement() == Requirement.REQUIRED
                ? Optional.of(new Reason.EarlyPhase(entry.phase(), later))
                : Optional.empty();
    }
}
