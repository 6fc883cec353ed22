package dev.cairn.curriculum;

import java.net.URI;
import java.util.Optional;

/** Who made or teaches something, with a page of theirs where a source gives it. */
public record Author(String name, Optional<URI> url) {
    public static Author named(String name) {
        return new Author(name, Optional.empty());
    }
}
