package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks properties of the search for every bundled name. */
final class EveryNameTest {
    private final NameIndex<String> index = NamesFixture.index();

    @Test
    void everyNameFindsItselfFirst() {
        assertThat(names())
                .allSatisfy(name ->
                        assertThat(index.search(name, 1)).extracting(Hit::name).containsExactly(name));
    }

    @Test
    void everyAliasFindsItsEntryInTheTopThree() {
        assertThat(NamesFixture.entries())
                .allSatisfy(entry -> assertThat(entry.aliases())
                        .allSatisfy(alias -> assertThat(index.search(alias, 3))
                                .extracting(Hit::name)
                                .contains(entry.name())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aNameWithOneTypoIsInTheTopThree(long seed) {
        TypoGenerator typos = new TypoGenerator(seed);
        List<Mistyped> mistyped = names().flatMap(
                        name -> typos.mistyped(name).map(query -> new Mistyped(query, name)).stream())
                .toList();
        List<Mistyped> missed = mistyped.stream()
                .filter(each -> index.search(each.query(), 3).stream()
                        .noneMatch(hit -> hit.name().equals(each.name())))
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(mistyped.size() * 3 / 100);
    }

    private static Stream<String> names() {
        return NamesFixture.entries().stream().map(Entry::name);
    }

    private record Mistyped(String query, String name) {}
}
