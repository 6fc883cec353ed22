package dev.cairn.bot.features.library;

import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a learner has saved.
 *
 * @param link the identity of a link, or {@value #RESOURCE} and the id of a resource; unique for a learner
 * @param url what opens; empty for a resource without a link
 */
record SavedLink(String link, String url, Instant savedAt) {
    private static final String RESOURCE = "resource/";

    static SavedLink of(CanonicalLink link, Instant at) {
        return new SavedLink(link.identity(), link.url(), at);
    }

    static SavedLink of(Resource resource, Instant at) {
        return new SavedLink(
                RESOURCE + resource.id().value(),
                resource.url().map(Object::toString).orElse(""),
                at);
    }

    /** The resource, if it is one: no identity of a link has a host without a dot. */
    Optional<ResourceId> resource() {
        return link.startsWith(RESOURCE)
                ? Optional.of(new ResourceId(link.substring(RESOURCE.length())))
                : Optional.empty();
    }
}
