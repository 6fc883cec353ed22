package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Counts what a learner has for a challenge anew, from the whole history and in another way than the tables do. */
final class ChallengeRecount {
    private static final Set<String> ALL_UNITS = Set.of("meadow", "ridge", "summit", "glacier");

    private final Database database;

    ChallengeRecount(Database database) {
        this.database = database;
    }

    private record Row(LocalDate day, String what, long minutes, long at) {
        String unit() {
            return what.substring(what.indexOf(' ') + 1);
        }
    }

    /** The amount, and when the latest of what counts was made. */
    String expected(Challenge challenge, LearnerId learner) {
        List<Row> rows = rows(learner).stream()
                .filter(row -> challenge.days().contains(row.day()))
                .toList();
        if (challenge.goal() instanceof Goal.Time) {
            List<Row> logged =
                    rows.stream().filter(row -> row.what().equals("logged")).toList();
            return logged.stream().mapToLong(Row::minutes).sum() + " "
                    + latest(logged.stream().mapToLong(Row::at));
        }
        return challenge.goal() instanceof Goal.Units units
                ? units(rows, units)
                : streak(
                        challenge,
                        rows.stream()
                                .filter(row -> !row.what().startsWith("earned"))
                                .toList());
    }

    private static String units(List<Row> rows, Goal.Units goal) {
        Set<String> counted = goal.target()
                .map(target ->
                        target instanceof Target.OfUnit one ? Set.of(one.unit().value()) : ALL_UNITS)
                .orElse(ALL_UNITS);
        List<Row> finished =
                rows.stream().filter(row -> counted.contains(row.unit())).toList();
        long heads = finished.stream().map(Row::unit).distinct().count();
        return heads + " " + latest(finished.stream().mapToLong(Row::at));
    }

    /** Tries every stretch of days. */
    private static String streak(Challenge challenge, List<Row> rows) {
        Map<LocalDate, List<Row>> days = new TreeMap<>(rows.stream().collect(Collectors.groupingBy(Row::day)));
        days.values()
                .removeIf(ofDay -> ofDay.stream().allMatch(row -> row.what().equals("logged"))
                        && ofDay.stream().mapToLong(Row::minutes).sum() < 10);
        Set<LocalDate> studied = new HashSet<>(days.keySet());
        int misses = ((Goal.Streak) challenge.goal()).misses();
        long longest = 0;
        for (LocalDate first : studied) {
            for (LocalDate last : studied) {
                List<LocalDate> stretch = first.isAfter(last)
                        ? List.of()
                        : first.datesUntil(last.plusDays(1)).toList();
                long hit = stretch.stream().filter(studied::contains).count();
                if (stretch.size() - hit <= misses) {
                    longest = Math.max(longest, hit);
                }
            }
        }
        return longest + " " + latest(days.values().stream().mapToLong(ChallengeRecount::since));
    }

    /** When a day's first entry was made; time counts only where it is ten minutes. */
    private static long since(List<Row> ofDay) {
        long minutes = ofDay.stream().mapToLong(Row::minutes).sum();
        return ofDay.stream()
                .filter(row -> minutes >= 10 || !row.what().equals("logged"))
                .mapToLong(Row::at)
                .min()
                .orElseThrow();
    }

    private static long latest(LongStream instants) {
        return instants.max().orElse(0);
    }

    private List<Row> rows(LearnerId learner) {
        return database.read(handle -> handle.createQuery("""
                        SELECT study_day, 'logged' AS what, minutes, logged_at AS made_at FROM logged_time
                        WHERE learner = :learner
                        UNION ALL
                        SELECT study_day, 'unit ' || unit, 0, marked_at FROM unit_mark
                        WHERE learner = :learner AND study_day IS NOT NULL
                        UNION ALL
                        SELECT study_day, 'earned ' || unit, 0, finished_at FROM earned_unit
                        WHERE learner = :learner
                        UNION ALL
                        SELECT study_day, 'reset', 0, made_at
                        FROM reset_day JOIN progress_change USING (learner, number) WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .map(row -> new Row(
                        Objects.requireNonNull(row.getColumn("study_day", LocalDate.class)),
                        row.getColumn("what", String.class),
                        row.getColumn("minutes", Long.class),
                        row.getColumn("made_at", Long.class)))
                .list());
    }
}
