package dev.cairn.curriculum;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a unit or step requires of a resource.
 *
 * @param part the part meant; empty for the whole
 * @param role which of its links is meant; empty for the main one
 * @param correction present if the source does not name the resource here, so that it is our suggestion
 */
public record ResourceUse(
        ResourceId resource,
        Purpose purpose,
        Optional<Part> part,
        Optional<Link.Role> role,
        Optional<Correction> correction) {
    /** Finishing the core finishes a unit; support is optional. */
    public enum Purpose {
        CORE,
        SUPPORT
    }

    /**
     * A part of a resource.
     *
     * @param label what people call it: "weeks 0–6", "second half"
     * @param pieces names of the resource's pieces, so that parts can be compared; empty if it has none
     * @param url the URL of this part, if it has one
     */
    public record Part(String label, List<String> pieces, Optional<URI> url) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /** Whether we suggest the resource, while the source does not name it here. */
    public boolean isSuggestion() {
        return correction.isPresent();
    }

    /** Whether finishing this also finishes the other: the same resource, and that part of it or less. */
    public boolean covers(ResourceUse other) {
        if (!resource.equals(other.resource)) {
            return false;
        }
        if (part.isEmpty()) {
            return true;
        }
        return other.part.isPresent() && covers(part.get(), other.part.get());
    }

    /** Whether the part includes the piece with this name. */
    public boolean includes(String piece) {
        return part.filter(some -> some.pieces().contains(piece)).isPresent();
    }

    private static boolean covers(Part mine, Part theirs) {
        if (theirs.pieces().isEmpty()) {
            return mine.pieces().isEmpty() && mine.label().equals(theirs.label());
        }
        return mine.pieces().containsAll(theirs.pieces());
    }
}
