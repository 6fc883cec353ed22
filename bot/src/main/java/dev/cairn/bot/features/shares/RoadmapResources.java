package dev.cairn.bot.features.shares;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.SharedLink;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The resources of the roadmaps by name and by link, and the units that use them. */
final class RoadmapResources {
    private static final int MAX_NEAREST = 3;

    private final NameIndex<Resource> names;
    private final Map<String, Resource> byLink = new HashMap<>();
    private final Map<String, Resource> byChecksum = new LinkedHashMap<>();
    private final Map<ResourceId, List<UnitLocation>> units = new HashMap<>();
    private final Curriculum curriculum;

    RoadmapResources(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.names = new NameIndex<>(curriculum.resources().stream()
                .map(resource -> new Entry<>(resource, resource.title(), resource.synonyms()))
                .toList());
        List<Resource> all = curriculum.resources();
        all.forEach(resource -> byChecksum.put(checksum(resource), resource));
        all.forEach(resource -> resource.url().ifPresent(url -> add(url, resource)));
        all.forEach(resource -> resource.links().stream().map(Link::url).forEach(url -> add(url, resource)));
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
        for (ResourceUse use : unit.resources()) {
            use.part()
                    .flatMap(ResourceUse.Part::url)
                    .ifPresent(url -> curriculum.resource(use.resource()).ifPresent(resource -> add(url, resource)));
        }
    }

    /** Of several resources with the same link the first one counts. */
    private void add(URI url, Resource resource) {
        if (SharedLink.parse(url.toString()) instanceof SharedLink.Accepted accepted) {
            byLink.putIfAbsent(accepted.link().identity(), resource);
            accepted.link().playlist().ifPresent(list -> byLink.putIfAbsent(list.identity(), resource));
        }
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
        Resource held = byLink.get(link.identity());
        return held == null ? new SharedThing.OfWeb(link) : new SharedThing.OfRoadmaps(held);
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

    /** The unit that is about this resource alone, all of it, so that its hours are those of the resource. */
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
