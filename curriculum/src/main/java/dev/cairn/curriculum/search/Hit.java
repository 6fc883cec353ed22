package dev.cairn.curriculum.search;

/**
 * A search hit.
 *
 * @param name the entry's own name, even if an alias matched
 * @param score how well it answers the query, above 0 and at most 1
 */
public record Hit<T>(T value, String name, double score) {}
