package dev.cairn.curriculum.search;

import java.util.List;

/**
 * Something that can be looked up.
 *
 * @param value what a search returns
 * @param name the name it is displayed with
 * @param aliases other names people use for it
 */
public record Entry<T>(T value, String name, List<String> aliases) {
    public Entry {
        aliases = List.copyOf(aliases);
    }
}
