package dev.cairn.curriculum.search;

/**
 * A thing that was found.
 *
 * @param name the entry's own name, also when one of its aliases was meant
 * @param score how well it answers the query, above 0 and at most 1
 */
public record Hit<T>(T value, String name, double score) {}
