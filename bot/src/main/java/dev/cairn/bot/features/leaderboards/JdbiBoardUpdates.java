package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.progress.ProgressChange;
import dev.cairn.bot.progress.ProgressListener;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.CalendarListener;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Keeps a learner's rows on the boards of all servers that list them, in the transaction of each change. */
final class JdbiBoardUpdates implements ProgressListener, CalendarListener {
    private final JdbiEarnedUnits earned;
    private final JdbiStreakRows streaks;
    private final Clock clock;

    JdbiBoardUpdates(JdbiEarnedUnits earned, JdbiStreakRows streaks, Clock clock) {
        this.earned = earned;
        this.streaks = streaks;
        this.clock = clock;
    }

    @Override
    public void changed(Handle handle, ProgressChange change) {
        EntryChange units = earned.apply(handle, change);
        EntryChange time = new EntryChange(
                Metric.TIME,
                entries(change.before().time()),
                entries(change.after().time()));
        boolean studied = change.days().values().stream()
                .anyMatch(day -> day.before().studied() != day.after().studied());
        if (units.days().isEmpty() && time.days().isEmpty() && !studied) {
            return;
        }
        Map<ServerId, ZoneId> servers = JdbiListings.shownIn(handle, change.learner());
        if (servers.isEmpty()) {
            return;
        }
        update(handle, change.learner(), servers, List.of(time, units));
        if (studied) {
            rewriteStreak(handle, change.learner(), servers.keySet());
        }
    }

    private static List<StudyEntry> entries(List<TimeEntry> time) {
        return time.stream()
                .map(entry -> new StudyEntry(entry.studyDay(), entry.minutes(), entry.at()))
                .toList();
    }

    @Override
    public void calendarChanged(Handle handle, LearnerId learner, CalendarHistory now) {
        Set<ServerId> servers = JdbiListings.shownIn(handle, learner).keySet();
        if (!servers.isEmpty()) {
            rewriteStreak(handle, learner, servers);
        }
    }

    void rewriteStreak(Handle handle, LearnerId learner, Set<ServerId> servers) {
        List<JdbiBoardRows.Row> rows = JdbiStudyTotals.streakRows(streaks.of(handle, learner), clock.instant());
        JdbiBoardRows.replace(
                handle,
                learner,
                servers,
                rows.stream().filter(row -> row.total().amount() > 0).toList());
        rows.stream()
                .filter(row -> row.total().amount() <= 0)
                .forEach(row -> JdbiBoardRows.delete(handle, learner, row.metric(), row.period()));
    }

    /** Updates the servers together whose zones make no difference, which is nearly always all of them. */
    private void update(Handle handle, LearnerId learner, Map<ServerId, ZoneId> servers, List<EntryChange> changes) {
        Map<ZoneId, List<ServerId>> byZone = new HashMap<>();
        servers.forEach((server, zone) ->
                byZone.computeIfAbsent(zone, any -> new ArrayList<>()).add(server));
        Map<RowChanges, List<ServerId>> byChanges = new LinkedHashMap<>();
        Gains gains = new Gains(handle, learner, changes);
        byZone.forEach((zone, there) -> byChanges
                .computeIfAbsent(gains.in(new BoardDay(zone, clock.instant())), any -> new ArrayList<>())
                .addAll(there));
        byChanges.forEach((rows, there) -> {
            JdbiBoardRows.add(handle, learner, there, rows.gains());
            JdbiBoardRows.takeAway(handle, learner, there, rows.losses());
        });
        if (changes.stream().anyMatch(change -> !change.removed().isEmpty())) {
            JdbiBoardRows.deleteEmpty(handle, learner);
        }
    }

    /** What to add to rows, and what to take away from rows. */
    private record RowChanges(List<JdbiBoardRows.Row> gains, List<JdbiBoardRows.Row> losses) {}

    /** Works out what a change adds to a learner's rows, reading each day's entries once. */
    private static final class Gains {
        private final Handle handle;
        private final LearnerId learner;
        private final List<EntryChange> changes;
        private final Map<Metric, Map<LocalDate, List<StudyEntry>>> now = new HashMap<>();

        Gains(Handle handle, LearnerId learner, List<EntryChange> changes) {
            this.handle = handle;
            this.learner = learner;
            this.changes = changes;
        }

        RowChanges in(BoardDay day) {
            List<JdbiBoardRows.Row> gains = new ArrayList<>();
            List<JdbiBoardRows.Row> losses = new ArrayList<>();
            for (EntryChange change : changes) {
                Map<BoardPeriod, Total> totals = new LinkedHashMap<>();
                change.days().forEach(date -> add(totals, change, date, day));
                List<JdbiBoardRows.Row> rows = totals.entrySet().stream()
                        .map(each -> JdbiBoardRows.Row.of(change.metric(), each.getKey(), each.getValue()))
                        .toList();
                (change.removed().isEmpty() ? gains : losses).addAll(rows);
            }
            return new RowChanges(gains, losses);
        }

        private void add(Map<BoardPeriod, Total> totals, EntryChange change, LocalDate date, BoardDay day) {
            List<StudyEntry> after = entriesNow(change.metric(), date);
            List<StudyEntry> before = change.before(date, after);
            Stream.concat(day.kept(date).stream(), Stream.of(BoardPeriod.ALL)).forEach(period -> {
                Instant closes = period.closes(day.zone());
                boolean counts = Stream.concat(before.stream(), after.stream())
                        .filter(entry -> change.added().contains(entry)
                                || change.removed().contains(entry))
                        .anyMatch(entry -> entry.countsUntil(closes));
                if (counts) {
                    long minutes = StudyEntry.counted(after, closes) - StudyEntry.counted(before, closes);
                    Total total = new Total(minutes, latest(change, after, period, closes));
                    totals.merge(period, total, (one, other) -> one.plus(other.amount(), other.latest()));
                }
            });
        }

        /** The latest entry of a row needs to be looked up only when the one before it may be gone. */
        private Instant latest(EntryChange change, List<StudyEntry> ofDay, BoardPeriod period, Instant closes) {
            if (change.removed().isEmpty()) {
                return ofDay.stream()
                        .filter(entry -> entry.countsUntil(closes))
                        .map(StudyEntry::at)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
            }
            return JdbiStudyEntries.of(change.metric())
                    .latest(handle, learner, period, closes)
                    .orElse(Instant.EPOCH);
        }

        private List<StudyEntry> entriesNow(Metric metric, LocalDate date) {
            return now.computeIfAbsent(metric, any -> new HashMap<>())
                    .computeIfAbsent(date, day -> JdbiStudyEntries.of(metric).on(handle, learner, day));
        }
    }
}
