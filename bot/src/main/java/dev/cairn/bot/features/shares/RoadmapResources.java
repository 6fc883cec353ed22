package dev.cairn.bot.features.shares;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The resources of the roadmaps, and the units that use them. */
final class RoadmapResources {
    private static final int MAX_NEAREST = 3;

    private final NameIndex<Resource> names;
    private final Map<String, Resource> byChecksum = new LinkedHashMap<>();
    private final Map<ResourceId, List<UnitLocation>> units = new HashMap<>();
    private final Curriculum curriculum;
    private final Function<CanonicalLink, Optional<Resource>> byLink;

    /** @param byLink finds the resource that a link opens */
    RoadmapResources(Curriculum curriculum, Function<CanonicalLink, Optional<Resource>> byLink) {
        this.curriculum = curriculum;
        this.byLink = byLink;
        this.names = NameIndex.onFirstUse(() -> curriculum.resources().stream()
                .map(resource -> new Entry<>(resource, resource.title(), resource.synonyms()))
                .toList());
        curriculum.resources().forEach(resource -> byChecksum.put(checksum(resource), resource));
        for (Roadmap roadmap : curriculum.roadmaps()) {
            roadmap.units().forEach(this::addUses);
        }
    }

    private void addUses(Unit unit) {
        UnitLocation location = curriculum.locationOf(unit.id()).orElseThrow();
        unit.resources().stream()
                .map(ResourceUse::resource)
                .distinct()
                .forEach(id -> units.merge(
                        id,
                        List.of(location),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
    }

    static String checksum(Resource resource) {
        return Checksum.of(resource.id().value());
    }

    /** The resource that a custom id or a menu's value stands for. */
    Optional<Resource> byChecksum(String checksum) {
        return Optional.ofNullable(byChecksum.get(checksum));
    }

    /** What a link leads to: a resource of the roadmaps if they hold it. */
    SharedThing of(CanonicalLink link) {
        return byLink.apply(link)
                .<SharedThing>map(SharedThing.OfRoadmaps::new)
                .orElseGet(() -> new SharedThing.OfWeb(link));
    }

    /**
     * Finds the resource that was picked or typed.
     *
     * @throws UserError if there is none of that name; it lists the nearest
     */
    Resource find(String typed) {
        return byChecksum(typed).or(() -> names.exact(typed)).orElseThrow(() -> {
            List<String> nearest = names.search(typed, MAX_NEAREST).stream()
                    .map(hit -> hit.value().title())
                    .toList();
            return new UserError(SharesCopy.text(copy -> copy.noSuchResource(typed, nearest)));
        });
    }

    /** Suggests resources while a person types; before they do, those of the unit they study. */
    List<Choice> suggest(String typed, Optional<Unit> studying) {
        Stream<Resource> found = typed.isBlank()
                ? Stream.concat(studying.stream().flatMap(this::of), curriculum.resources().stream())
                        .distinct()
                : names.search(typed, OptionSpec.MAX_CHOICES).stream().map(Hit::value);
        return found.limit(OptionSpec.MAX_CHOICES)
                .map(resource -> new Choice(resource.title(), checksum(resource)))
                .toList();
    }

    private Stream<Resource> of(Unit unit) {
        return unit.resources().stream().flatMap(use -> curriculum.resource(use.resource()).stream());
    }

    /** The units that use a resource, in the order of the roadmaps. */
    List<UnitLocation> units(Resource resource) {
        return units.getOrDefault(resource.id(), List.of());
    }

    /** The unit that covers exactly this resource, so that its hours are the resource's. */
    Optional<Unit> wholeUnit(Resource resource) {
        return units(resource).stream()
                .map(UnitLocation::unit)
                .filter(unit -> unit.resources().stream()
                        .filter(use -> use.purpose() == ResourceUse.Purpose.CORE)
                        .allMatch(use -> use.resource().equals(resource.id())
                                && use.part().isEmpty()))
                .filter(unit -> unit.resources().stream().anyMatch(use -> use.purpose() == ResourceUse.Purpose.CORE))
                .findFirst();
    }
}
