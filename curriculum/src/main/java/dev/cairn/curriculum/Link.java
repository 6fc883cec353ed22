package dev.cairn.curriculum;

import java.net.URI;
import java.util.Optional;

/**
 * Where a resource is to be found.
 *
 * @param label tells links of the same role apart ("Volume 2")
 * @param url http or https, canonical (no tracking), at most 512 characters, as a Discord link button allows
 * @param correction there when the link is not the source's own, letter for letter
 */
public record Link(Role role, Optional<String> label, URI url, Optional<Correction> correction) {
    /** What one finds behind a link. */
    public enum Role {
        VIDEOS,
        SITE,
        NOTES,
        SLIDES,
        BOOK,
        CODE,
        NOTEBOOK,
        PAPER
    }
}
