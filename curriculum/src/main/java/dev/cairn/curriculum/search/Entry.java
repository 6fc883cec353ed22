package dev.cairn.curriculum.search;

import java.util.List;

/**
 * A thing that can be looked up.
 *
 * @param value what a search gives back
 * @param name the name it is shown under
 * @param aliases other names people use for it
 */
public record Entry<T>(T value, String name, List<String> aliases) {
    public Entry {
        aliases = List.copyOf(aliases);
    }
}
