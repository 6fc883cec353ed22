package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.testkit.BenchmarkRunner;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures a search and an autocompletion over the whole curriculum, compared with a plain scan by edit distance, and the
 * cost of loading and indexing it. Its name is not a test's, so it runs only on request:
 * {@code mvn -q verify -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {
    private static final int PAGE = 10;
    private static final int MENU = 25;
    private static final int STARTS = 5;

    private final SearchIndex searchIndex;
    private final List<String> names;
    private final List<String> queries;
    private final List<String> keystrokes;
    private int turn;

    public SearchBenchmark() {
        var curriculum = CurriculumReader.bundled().orThrow();
        this.searchIndex = new SearchIndex(curriculum);
        this.names = SearchEntries.of(curriculum).stream()
                .flatMap(SearchBenchmark::namesOf)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        this.queries =
                SearchExpectation.all().stream().map(SearchExpectation::query).toList();
        this.keystrokes = queries.stream()
                .flatMap(query -> Stream.iterate(1, length -> length + 1)
                        .limit(query.length())
                        .map(length -> query.substring(0, length)))
                .toList();
    }

    private static Stream<String> namesOf(Entry<SearchResult> entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream());
    }

    /** Answers one of the collected queries as {@code /find} does. */
    @Benchmark
    public Object find() {
        return searchIndex.search(next(queries), PAGE, Optional.empty());
    }

    /** Answers one keystroke of such a query with as many results as a menu shows. */
    @Benchmark
    public Object autocomplete() {
        return searchIndex.search(next(keystrokes), MENU, Optional.empty());
    }

    /** Compares the query with each name in turn. */
    @Benchmark
    public Object scan() {
        String query = next(queries).toLowerCase(Locale.ROOT);
        record Far(String name, int edits) {}
        return names.stream()
                .map(name -> new Far(name, editDistance(query, name)))
                .sorted(Comparator.comparingInt(Far::edits))
                .limit(PAGE)
                .toList();
    }

    private String next(List<String> texts) {
        turn = (turn + 1) % texts.size();
        return texts.get(turn);
    }

    /** The Levenshtein distance, computed in two rows. */
    private static int editDistance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] spare = before;
            before = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int wrong = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(wrong, Math.min(before[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    @Test
    @SuppressWarnings("SystemOut") // prints its results
    void print() throws RunnerException {
        for (int start = 1; start <= STARTS; start++) {
            System.out.println(start(start));
        }
        System.out.printf("%d names, %d queries, %d keystrokes%n", names.size(), queries.size(), keystrokes.size());
        BenchmarkRunner.print(SearchBenchmark.class);
    }

    /** Loads and indexes everything, and describes the cost. */
    private static String start(int number) {
        long heapBefore = heap();
        long begin = System.nanoTime();
        var curriculum = CurriculumReader.bundled().orThrow();
        long loaded = System.nanoTime();
        var index = new SearchIndex(curriculum);
        long indexed = System.nanoTime();
        long grown = heap() - heapBefore;
        return "start %d: %d ms to load, %d ms to index, %.1f MB kept (%d found for “ai”)"
                .formatted(
                        number,
                        TimeUnit.NANOSECONDS.toMillis(loaded - begin),
                        TimeUnit.NANOSECONDS.toMillis(indexed - loaded),
                        grown / 1e6,
                        index.search("ai", PAGE, Optional.empty()).size());
    }

    /** Bytes in use after a garbage collection. */
    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
