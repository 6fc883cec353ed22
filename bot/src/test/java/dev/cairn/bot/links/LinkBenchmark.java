package dev.cairn.bot.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * Prints what a link's canonical form costs beside {@link URI} alone, over the links of the table that {@code URI} can read. Its name is
 * not a test's, so it runs only on request: {@code mvn -q verify -Dtest=LinkBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class LinkBenchmark {
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 10;
    private static final int REPEATS = 300;

    private final List<String> links = LinkTable.rows().stream()
            .map(LinkTable.Row::link)
            .filter(LinkBenchmark::isUri)
            .toList();

    /** Keeps the compiler from leaving the work out. */
    private int consumed;

    @Test
    @SuppressWarnings("SystemOut") // prints its results
    void print() {
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            long canonical = nanoseconds(link -> SharedLink.parse(link).hashCode());
            long plain = nanoseconds(link -> URI.create(link).hashCode());
            if (round >= 0) {
                System.out.printf(
                        "%d links: canonical form %d ns a link, java.net.URI alone %d ns a link (%d)%n",
                        links.size(), canonical, plain, consumed & 1);
            }
        }
    }

    private long nanoseconds(ToIntFunction<String> read) {
        long start = System.nanoTime();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            for (String link : links) {
                consumed += read.applyAsInt(link);
            }
        }
        return (System.nanoTime() - start) / REPEATS / links.size();
    }

    private static boolean isUri(String link) {
        try {
            return !new URI(link).toString().isEmpty();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
