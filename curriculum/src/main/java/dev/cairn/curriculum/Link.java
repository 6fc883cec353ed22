package dev.cairn.curriculum;

import java.net.URI;
import java.util.Optional;

/**
 * A link to a resource.
 *
 * @param label distinguishes links of the same role ("Volume 2")
 * @param url http or https, canonical (without tracking), at most 512 characters, as a Discord link button allows
 * @param correction present if the link is not exactly the source's own
 */
public record Link(Role role, Optional<String> label, URI url, Optional<Correction> correction) {
    /** What a link leads to. */
    public enum Role {
        VIDEOS,
        SITE,
        NOTES,
        SLIDES,
        BOOK,
        CODE,
        NOTEBOOK,
        PAPER,
        CHAT,
        EXERCISE,
        QUIZ,
        SOLUTION,
        DATASET,
        AUDIO
    }
}
