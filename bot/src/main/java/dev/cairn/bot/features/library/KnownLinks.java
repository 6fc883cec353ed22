package dev.cairn.bot.features.library;

import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.SharedLink;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.lazy.Lazy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The links of the curriculum's resources in their canonical form, so that a library need not hold them again. */
final class KnownLinks {
    private final Lazy<Map<String, Resource>> byIdentity;

    KnownLinks(Curriculum curriculum) {
        this.byIdentity = new Lazy<>(() -> byIdentity(curriculum));
    }

    private static Map<String, Resource> byIdentity(Curriculum curriculum) {
        Map<String, Resource> found = new HashMap<>();
        for (Resource resource : curriculum.resources()) {
            resource.links().forEach(link -> add(found, resource, link.url().toString()));
        }
        for (Roadmap roadmap : curriculum.roadmaps()) {
            roadmap.units().stream()
                    .flatMap(unit -> unit.resources().stream())
                    .forEach(use -> addPart(found, curriculum, use));
        }
        return found;
    }

    /** A page of a course is that course, as the units have it. */
    private static void addPart(Map<String, Resource> found, Curriculum curriculum, ResourceUse use) {
        use.part()
                .flatMap(ResourceUse.Part::url)
                .ifPresent(url -> curriculum
                        .resource(use.resource())
                        .ifPresent(resource -> add(found, resource, url.toString())));
    }

    /** A course that begins with a video of a playlist is that playlist, not the video alone. */
    private static void add(Map<String, Resource> found, Resource resource, String url) {
        if (SharedLink.parse(url) instanceof SharedLink.Accepted accepted) {
            CanonicalLink link = accepted.link();
            found.putIfAbsent(link.playlist().orElse(link).identity(), resource);
        }
    }

    /** The resource that a link opens, also where it opens the first of its videos in their list. */
    Optional<Resource> resource(CanonicalLink link) {
        Map<String, Resource> known = byIdentity.get();
        return Optional.ofNullable(known.get(link.identity()))
                .or(() -> link.playlist().map(CanonicalLink::identity).map(known::get));
    }
}
