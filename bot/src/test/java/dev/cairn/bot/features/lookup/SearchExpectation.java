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
 * What somebody types, and what they most likely mean by it.
 *
 * @param meant its kind and its name: {@code topic: Backpropagation}
 */
record SearchExpectation(String query, String meant) {
    /** All that were written down. */
    static List<SearchExpectation> all() {
        try (InputStream stream = Objects.requireNonNull(SearchExpectation.class.getResourceAsStream("queries.txt"))) {
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

    /** Where what is meant stands among the first three, from 0; -1 if it does not. */
    int rankIn(SearchIndex findings) {
        return firstThree(findings).indexOf(meant);
    }

    List<String> firstThree(SearchIndex findings) {
        return findings.search(query, 3, Optional.empty()).stream()
                .map(SearchExpectation::describe)
                .toList();
    }

    /** A finding as it is written down. */
    static String describe(SearchResult finding) {
        return kind(finding) + ": " + finding.name();
    }

    private static String kind(SearchResult finding) {
        return switch (finding.kind()) {
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
