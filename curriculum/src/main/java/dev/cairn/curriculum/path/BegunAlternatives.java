package dev.cairn.curriculum.path;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/** Which alternatives a learner has begun, and which ones are still to choose from. */
final class BegunAlternatives {
    private final RoadmapState state;
    private final Outline outline;

    BegunAlternatives(RoadmapState state) {
        this.state = state;
        this.outline = state.outline();
    }

    /** Whether a unit of the alternative is in progress or mastered. */
    boolean isBegun(List<Unit> option) {
        return option.stream().anyMatch(member -> state.isInProgress(member) || state.isMasteredItself(member));
    }

    /** The open units of a group of alternatives of which none is begun or mastered; empty if fewer than two. */
    List<Alternative> choice(Unit unit) {
        Optional<AlternativeGroup> group = outline.group(unit);
        if (group.isEmpty() || isBegun(group.get().optionOf(unit))) {
            return List.of();
        }
        List<List<Unit>> fresh = group.get().options().stream()
                .filter(option -> !isBegun(option))
                .toList();
        int begun = group.get().options().size() - fresh.size();
        List<Unit> open = fresh.stream()
                .flatMap(option -> option.stream()
                        .filter(member -> state.isOpen(outline.entry(member.id())))
                        .limit(1))
                .toList();
        int wanted = group.get().choose() - begun;
        return wanted > 0 && open.size() > wanted
                ? Alternatives.group(outline, unit).stream()
                        .flatMap(alternative -> alternative.beginningWith(open).stream())
                        .toList()
                : List.of();
    }

    /**
     * Whether the learner has begun as many other alternatives as are asked for and has only to finish them. An
     * alternative whose remaining units are all set aside is not one of them.
     */
    boolean areEnoughWithout(Unit unit) {
        Optional<AlternativeGroup> group = unit.oneOf().isEmpty() ? Optional.empty() : outline.group(unit);
        if (group.isEmpty() || isBegun(group.get().optionOf(unit))) {
            return false;
        }
        List<List<Unit>> begun =
                group.get().others(unit).stream().filter(this::isBegun).toList();
        long mastered = begun.stream()
                .filter(option -> option.stream().allMatch(state::isMasteredItself))
                .count();
        long toFinish = begun.stream().filter(this::isToBeFinished).count();
        return toFinish > 0 && mastered + toFinish >= group.get().choose();
    }

    private boolean isToBeFinished(List<Unit> option) {
        return option.stream().anyMatch(member -> !state.needsNoWork(member) && !state.isSetAside(member));
    }
}
