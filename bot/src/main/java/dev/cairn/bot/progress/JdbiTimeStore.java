package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.StoredDay;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Stores logged time in the database. */
public final class JdbiTimeStore implements TimeStore {
    // Each sum is one text: mapping hundreds of rows takes longer than fetching them. Ids contain no blank and no
    // comma.

    private static final String DAYS = """
            SELECT string_agg(study_day || ' ' || minutes, ',') FROM logged_day
            WHERE learner = :learner AND study_day >= :from AND minutes > 0
            """;
    private static final String UNITS = """
            SELECT string_agg(unit || ' ' || minutes, ',') FROM logged_unit
            WHERE learner = :learner AND minutes > 0
            """;
    private static final String RECENT = """
            SELECT string_agg(study_day || ' ' || coalesce(unit, '') || ' ' || minutes, ',') FROM (
                SELECT study_day, unit, sum(minutes) AS minutes FROM logged_time
                WHERE learner = :learner AND study_day >= :since
                GROUP BY study_day, unit
            ) AS days
            """;

    private final Database database;
    private final ChangeTracker tracker;

    public JdbiTimeStore(Database database, ChangeTracker tracker) {
        this.database = database;
        this.tracker = tracker;
    }

    @Override
    public Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since) {
        return database.read(handle -> handle.createQuery("SELECT (" + DAYS + ") AS days")
                .bind("learner", learner)
                .bind("from", since)
                .map(JdbiTimeStore::days)
                .one());
    }

    @Override
    public Sums sums(LearnerId learner, LocalDate since) {
        return database.read(handle -> handle.createQuery(
                        "SELECT (" + DAYS + ") AS days, (" + UNITS + ") AS units, (" + RECENT + ") AS recent")
                .bind("learner", learner)
                .bind("from", LocalDate.EPOCH)
                .bind("since", since)
                .map(row -> new Sums(days(row), units(row), recent(row)))
                .one());
    }

    private static Map<LocalDate, Duration> days(RowView row) {
        return sums(row, "days").collect(Collectors.toMap(sum -> StoredDay.parse(sum[0]), sum -> minutes(sum[1])));
    }

    private static Map<UnitId, Duration> units(RowView row) {
        return sums(row, "units").collect(Collectors.toMap(sum -> new UnitId(sum[0]), sum -> minutes(sum[1])));
    }

    private static List<UnitDay> recent(RowView row) {
        return sums(row, "recent")
                .map(sum -> new UnitDay(
                        StoredDay.parse(sum[0]),
                        Optional.of(sum[1]).filter(id -> !id.isEmpty()).map(UnitId::new),
                        minutes(sum[2])))
                .toList();
    }

    private static Stream<String[]> sums(RowView row, String column) {
        return Optional.ofNullable(row.getColumn(column, String.class)).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(sum -> sum.split(" ", -1));
    }

    private static Duration minutes(String sum) {
        return Duration.ofMinutes(Long.parseLong(sum));
    }

    private static Duration minutes(RowView row) {
        return Duration.ofMinutes(row.getColumn("minutes", Long.class));
    }

    @Override
    public Optional<TimeEntry> entry(LearnerId learner, long number) {
        return database.read(handle -> JdbiTimeRows.find(handle, learner, number));
    }

    @Override
    public LogPage page(LearnerId learner, int number, int size) {
        return database.read(handle -> page(handle, learner, number, size));
    }

    private static LogPage page(Handle handle, LearnerId learner, int number, int size) {
        record Sum(int entries, Duration time) {}
        Sum sum = handle.createQuery("""
                        SELECT COUNT(*) AS entries, COALESCE(sum(minutes), 0) AS minutes FROM logged_time
                        WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .map(row -> new Sum(row.getColumn("entries", Long.class).intValue(), minutes(row)))
                .one();
        int pages = (sum.entries() + size - 1) / size;
        int shown = Math.max(0, Math.min(number, pages - 1));
        var entries = handle.createQuery("SELECT number, " + JdbiTimeRows.COLUMNS + """
                         FROM logged_time
                        WHERE learner = :learner
                        ORDER BY study_day DESC, number DESC
                        LIMIT :size OFFSET :before
                        """)
                .bind("learner", learner)
                .bind("size", size)
                .bind("before", (long) shown * size)
                .map(row -> new LogPage.Numbered(row.getColumn("number", Long.class), JdbiTimeRows.entry(row)))
                .list();
        return new LogPage(entries, shown, pages, sum.time());
    }

    @Override
    public LogResult log(ChangeOrigin origin, TimeEntry entry) {
        return database.write(handle -> {
            TimeLedger ledger = TimeLedger.locked(handle, origin.learner(), tracker);
            Optional<RecordedChange> repeated = ledger.madeBy(origin.interaction());
            int before = ledger.minutesOn(entry.studyDay());
            if (repeated.isPresent()) {
                return new LogResult.Logged(repeated.get(), before, OptionalInt.empty());
            }
            Optional<TimeEntry> earlier = alreadyLogged(handle, origin.learner(), entry);
            if (earlier.isPresent()) {
                return new LogResult.AlreadyLogged(earlier.get());
            }
            if (before + entry.minutes() > TimeEntry.MAX_MINUTES_A_DAY) {
                return new LogResult.DayFull(before);
            }
            var logged = JdbiStreakRecord.during(handle, origin.learner(), () -> ledger.log(origin, entry));
            return new LogResult.Logged(logged.result(), before + entry.minutes(), logged.record());
        });
    }

    /** Finds the entry that a first press made, so that a second press does not count the time twice. */
    private static Optional<TimeEntry> alreadyLogged(Handle handle, LearnerId learner, TimeEntry entry) {
        if (entry.source() != TimeEntry.Source.DONE) {
            return Optional.empty();
        }
        return handle.createQuery("SELECT " + JdbiTimeRows.COLUMNS + """
                         FROM logged_time
                        WHERE learner = :learner AND study_day = :day AND unit = :unit AND source = :source
                        LIMIT 1
                        """)
                .bind("learner", learner)
                .bind("day", entry.studyDay())
                .bindByType("unit", entry.unit().orElse(null), UnitId.class)
                .bind("source", entry.source().name())
                .map(JdbiTimeRows::entry)
                .findOne();
    }

    @Override
    public Optional<LogResult.Logged> countFor(ChangeOrigin origin, long number, UnitId unit) {
        return database.write(handle -> {
            TimeLedger ledger = TimeLedger.locked(handle, origin.learner(), tracker);
            return ledger.madeBy(origin.interaction())
                    .or(() -> ledger.entry(number)
                            .filter(entry -> entry.unit().isEmpty())
                            .map(entry -> ledger.countFor(origin, number, entry.countedFor(unit))))
                    .flatMap(change -> ledger.entry(number)
                            .map(entry -> new LogResult.Logged(
                                    change, ledger.minutesOn(entry.studyDay()), OptionalInt.empty())));
        });
    }

    @Override
    public Optional<RecordedChange> remove(ChangeOrigin origin, long number) {
        return database.write(handle -> {
            TimeLedger ledger = TimeLedger.locked(handle, origin.learner(), tracker);
            return ledger.madeBy(origin.interaction())
                    .or(() -> ledger.entry(number).map(entry -> ledger.remove(origin, number, entry)));
        });
    }
}
