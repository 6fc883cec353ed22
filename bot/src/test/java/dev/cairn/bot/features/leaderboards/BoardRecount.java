package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.features.leaderboards.BoardCurriculum.NEW_RIDGE;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.RIDGE;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Counts boards anew from entries, from finishes and listings noted by itself, and from days studied. */
final class BoardRecount {
    private final BoardWorld world;
    private final Set<Place> shown = new HashSet<>();
    private final Set<Place> absent = new HashSet<>();
    private final Set<Removal> removals = new HashSet<>();
    private final Map<ServerId, ZoneId> zones = new HashMap<>();
    private final Map<Earner, Earning> earned = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    BoardRecount(BoardWorld world) {
        this.world = world;
    }

    record Place(ServerId server, LearnerId learner) {}

    record Removal(Place place, String period) {}

    private record Earner(LearnerId learner, UnitId unit) {}

    private record Earning(long change, LocalDate day, long minutes, Instant at) {}

    private record Made(LocalDate day, long minutes, Instant at) {}

    Set<Place> shown() {
        return shown;
    }

    Set<Place> absent() {
        return absent;
    }

    Set<Removal> removals() {
        return removals;
    }

    Map<ServerId, ZoneId> zones() {
        return zones;
    }

    void finished(RecordedChange change, Unit unit, LocalDate day) {
        days.put(change.learner() + " " + change.number(), day);
        long minutes = unit.hours().duration().toMinutes();
        UnitId known = unit.id().equals(NEW_RIDGE) ? RIDGE : unit.id();
        earned.putIfAbsent(
                new Earner(change.learner(), known), new Earning(change.number(), day, minutes, change.at()));
    }

    /** A finish that is redone earns what the unit is worth then, for the day it was first finished for. */
    void redone(RecordedChange change, Curriculum edition) {
        if (change.kind() == ChangeKind.FINISHED) {
            UnitId id = ((ChangeSubject.OfUnit) change.subject()).unit();
            edition.resolve(id)
                    .forEach(unit -> finished(
                            change, unit, Objects.requireNonNull(days.get(change.learner() + " " + change.number()))));
        }
    }

    void undone(RecordedChange change) {
        earned.entrySet()
                .removeIf(each -> each.getKey().learner().equals(change.learner())
                        && each.getValue().change() == change.number());
    }

    /** The rows there are, by learner, metric and period; of periods that boards show. */
    Map<String, String> kept(ServerId server) {
        Map<String, String> kept = new TreeMap<>();
        Instant now = world.clock.instant();
        world.database.read(handle -> handle.createQuery("""
                        SELECT learner, metric, period, amount, latest_at, alive_until FROM board_row
                        WHERE server = :server
                        """)
                .bind("server", server)
                .map(row -> {
                    String period = row.getColumn("period", String.class);
                    Instant aliveUntil = row.getColumn("alive_until", Instant.class);
                    if (isShown(server, period) && (aliveUntil == null || aliveUntil.isAfter(now))) {
                        kept.put(
                                row.getColumn("learner", Long.class) + " " + row.getColumn("metric", String.class) + " "
                                        + period,
                                row.getColumn("amount", Long.class) + " " + row.getColumn("latest_at", Instant.class));
                    }
                    return period;
                })
                .list());
        return kept;
    }

    private boolean isShown(ServerId server, String period) {
        if (period.equals("ALL") || period.equals("NOW")) {
            return true;
        }
        LocalDate today = LocalDate.ofInstant(world.clock.instant(), zone(server));
        LocalDate first = LocalDate.parse(period.charAt(0) == 'M' ? period.substring(1) + "-01" : period.substring(1));
        return switch (period.charAt(0)) {
            case 'D' -> !first.isBefore(today.minusDays(1));
            case 'W' -> !first.isBefore(monday(today).minusDays(7));
            default -> !first.isBefore(today.withDayOfMonth(1).minusMonths(1));
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1);
    }

    private ZoneId zone(ServerId server) {
        return zones.getOrDefault(server, ZoneOffset.UTC);
    }

    /** The rows there should be. */
    Map<String, String> expected(ServerId server) {
        Map<String, String> expected = new TreeMap<>();
        shown.stream().filter(place -> place.server().equals(server)).forEach(place -> {
            LearnerId learner = place.learner();
            sums(expected, place, "TIME", logged(learner));
            sums(expected, place, "UNITS", earned(learner));
            NavigableSet<LocalDate> days = world.days.of(learner);
            Streak streak = Streak.of(days, world.settings.history(learner), world.clock.instant());
            if (!days.isEmpty()) {
                Instant last = days.last().atStartOfDay(ZoneOffset.UTC).toInstant();
                put(expected, place, "STREAK", "NOW", streak.length(), last);
                put(expected, place, "STREAK", "ALL", streak.longest(), last);
            }
        });
        return expected;
    }

    private void sums(Map<String, String> expected, Place place, String metric, List<Made> entries) {
        Set<String> periods = new HashSet<>(Set.of("ALL"));
        entries.forEach(entry -> periods.addAll(periods(entry.day())));
        for (String period : periods) {
            if (isShown(place.server(), period)) {
                List<Made> counted = entries.stream()
                        .filter(entry ->
                                period.equals("ALL") || periods(entry.day()).contains(period))
                        .filter(entry -> entry.at().isBefore(closes(place.server(), period)))
                        .toList();
                Map<LocalDate, Long> days = new HashMap<>();
                counted.forEach(entry -> days.merge(entry.day(), entry.minutes(), Long::sum));
                long sum = days.values().stream()
                        .mapToLong(minutes -> Math.min(960, minutes))
                        .sum();
                Instant latest =
                        counted.stream().map(Made::at).max(Instant::compareTo).orElse(Instant.EPOCH);
                put(expected, place, metric, period, sum, latest);
            }
        }
    }

    private static List<String> periods(LocalDate day) {
        return List.of("D" + day, "W" + monday(day), "M" + day.toString().substring(0, 7));
    }

    private Instant closes(ServerId server, String period) {
        if (period.equals("ALL")) {
            return Instant.MAX;
        }
        LocalDate first = LocalDate.parse(period.charAt(0) == 'M' ? period.substring(1) + "-01" : period.substring(1));
        LocalDate after = switch (period.charAt(0)) {
            case 'D' -> first.plusDays(1);
            case 'W' -> first.plusDays(7);
            default -> first.plusMonths(1);
        };
        return after.atStartOfDay(zone(server)).toInstant().plus(Duration.ofDays(2));
    }

    private void put(
            Map<String, String> expected, Place place, String metric, String period, long amount, Instant latest) {
        if (amount > 0 && !removals.contains(new Removal(place, period))) {
            expected.put(place.learner().value() + " " + metric + " " + period, amount + " " + latest);
        }
    }

    private List<Made> logged(LearnerId learner) {
        return world.database.read(handle -> handle.createQuery(
                        "SELECT study_day, minutes, logged_at FROM logged_time WHERE learner = :learner")
                .bind("learner", learner)
                .map(row -> new Made(
                        row.getColumn("study_day", LocalDate.class),
                        row.getColumn("minutes", Long.class),
                        row.getColumn("logged_at", Instant.class)))
                .list());
    }

    private List<Made> earned(LearnerId learner) {
        return earned.entrySet().stream()
                .filter(each -> each.getKey().learner().equals(learner))
                .map(each -> new Made(
                        each.getValue().day(),
                        each.getValue().minutes(),
                        each.getValue().at()))
                .toList();
    }
}
