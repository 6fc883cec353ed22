package dev.cairn.bot.features.shares;

import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Resource;
import java.net.URI;
import java.util.Optional;

/** Something to learn from that somebody shares. */
sealed interface SharedThing {

    /** The same for the same thing, however it was given. */
    String identity();

    /** What opens it. */
    Optional<URI> url();

    /** A resource of the roadmaps. */
    record OfRoadmaps(Resource resource) implements SharedThing {
        @Override
        public String identity() {
            return "resource/" + resource.id().value();
        }

        @Override
        public Optional<URI> url() {
            return resource.url();
        }
    }

    /** A link that the roadmaps do not hold. */
    record OfWeb(CanonicalLink link) implements SharedThing {
        @Override
        public String identity() {
            return link.identity();
        }

        @Override
        public Optional<URI> url() {
            return Optional.of(URI.create(link.url()));
        }
    }
}
