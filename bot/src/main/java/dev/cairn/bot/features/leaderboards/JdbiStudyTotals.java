package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Sums up a learner's own entries and streak as a server's boards count them, whether the learner is shown there or not. */
final class JdbiStudyTotals {
    private final JdbiStreakRows streaks;

    JdbiStudyTotals(JdbiStreakRows streaks) {
        this.streaks = streaks;
    }

    /** Every row that the learner would have on a server's boards. */
    List<JdbiBoardRows.Row> rows(Handle handle, LearnerId learner, BoardDay day) {
        List<JdbiBoardRows.Row> rows = new ArrayList<>();
        for (Metric metric : List.of(Metric.TIME, Metric.UNITS)) {
            sums(handle, learner, metric, day)
                    .forEach((period, total) -> rows.add(JdbiBoardRows.Row.of(metric, period, total)));
        }
        rows.addAll(streakRows(streaks.of(handle, learner), day.now()));
        rows.removeIf(row -> row.total().amount() <= 0);
        return rows;
    }

    /** The rows of a streak; one that has ended has no row of the moment. */
    static List<JdbiBoardRows.Row> streakRows(JdbiStreakRows.StreakFigures streak, Instant now) {
        Instant exactUntil = streak.summary().exactUntil().orElse(Instant.EPOCH);
        return List.of(
                new JdbiBoardRows.Row(
                        Metric.STREAK,
                        BoardPeriod.NOW,
                        streak.current(now),
                        streak.summary().aliveUntil().orElse(Instant.EPOCH),
                        exactUntil),
                new JdbiBoardRows.Row(Metric.STREAK, BoardPeriod.ALL, streak.longest(), Instant.EPOCH, exactUntil));
    }

    /** The total of one board's metric and period. */
    Total total(Handle handle, LearnerId learner, Board board, BoardDay day) {
        return board.metric() == Metric.STREAK
                ? streakTotal(streaks.of(handle, learner), board, day)
                : sums(handle, learner, board.metric(), day).getOrDefault(board.period(), Total.NONE);
    }

    private static Total streakTotal(JdbiStreakRows.StreakFigures streak, Board board, BoardDay day) {
        return board.period().equals(BoardPeriod.NOW) ? streak.current(day.now()) : streak.longest();
    }

    private static Map<BoardPeriod, Total> sums(Handle handle, LearnerId learner, Metric metric, BoardDay day) {
        JdbiStudyEntries entries = JdbiStudyEntries.of(metric);
        Map<BoardPeriod, Total> sums = new HashMap<>();
        sums.put(BoardPeriod.ALL, entries.all(handle, learner));
        entries.since(handle, learner, day.firstKept())
                .forEach((date, ofDay) -> day.kept(date)
                        .forEach(period -> sums.merge(
                                period, counted(ofDay, period.closes(day.zone())), JdbiStudyTotals::together)));
        return sums;
    }

    private static Total counted(List<StudyEntry> ofDay, Instant closes) {
        Instant latest = ofDay.stream()
                .filter(entry -> entry.countsUntil(closes))
                .map(StudyEntry::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new Total(StudyEntry.counted(ofDay, closes), latest);
    }

    private static Total together(Total one, Total other) {
        return one.plus(other.amount(), other.latest());
    }
}
