package dev.cairn.curriculum;

import java.net.URI;
import java.util.Optional;

/** A person who made or teaches something, with their page if a source gives it. */
public record Author(String name, Optional<URI> url) {
    public static Author named(String name) {
        return new Author(name, Optional.empty());
    }
}
