package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.features.leaderboards.BoardWorld.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.SmallSteps;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.ServerTables;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures the database's part of a page of a board and of one's own rank in a server of ten thousand members with a million
 * entries of logged time, beside the same asked by aggregate queries; and of {@code /done} for a learner listed in twenty
 * servers and in ten challenges, beside one in none; and of {@code /done} while a learner is taken off the boards of twenty
 * servers, while all the data of one is deleted, and while all of the large server is. Its name is not a test's, so it runs only on request:
 * {@code mvn -q verify -Dtest=LeaderboardBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public class LeaderboardBenchmark {
    private static final int MEMBERS = 10_000;
    private static final int ENTRIES_EACH = 100;
    private static final int SERVERS = 20;
    private static final int CHALLENGES = 10;
    /** How often something short is done beside the load. */
    private static final int ROUNDS = 40;

    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(250);

    private static final int WARM_UP = 100;
    private static final int MEASURED = 500;
    private static final LearnerId MIDDLE = new LearnerId(5_000);
    private static final LearnerId LISTED = new LearnerId(20_001);
    private static final LearnerId ALONE = new LearnerId(20_002);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final BoardPeriod MARCH = BoardPeriod.of(BoardPeriod.Kind.MONTH, TODAY);

    @EachDatabase
    @SuppressWarnings("SystemOut") // prints its results
    void print(Database database, DatabaseUrl url) {
        BoardWorld world = BoardWorld.withChallenges(database);
        fill(url);
        finishers(world);
        run(url, "VACUUM", "ANALYZE");
        System.out.println(url.getClass().getSimpleName() + ", " + MEMBERS + " members, " + MEMBERS * ENTRIES_EACH
                + " entries of logged time");
        for (BoardPeriod period : List.of(MARCH.previous(), BoardPeriod.ALL)) {
            Board board = world.board(Metric.TIME, period);
            System.out.println(period.key());
            print("page", 1_000, () -> world.boards.view(board, MIDDLE, 0, Optional.empty()));
            print("page 500", 1_000, () -> world.boards.view(board, MIDDLE, 500, Optional.empty()));
            print("own rank", 1_000, () -> rank(database, board));
            print("aggregate page", 30, () -> aggregatePage(database, period));
            print("aggregate rank", 30, () -> aggregateRank(database, period));
        }
        finish(world, ALONE, WARM_UP);
        finish(world, LISTED, WARM_UP);
        long[] alone = new long[MEASURED];
        long[] listed = new long[MEASURED];
        for (int at = 0; at < MEASURED; at++) {
            alone[at] = finish(world, ALONE, 1);
            listed[at] = finish(world, LISTED, 1);
        }
        print("/done, in no server", alone);
        print("/done, in 20 servers and 10 challenges", listed);
        finish(world, LISTED, 1);
        printBeside(
                "one leaves 20 boards at once",
                world,
                () -> rounds(() -> {
                    servers().forEach(server -> world.listings.hide(server, LISTED));
                    servers().forEach(server -> world.listings.list(server, LISTED, "Listed"));
                }));
        printBeside("one's data is deleted", world, () -> delete(database, LISTED));
        printBeside("purge of the server", world, () -> purge(database));
    }

    private static void rounds(Runnable each) {
        for (int round = 0; round < ROUNDS; round++) {
            each.run();
            LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
        }
    }

    /** Prints {@code /done} of a learner in no server while something else runs, and alone right before. */
    @SuppressWarnings("SystemOut") // prints its results
    private static void printBeside(String name, BoardWorld world, Runnable other) {
        print(
                "/done before",
                LongStream.range(0, MEASURED).map(at -> finish(world, ALONE, 1)).toArray());
        AtomicLong end = new AtomicLong();
        Thread thread = new Thread(
                () -> {
                    other.run();
                    end.set(System.nanoTime());
                },
                "beside");
        List<Long> took = new ArrayList<>();
        long begin = System.nanoTime();
        thread.start();
        while (thread.isAlive() || took.isEmpty()) {
            took.add(finish(world, ALONE, 1));
        }
        System.out.printf(Locale.ROOT, "  %s: %.3f s%n", name, (end.get() - begin) / 1e9);
        print("/done meanwhile", took.stream().mapToLong(Long::longValue).toArray());
    }

    private static void delete(Database database, LearnerId learner) {
        database.<Integer, RuntimeException>write(
                handle -> handle.createUpdate("DELETE FROM learner WHERE id = :learner")
                        .bind("learner", learner)
                        .execute());
    }

    /** Deletes what is a server's in steps, as the job does. */
    private static void purge(Database database) {
        boolean done = SmallSteps.timed()
                .run(
                        limit -> database.write(handle -> ServerTables.delete(handle, HERE, limit)),
                        Duration.ofMinutes(10));
        assertThat(done).isTrue();
    }

    private static void fill(DatabaseUrl url) {
        String board =
                "INSERT INTO board_row (learner, server, metric, period, amount, latest_at) SELECT learner, 77, ";
        run(
                url,
                "INSERT INTO server (id) VALUES (77)",
                numbers(MEMBERS) + "INSERT INTO learner (id, changes) SELECT n, 0 FROM numbers",
                "INSERT INTO listing (learner, server, state, name)"
                        + " SELECT id, 77, 'LISTED', 'Member ' || id FROM learner",
                numbers(ENTRIES_EACH) + "INSERT INTO logged_time (learner, number, study_day, minutes, logged_at,"
                        + " source) SELECT id, n, CASE WHEN n <= 50 THEN '2026-02-' ELSE '2026-01-' END"
                        + " || CASE WHEN n % 28 < 9 THEN '0' ELSE '' END || (n % 28 + 1),"
                        + " 10 + (id * 7919 + n * 31) % 50, 1770000000000 + n * 1000 + id, 'COMMAND'"
                        + " FROM learner CROSS JOIN numbers",
                "INSERT INTO logged_day (learner, study_day, minutes)"
                        + " SELECT learner, study_day, sum(minutes) FROM logged_time GROUP BY learner, study_day",
                board + "'TIME', 'ALL', sum(minutes), max(logged_at) FROM logged_time GROUP BY learner",
                board + "'TIME', 'M2026-02', sum(minutes), max(logged_at) FROM logged_time"
                        + " WHERE study_day >= '2026-02-01' GROUP BY learner",
                board + "'UNITS', 'ALL', amount, latest_at FROM board_row WHERE period = 'ALL'");
    }

    /** Runs statements that may take minutes, on a connection of its own. */
    private static void run(DatabaseUrl url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url.jdbc());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String numbers(int last) {
        return "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < " + last + ") ";
    }

    private static void finishers(BoardWorld world) {
        servers().forEach(server -> world.listings.list(server, LISTED, "Listed"));
        for (int entry = 0; entry < ENTRIES_EACH; entry++) {
            world.log(LISTED, 5, TODAY.minusDays(entry % 60));
            world.log(ALONE, 5, TODAY.minusDays(entry % 60));
        }
        challenges(world.database);
    }

    /** Puts the listed learner into challenges of all kinds, which run for a year. */
    private static void challenges(Database database) {
        database.<Integer, RuntimeException>write(handle -> handle.createUpdate("""
                        INSERT INTO challenge (
                            server, draft, title, goal, amount, misses, mode, for_group, first_day, last_day, starts_at, ends_at,
                            closes_at, created_at)
                        SELECT server, server, 'Spring', CASE server % 3 WHEN 0 THEN 'TIME' WHEN 1 THEN 'UNITS' ELSE 'STREAK' END,
                            1000, 0, 'EACH', FALSE, '2026-01-01', '2026-12-31', 1767225600000, 1798761600000, 1798934400000,
                            1767225600000
                        FROM listing WHERE learner = :learner ORDER BY server LIMIT :challenges
                        """)
                .bind("learner", LISTED)
                .bind("challenges", CHALLENGES)
                .execute());
        database.<Integer, RuntimeException>write(
                handle -> handle.createUpdate("""
                        INSERT INTO challenge_entry (
                            learner, challenge, name, amount, latest_at, counted_to, joined_at, changed_at)
                        SELECT :learner, id, 'Listed', 0, 0, '2026-12-31', 1767225600000, 0 FROM challenge
                        """).bind("learner", LISTED).execute());
    }

    private static Stream<ServerId> servers() {
        return IntStream.range(0, SERVERS).mapToObj(at -> at == 0 ? HERE : new ServerId(1_000L + at));
    }

    private static int rank(Database database, Board board) {
        return database.read(handle -> {
            JdbiBoardQueries rows = new JdbiBoardQueries(handle, board, Instant.EPOCH, Optional.empty());
            return rows.above(rows.of(MIDDLE).orElseThrow().amount());
        });
    }

    private static final String SUMS = """
            SELECT logged_time.learner, sum(minutes) AS amount FROM logged_time
            JOIN listing ON listing.learner = logged_time.learner AND listing.server = 77 AND listing.state = 'LISTED'
            WHERE study_day >= :first GROUP BY logged_time.learner
            """;

    private static int aggregatePage(Database database, BoardPeriod period) {
        return database.read(handle -> handle.createQuery(SUMS + " ORDER BY amount DESC, 1 LIMIT 10")
                .bind("first", first(period))
                .mapTo(Long.class)
                .list()
                .size());
    }

    private static long aggregateRank(Database database, BoardPeriod period) {
        return database.read(handle -> handle.createQuery("WITH sums AS (" + SUMS + ") SELECT count(*) FROM sums"
                        + " WHERE amount > (SELECT amount FROM sums WHERE learner = 5000)")
                .bind("first", first(period))
                .mapTo(Long.class)
                .one());
    }

    private static String first(BoardPeriod period) {
        return period.equals(BoardPeriod.ALL) ? "" : period.first().toString();
    }

    /** Finishes a unit on a day without study and undoes it; returns the nanoseconds of the last finish. */
    private static long finish(BoardWorld world, LearnerId learner, int times) {
        long took = 0;
        for (int time = 0; time < times; time++) {
            world.pass(Duration.ofMillis(1));
            long begin = System.nanoTime();
            world.finish(learner, BoardCurriculum.MEADOW);
            took = System.nanoTime() - begin;
            world.undo(learner);
        }
        return took;
    }

    private static void print(String name, int times, Supplier<Object> call) {
        for (int time = 0; time < Math.min(WARM_UP, times); time++) {
            var unused = call.get();
        }
        long[] took = new long[times];
        for (int time = 0; time < times; time++) {
            long begin = System.nanoTime();
            var unused = call.get();
            took[time] = System.nanoTime() - begin;
        }
        print(name, took);
    }

    @SuppressWarnings("SystemOut") // prints its results
    private static void print(String name, long[] took) {
        Arrays.sort(took);
        System.out.println("  %-40s p50 %.3f ms, p99 %.3f ms of %d"
                .formatted(name, took[took.length / 2] / 1e6, took[took.length * 99 / 100] / 1e6, took.length));
    }
}
