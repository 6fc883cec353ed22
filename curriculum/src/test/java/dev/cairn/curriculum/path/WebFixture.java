package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds curricula of several one-phase roadmaps that share resources. */
final class WebFixture {
    private final List<Roadmap> roadmaps = new ArrayList<>();

    WebFixture roadmap(String id, UnitFixture... units) {
        roadmaps.add(new RoadmapFixture().phase(id, units).build(new RoadmapId(id)));
        return this;
    }

    Curriculum build() {
        return new Curriculum(roadmaps, List.of(), List.of());
    }

    static ResourceUse whole(String resource) {
        return use(resource, ResourceUse.Purpose.CORE, Optional.empty());
    }

    static ResourceUse support(String resource) {
        return use(resource, ResourceUse.Purpose.SUPPORT, Optional.empty());
    }

    /** A part of a resource, given by its pieces. */
    static ResourceUse part(String resource, String... pieces) {
        return use(
                resource,
                ResourceUse.Purpose.CORE,
                Optional.of(new ResourceUse.Part(String.join(" and ", pieces), List.of(pieces), Optional.empty())));
    }

    /** A part of a resource, given only by its label. */
    static ResourceUse labelled(String resource, String label) {
        return use(
                resource,
                ResourceUse.Purpose.CORE,
                Optional.of(new ResourceUse.Part(label, List.of(), Optional.empty())));
    }

    private static ResourceUse use(String resource, ResourceUse.Purpose purpose, Optional<ResourceUse.Part> part) {
        return new ResourceUse(new ResourceId(resource), purpose, part, Optional.empty(), Optional.empty());
    }
}
