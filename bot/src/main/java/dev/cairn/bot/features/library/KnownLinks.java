package dev.cairn.bot.features.library;

import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.SharedLink;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The links of the curriculum's resources in their canonical form, so that a library need not hold them again. */
final class KnownLinks {
    private final Map<String, Resource> byIdentity = new HashMap<>();

    KnownLinks(Curriculum curriculum) {
        for (Resource resource : curriculum.resources()) {
            resource.links().forEach(link -> add(resource, link.url().toString()));
        }
        for (Roadmap roadmap : curriculum.roadmaps()) {
            roadmap.units().stream()
                    .flatMap(unit -> unit.resources().stream())
                    .forEach(use ->
                            use.part().flatMap(ResourceUse.Part::url).ifPresent(url -> addPart(curriculum, use, url)));
        }
    }

    /** A page of a course is that course, as the units have it. */
    private void addPart(Curriculum curriculum, ResourceUse use, URI url) {
        curriculum.resource(use.resource()).ifPresent(resource -> add(resource, url.toString()));
    }

    /** A course that begins with a video of a playlist is that playlist, not the video alone. */
    private void add(Resource resource, String url) {
        if (SharedLink.parse(url) instanceof SharedLink.Accepted accepted) {
            CanonicalLink link = accepted.link();
            byIdentity.putIfAbsent(link.playlist().orElse(link).identity(), resource);
        }
    }

    /** The resource that a link opens, also where it opens the first of its videos in their list. */
    Optional<Resource> resource(CanonicalLink link) {
        return Optional.ofNullable(byIdentity.get(link.identity()))
                .or(() -> link.playlist().map(CanonicalLink::identity).map(byIdentity::get));
    }
}
