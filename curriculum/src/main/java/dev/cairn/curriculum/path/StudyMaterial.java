package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Resource;
import java.net.URI;
import java.util.Optional;

/**
 * Something to study a unit or step from.
 *
 * @param part the part of the resource that is meant, as people call it ("weeks 0–6"); empty for the whole
 * @param link the page to open, that of the part if it has one; empty if the resource has no link
 */
public record StudyMaterial(Resource resource, Optional<String> part, Optional<URI> link, Origin origin) {
    /** Who chose the material, in the order in which it is worth opening. */
    public enum Origin {
        /** The roadmap names it for this step. */
        STEP,
        /** The roadmap names it for the unit. */
        UNIT,
        /** The roadmap does not name it; Cairn suggests it for the unit or the step. */
        SUGGESTION,
        /** The unit has nothing of its own to open; this is about its topics, from elsewhere. */
        TOPIC
    }
}
