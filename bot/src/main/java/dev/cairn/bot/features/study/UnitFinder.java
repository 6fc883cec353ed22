package dev.cairn.bot.features.study;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Finds units by an id picked from a list or a name typed. */
public final class UnitFinder {
    private static final int MAX_NEAREST = 3;
    /** How many hits are re-ranked for the learner. */
    private static final int MAX_HITS = 4 * OptionSpec.MAX_CHOICES;

    private static final int MAX_KEPT_TEXTS = 500;
    /** How much better a name on another roadmap must score to come before one on the learner's roadmap. */
    private static final double OWN_ROADMAP_BOOST = 0.2;

    private static final String DONE_MARK = "✓ ";
    private static final String SKIPPED_MARK = "– ";
    private static final double OPEN_BOOST = 0.05;

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final NameIndex<UnitLocation> everywhere;
    private final Map<RoadmapId, NameIndex<UnitLocation>> onRoadmap = new HashMap<>();
    private final Map<String, Unit> byId = new HashMap<>();
    /** What is found for the latest texts, before it is ranked for a learner: people type the same few beginnings. */
    private final Cache<String, List<Hit<UnitLocation>>> hits = Caffeine.newBuilder()
            .maximumSize(MAX_KEPT_TEXTS)
            .executor(Runnable::run)
            .build();

    public UnitFinder(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
        for (Roadmap roadmap : curriculum.roadmaps()) {
            onRoadmap.put(
                    roadmap.id(), NameIndex.onFirstUse(() -> entries(roadmap).toList()));
            roadmap.units().forEach(unit -> byId.put(unit.id().value(), unit));
        }
        this.everywhere = NameIndex.onFirstUse(
                () -> curriculum.roadmaps().stream().flatMap(this::entries).toList());
        List.copyOf(byId.values())
                .forEach(unit -> unit.formerly().forEach(before -> byId.putIfAbsent(before.value(), unit)));
    }

    private Stream<Entry<UnitLocation>> entries(Roadmap roadmap) {
        return roadmap.units().stream()
                .map(unit -> entry(curriculum.locationOf(unit.id()).orElseThrow()));
    }

    private static Entry<UnitLocation> entry(UnitLocation location) {
        Unit unit = location.unit();
        return new Entry<>(location, unit.title(), unit.shortTitle().stream().toList());
    }

    /**
     * Returns the unit whose id a custom id carries.
     *
     * @throws UserError if there is no unit of that id
     */
    public Unit byButton(String id) {
        return byId(id).orElseThrow(UserError::staleButton);
    }

    /** Returns the unit with this id, or the one that replaced it. */
    public Optional<Unit> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the unit that was picked or typed; if several have that name, the one on the learner's roadmap.
     *
     * @param roadmapStanding the learner on their active roadmap, if any
     * @throws UserError if no unit or more than one has that name; it lists the nearest
     */
    public Unit find(Optional<RoadmapStanding> roadmapStanding, String typed) {
        Optional<NameIndex<UnitLocation>> mine = roadmapStanding.flatMap(
                where -> Optional.ofNullable(onRoadmap.get(where.roadmap().id())));
        return byId(typed)
                .or(() -> mine.flatMap(names -> names.exact(typed)).map(UnitLocation::unit))
                .or(() -> everywhere.exact(typed).map(UnitLocation::unit))
                .orElseThrow(() -> noSuchUnit(typed, nearest(roadmapStanding, typed)));
    }

    private static UserError noSuchUnit(String typed, List<String> nearest) {
        return new UserError(StudyCopy.text(words -> words.noSuchUnit(typed, nearest)));
    }

    private List<String> nearest(Optional<RoadmapStanding> roadmapStanding, String typed) {
        return matching(roadmapStanding, typed)
                .map(location -> name(location, roadmapStanding))
                .distinct()
                .limit(MAX_NEAREST)
                .toList();
    }

    /**
     * Proposes units while the person types. Before they do, those of their roadmap: in progress, open, locked, and last,
     * with a mark, what is done or skipped.
     */
    public List<Choice> suggest(Optional<RoadmapStanding> roadmapStanding, String typed) {
        Stream<UnitLocation> locations =
                typed.isBlank() ? roadmapStanding.stream().flatMap(this::inOrder) : matching(roadmapStanding, typed);
        return locations
                .limit(OptionSpec.MAX_CHOICES)
                .map(location -> new Choice(
                        roadmapStanding
                                        .map(standing -> mark(location.unit(), standing))
                                        .orElse("")
                                + name(location, roadmapStanding),
                        location.unit().id().value()))
                .toList();
    }

    private Stream<UnitLocation> inOrder(RoadmapStanding roadmapStanding) {
        Roadmap roadmap = roadmapStanding.roadmap();
        List<Unit> open = pathfinder.ranked(roadmapStanding.trackChoice(), roadmapStanding.standing());
        Standing standing = roadmapStanding.standing();
        // Distinct by id: a unit's hash code is made of all that it says.
        return Stream.of(
                        open.stream().filter(unit -> pathfinder.isInProgress(unit, standing)),
                        open.stream(),
                        units(roadmap).filter(unit -> !standing.isSettled(unit.id())),
                        units(roadmap))
                .flatMap(units -> units)
                .map(Unit::id)
                .distinct()
                .flatMap(unit -> curriculum.locationOf(unit).stream());
    }

    private static Stream<Unit> units(Roadmap roadmap) {
        return roadmap.phases().stream()
                .flatMap(phase -> phase.sections().stream())
                .flatMap(section -> section.units().stream());
    }

    private static String mark(Unit unit, RoadmapStanding roadmapStanding) {
        return roadmapStanding
                .standing()
                .state(unit.id())
                .map(state -> state == UnitState.DONE ? DONE_MARK : state.isSkipped() ? SKIPPED_MARK : "")
                .orElse("");
    }

    private Stream<UnitLocation> matching(Optional<RoadmapStanding> roadmapStanding, String typed) {
        ToDoubleFunction<Hit<UnitLocation>> rank = hit -> hit.score()
                + (isMine(hit.value(), roadmapStanding) ? OWN_ROADMAP_BOOST : 0)
                + (isOpen(hit.value(), roadmapStanding) ? OPEN_BOOST : 0);
        return hits.get(typed, key -> everywhere.search(key, MAX_HITS)).stream()
                .sorted(Comparator.comparingDouble(rank).reversed())
                .map(Hit::value);
    }

    private boolean isOpen(UnitLocation location, Optional<RoadmapStanding> roadmapStanding) {
        return isMine(location, roadmapStanding)
                && pathfinder.isOpen(
                        location.roadmap().id(),
                        location.unit().id(),
                        roadmapStanding.orElseThrow().standing());
    }

    /** Returns the title, followed by the roadmap if it is not the learner's. */
    private static String name(UnitLocation location, Optional<RoadmapStanding> roadmapStanding) {
        String title = location.unit().title();
        return isMine(location, roadmapStanding)
                ? title
                : title + " · " + location.roadmap().title();
    }

    private static boolean isMine(UnitLocation location, Optional<RoadmapStanding> roadmapStanding) {
        return roadmapStanding
                .filter(where -> where.roadmap().id().equals(location.roadmap().id()))
                .isPresent();
    }
}
