package dev.cairn.bot.features.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query that somebody types, and the result they most likely mean.
 *
 * @param meant the kind and name of the result: {@code topic: Backpropagation}
 */
record SearchExpectation(String query, String meant) {
    /** The files of expectations: the ideas by their names and otherwise, and the words that learners use today. */
    static final List<String> FILES = List.of("queries.txt", "queries-today.txt");

    /** The expectations of all files. */
    static List<SearchExpectation> all() {
        return FILES.stream().flatMap(file -> of(file).stream()).toList();
    }

    /** The expectations listed in a file. */
    static List<SearchExpectation> of(String file) {
        try (InputStream stream = Objects.requireNonNull(SearchExpectation.class.getResourceAsStream(file))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" => ", -1)))
                    .map(parts -> new SearchExpectation(parts.get(0), parts.get(1)))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The rank of the meant result among the first three, from 0; -1 if it is not among them. */
    int rankIn(SearchIndex searchIndex) {
        return firstThree(searchIndex).indexOf(meant);
    }

    List<String> firstThree(SearchIndex searchIndex) {
        return searchIndex.search(query, 3, Optional.empty()).stream()
                .map(SearchExpectation::describe)
                .toList();
    }

    /** Describes a result as {@code queries.txt} does. */
    static String describe(SearchResult result) {
        return kind(result) + ": " + new EnglishLookupCopy().name(result);
    }

    private static String kind(SearchResult result) {
        return switch (result.kind()) {
            case TOPIC -> "topic";
            case UNIT -> "unit";
            case STEP -> "step";
            case RESOURCE -> "resource";
            case COLLECTION -> "list";
            case ENTRY -> "entry";
            case TIPS -> "tips";
            case TIP -> "tip";
        };
    }
}
