package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.progress.Cause;
import dev.cairn.bot.progress.Change;
import dev.cairn.bot.progress.TimeBook;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeRows;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Logged time in the database. */
public final class JdbiTimeStore implements TimeStore {
    private static final Pattern SUMS = Pattern.compile(",");

    private final Database database;

    public JdbiTimeStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since) {
        return sums(learner, since, """
                SELECT string_agg(study_day || ' ' || minutes, ',') AS sums FROM logged_day
                WHERE learner = :learner AND study_day >= :since AND minutes > 0
                """)
                .collect(Collectors.toMap(sum -> LocalDate.parse(sum[0]), sum -> minutes(sum[1])));
    }

    /** The sums as one text, since hundreds of rows take longer to map than to fetch; ids have neither blank nor comma. */
    private Stream<String[]> sums(LearnerId learner, LocalDate since, String sql) {
        return database.read(handle -> handle.createQuery(sql)
                        .bind("learner", learner)
                        .bind("since", since)
                        .map(row -> Optional.ofNullable(row.getColumn("sums", String.class)))
                        .one())
                .map(SUMS::splitAsStream)
                .orElseGet(Stream::empty)
                .map(sum -> sum.split(" ", -1));
    }

    private static Duration minutes(String sum) {
        return Duration.ofMinutes(Long.parseLong(sum));
    }

    @Override
    public Map<UnitId, Duration> byUnit(LearnerId learner) {
        return database.read(handle -> handle.createQuery("""
                        SELECT unit, minutes FROM logged_unit WHERE learner = :learner AND minutes > 0
                        """)
                .bind("learner", learner)
                .reduceRows(new HashMap<>(), (units, row) -> {
                    units.put(row.getColumn("unit", UnitId.class), minutes(row));
                    return units;
                }));
    }

    @Override
    public List<UnitDay> byUnitAndDay(LearnerId learner, LocalDate since) {
        return sums(learner, since, """
                SELECT string_agg(study_day || ' ' || coalesce(unit, '') || ' ' || minutes, ',') AS sums FROM (
                    SELECT study_day, unit, sum(minutes) AS minutes FROM logged_time
                    WHERE learner = :learner AND study_day >= :since
                    GROUP BY study_day, unit
                ) AS days
                """)
                .map(sum -> new UnitDay(
                        LocalDate.parse(sum[0]),
                        Optional.of(sum[1]).filter(id -> !id.isEmpty()).map(UnitId::new),
                        minutes(sum[2])))
                .toList();
    }

    private static Duration minutes(RowView row) {
        return Duration.ofMinutes(row.getColumn("minutes", Long.class));
    }

    @Override
    public Duration of(LearnerId learner, UnitId unit, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT COALESCE(sum(minutes), 0) AS minutes FROM logged_time
                        WHERE learner = :learner AND study_day = :day AND unit = :unit
                        """)
                .bind("learner", learner)
                .bind("day", day)
                .bind("unit", unit)
                .map(JdbiTimeStore::minutes)
                .one());
    }

    @Override
    public Optional<TimeEntry> entry(LearnerId learner, long number) {
        return database.read(handle -> TimeRows.find(handle, learner, number));
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
        var entries = handle.createQuery("SELECT number, " + TimeRows.COLUMNS + """
                         FROM logged_time
                        WHERE learner = :learner
                        ORDER BY number DESC
                        LIMIT :size OFFSET :before
                        """)
                .bind("learner", learner)
                .bind("size", size)
                .bind("before", (long) shown * size)
                .map(row -> new LogPage.Numbered(row.getColumn("number", Long.class), TimeRows.entry(row)))
                .list();
        return new LogPage(entries, shown, pages, sum.time());
    }

    @Override
    public Logging log(Cause cause, TimeEntry entry) {
        return database.write(handle -> {
            TimeBook book = TimeBook.locked(handle, cause.learner());
            Optional<Change> repeated = book.madeBy(cause.interaction());
            int before = book.minutesOn(entry.studyDay());
            if (repeated.isPresent()) {
                return new Logging.Logged(repeated.get(), before);
            }
            Optional<TimeEntry> told = toldBefore(handle, cause.learner(), entry);
            if (told.isPresent()) {
                return new Logging.ToldBefore(told.get());
            }
            return before + entry.minutes() > TimeEntry.MOST_A_DAY
                    ? new Logging.DayFull(before)
                    : new Logging.Logged(book.log(cause, entry), before + entry.minutes());
        });
    }

    /** Pressing twice how long it took would count it twice. */
    private static Optional<TimeEntry> toldBefore(Handle handle, LearnerId learner, TimeEntry entry) {
        if (entry.source() != TimeEntry.Source.DONE) {
            return Optional.empty();
        }
        return handle.createQuery("SELECT " + TimeRows.COLUMNS + """
                         FROM logged_time
                        WHERE learner = :learner AND study_day = :day AND unit = :unit AND source = :source
                        LIMIT 1
                        """)
                .bind("learner", learner)
                .bind("day", entry.studyDay())
                .bindByType("unit", entry.unit().orElse(null), UnitId.class)
                .bind("source", entry.source().name())
                .map(TimeRows::entry)
                .findOne();
    }

    @Override
    public Optional<Change> remove(Cause cause, long number) {
        return database.write(handle -> {
            TimeBook book = TimeBook.locked(handle, cause.learner());
            return book.madeBy(cause.interaction())
                    .or(() -> book.entry(number).map(entry -> book.remove(cause, number, entry)));
        });
    }
}
