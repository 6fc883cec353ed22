package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.ServerRow;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures {@code /library find} and its autocompletion over 50,000 entries of one server, beside a plain {@code LIKE} for each word.
 * Its name is not a test's, so it runs only on request:
 * {@code mvn -q verify -Dtest=LibrarySearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public class LibrarySearchBenchmark {
    private static final int ENTRIES = 50_000;
    private static final int BATCH = 1_000;
    private static final int WARM_UP = 200;
    private static final int QUERIES = 1_000;
    /** How often each query is measured; the median counts, so that other work on the machine does not. */
    private static final int TIMES = 3;

    private static final int PAGE = 10;
    private static final int MENU = 25;
    private static final ServerId SERVER = new ServerId(77);
    private static final LearnerId ADA = new LearnerId(10);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final List<String> COMMON = List.of(
            "introduction",
            "guide",
            "visual",
            "deep",
            "learning",
            "neural",
            "networks",
            "attention",
            "transformers",
            "gradient",
            "descent",
            "convolution",
            "pytorch",
            "tutorial",
            "paper",
            "explained",
            "from",
            "scratch",
            "statistics",
            "linear");

    private final Random random = new Random(7);

    @EachDatabase
    @SuppressWarnings("SystemOut") // prints its results
    void print(Database database, DatabaseUrl url) throws SQLException {
        for (int from = 0; from < ENTRIES; from += BATCH) {
            fill(database, from);
        }
        analyze(url);
        List<String> queries =
                IntStream.range(0, QUERIES).mapToObj(at -> query()).toList();
        List<String> keystrokes = queries.stream()
                .map(query -> query.substring(0, 1 + random.nextInt(query.length())))
                .toList();
        System.out.println(url.getClass().getSimpleName() + ", " + ENTRIES + " entries");
        JdbiLibraryStore store = new JdbiLibraryStore(database, (handle, job, key, at) -> {});
        print("find", queries, query -> store.search(SERVER, query, PAGE));
        print("find by LIKE", queries, query -> like(database, query, PAGE));
        print("autocomplete", keystrokes, typed -> store.search(SERVER, typed, MENU));
        print("autocomplete by LIKE", keystrokes, typed -> like(database, typed, MENU));
    }

    private void fill(Database database, int from) {
        database.<Integer, RuntimeException>write(handle -> {
            LearnerRow.lock(handle, ADA);
            ServerRow.lock(handle, SERVER);
            for (int at = from; at < from + BATCH; at++) {
                CanonicalLink link =
                        new CanonicalLink("site" + at % 900 + ".com/" + at, "https://site" + at % 900 + ".com/" + at);
                EntryDraft draft = new EntryDraft(link, Optional.of(title(at)), Optional.empty());
                EntryId id = JdbiLibraryRows.insert(handle, new NewEntry(SERVER, ADA, draft, EntryState.KEPT, NOON));
                JdbiLibraryIndex.index(
                        handle, JdbiLibraryRows.find(handle, SERVER, id).orElseThrow());
            }
            return from;
        });
    }

    /** Four common words and one that about ten other titles have. */
    private String title(int at) {
        return Stream.concat(
                        IntStream.range(0, 4).mapToObj(word -> COMMON.get(random.nextInt(COMMON.size()))),
                        Stream.of(rare(at)))
                .collect(Collectors.joining(" "));
    }

    private static String rare(int at) {
        return "w" + Integer.toString(at % 5_000 + 50_000, Character.MAX_RADIX);
    }

    /** A common word, a rare one, two words, one that is not there, or one misspelled. */
    private String query() {
        String common = COMMON.get(random.nextInt(COMMON.size()));
        String rare = rare(random.nextInt(ENTRIES));
        return switch (random.nextInt(5)) {
            case 0 -> common;
            case 1 -> rare;
            case 2 -> common + " " + rare;
            case 3 -> "xyz" + rare;
            default -> new StringBuilder(common).deleteCharAt(2).toString();
        };
    }

    private static List<LibraryEntry> like(Database database, String query, int limit) {
        List<String> words = LibraryWords.ofQuery(query);
        String conditions = IntStream.range(0, words.size())
                .mapToObj(at -> "AND lower(title) LIKE '%" + words.get(at).toLowerCase(Locale.ROOT) + "%' ")
                .collect(Collectors.joining());
        return database.read(handle -> JdbiLibraryRows.list(
                handle,
                "WHERE server = :server AND state = 'KEPT' " + conditions + "ORDER BY id DESC LIMIT :limit",
                Map.of("server", SERVER.value(), "limit", limit)));
    }

    @SuppressWarnings("SystemOut") // prints its results
    private static void print(String name, List<String> queries, Consumer<String> search) {
        queries.subList(0, WARM_UP).forEach(search);
        long[] nanoseconds = queries.stream()
                .mapToLong(query -> LongStream.range(0, TIMES)
                        .map(time -> nanoseconds(search, query))
                        .sorted()
                        .toArray()[TIMES / 2])
                .sorted()
                .toArray();
        System.out.printf(
                "%-22s p50 %.3f ms, p99 %.3f ms, slowest %.3f ms%n",
                name,
                nanoseconds[nanoseconds.length / 2] / 1e6,
                nanoseconds[nanoseconds.length * 99 / 100] / 1e6,
                Arrays.stream(nanoseconds).max().orElse(0) / 1e6);
    }

    private static long nanoseconds(Consumer<String> search, String query) {
        long start = System.nanoTime();
        search.accept(query);
        return System.nanoTime() - start;
    }

    private static void analyze(DatabaseUrl url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbc());
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }
}
