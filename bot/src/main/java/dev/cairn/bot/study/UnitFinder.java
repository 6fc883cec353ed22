package dev.cairn.bot.study;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the unit a person means, by what they picked from the list or typed themselves. */
public final class UnitFinder {
    private static final int NEAREST = 3;
    private static final double OF_MY_ROADMAP = 0.5;
    private static final double OPEN = 1;

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final NameIndex<Unit> names;
    private final Map<String, Unit> byId = new HashMap<>();

    public UnitFinder(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
        List<Entry<Unit>> entries = new ArrayList<>();
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                entries.add(new Entry<>(
                        unit, unit.title(), unit.shortTitle().stream().toList()));
                byId.put(unit.id().value(), unit);
            }
        }
        this.names = new NameIndex<>(entries);
    }

    /** The unit with this id, as a button carries it, or what it has become since. */
    Optional<Unit> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The unit that was picked or typed.
     *
     * @throws UserError if there is none, with those it may have been
     */
    Unit find(String typed) {
        return byId(typed)
                .or(() -> names.exact(typed))
                .orElseThrow(() -> new UserError(StudyCopy.noSuchUnit(typed, nearest(typed))));
    }

    private List<String> nearest(String typed) {
        return names.search(typed, NEAREST).stream().map(Hit::name).toList();
    }

    /** What to propose while the person types: what is in progress and open on their roadmap before all else. */
    List<Choice> suggest(Optional<Studying> studying, String typed) {
        Set<Unit> open = studying.map(this::open).orElse(Set.of());
        if (typed.isBlank()) {
            List<Unit> mine = studying.map(where -> where.roadmap().units()).orElse(List.of());
            return choices(Stream.concat(open.stream(), mine.stream()).distinct());
        }
        Optional<Roadmap> mine = studying.map(Studying::roadmap);
        return choices(names.search(typed, Choice.MOST, unit -> boost(unit, open, mine)).stream()
                .map(Hit::value));
    }

    private Set<Unit> open(Studying studying) {
        Collection<Unit> ranked = pathfinder.ranked(studying.route(), studying.standing());
        return ranked.stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private double boost(Unit unit, Set<Unit> open, Optional<Roadmap> mine) {
        if (open.contains(unit)) {
            return OPEN;
        }
        boolean ofMine =
                curriculum.placeOf(unit.id()).map(place -> place.roadmap()).equals(mine);
        return ofMine ? OF_MY_ROADMAP : 0;
    }

    private static List<Choice> choices(Stream<Unit> units) {
        return units.limit(Choice.MOST)
                .map(unit -> new Choice(unit.title(), unit.id().value()))
                .toList();
    }
}
