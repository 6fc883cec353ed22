package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileQueryTest {
    private final List<Entry<String>> entries = NamesFixture.entries();
    private final NameIndex<String> index = new NameIndex<>(entries);

    static List<String> longQueries() {
        return Stream.of(
                        "a",
                        "learning ",
                        "🎉",
                        "\uFDFA",
                        "\uD800",
                        "\uDC00",
                        "**_`",
                        "é\u0301",
                        "مرحبا ",
                        "\u202E",
                        "[x](y) ")
                .map(part -> part.repeat(4_000 / part.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("longQueries")
    void aLongQueryIsAnsweredQuickly(String query) {
        // Well above the usual time, and well below that of comparing every term.
        assertTimeout(Duration.ofSeconds(1), () -> index.search(query, 25));
        assertTimeout(Duration.ofSeconds(1), () -> index.exact(query));
    }

    @Test
    void anyTextIsAnsweredWithScoresBetweenZeroAndOne() {
        Random random = new Random(20);
        for (int round = 0; round < 3_000; round++) {
            String query = round % 2 == 0 ? anyUnits(random) : spoiltName(random);
            assertThat(index.search(query, 25)).as(query).allMatch(hit -> hit.score() > 0 && hit.score() <= 1);
            assertThat(index.exact(query)).as(query).isNotNull();
        }
    }

    @Test
    void textAroundANameDoesNotHideIt() {
        assertThat(index.search("\u202E🎉 **kernel\uD800 methods** \u0000", 1))
                .extracting(Hit::name)
                .containsExactly("Kernel Methods");
    }

    @Test
    void anyNamesCanBeIndexed() {
        Random random = new Random(21);
        List<Entry<Integer>> oddities = Stream.iterate(0, at -> at + 1)
                .limit(300)
                .map(at -> new Entry<>(
                        at, anyUnits(random), List.of(anyUnits(random).repeat(20))))
                .toList();
        NameIndex<Integer> odd = new NameIndex<>(oddities);
        assertThat(oddities)
                .allSatisfy(entry -> assertThat(odd.search(entry.name(), 25)).hasSizeLessThanOrEqualTo(25));
    }

    private static String anyUnits(Random random) {
        return random.ints(random.nextInt(60), 0, 0x10000)
                .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                .toString();
    }

    private String spoiltName(Random random) {
        String name = entries.get(random.nextInt(entries.size())).name();
        int at = random.nextInt(name.length());
        return name.substring(0, at) + anyUnits(random) + name.substring(at);
    }
}
