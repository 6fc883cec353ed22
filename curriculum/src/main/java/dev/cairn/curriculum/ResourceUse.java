package dev.cairn.curriculum;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a unit or step asks of a resource.
 *
 * @param part what of it is meant; empty for the whole
 * @param role which of its links is meant; empty for the main one
 */
public record ResourceUse(ResourceId resource, Purpose purpose, Optional<Part> part, Optional<Link.Role> role) {
    /** A unit is finished by finishing its core; support is there for whoever wants it. */
    public enum Purpose {
        CORE,
        SUPPORT
    }

    /**
     * Less than the whole of a resource.
     *
     * @param label what people call it: "weeks 0–6", "second half"
     * @param pieces names of the resource's pieces, so that parts can be compared; empty when it has none
     * @param url the address of just this part, where there is one
     */
    public record Part(String label, List<String> pieces, Optional<URI> url) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /** Whether one who has finished this has thereby finished the other: the same resource, that part of it or less. */
    public boolean covers(ResourceUse other) {
        if (!resource.equals(other.resource)) {
            return false;
        }
        if (part.isEmpty()) {
            return true;
        }
        return other.part.isPresent() && covers(part.get(), other.part.get());
    }

    /** Whether the part meant has the piece of this name. */
    public boolean names(String piece) {
        return part.filter(some -> some.pieces().contains(piece)).isPresent();
    }

    private static boolean covers(Part mine, Part theirs) {
        if (theirs.pieces().isEmpty()) {
            return mine.pieces().isEmpty() && mine.label().equals(theirs.label());
        }
        return mine.pieces().containsAll(theirs.pieces());
    }
}
