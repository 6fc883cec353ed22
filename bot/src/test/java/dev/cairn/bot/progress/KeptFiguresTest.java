package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.ADA;
import static dev.cairn.bot.progress.ProgressFixture.BOB;
import static dev.cairn.bot.progress.ProgressFixture.CURRICULUM;
import static dev.cairn.bot.progress.ProgressFixture.HARBOUR;
import static dev.cairn.bot.progress.ProgressFixture.HILLS;
import static dev.cairn.bot.progress.ProgressFixture.MEADOW;
import static dev.cairn.bot.progress.ProgressFixture.NOON;
import static dev.cairn.bot.progress.ProgressFixture.RIDGE;
import static dev.cairn.bot.progress.ProgressFixture.SEA;
import static dev.cairn.bot.progress.ProgressFixture.TODAY;
import static dev.cairn.bot.progress.ProgressFixture.plan;
import static dev.cairn.bot.progress.ProgressFixture.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.SettingsFixture;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.streaks.JdbiStreakStore;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.bot.streaks.StreakBackfillJob;
import dev.cairn.bot.streaks.StreakSummary;
import dev.cairn.bot.streaks.Streaks;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.LearnedElsewhere;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.RowView;
import org.junit.jupiter.api.BeforeEach;

/** Compares the stored totals with a recount of the history. */
class KeptFiguresTest {
    private static final int WALKS = 6;
    private static final int STEPS = 400;
    private static final int STEPS_BETWEEN_RECOUNTS = 10;
    /** Includes both sides of the date line. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Pacific/Pago_Pago"),
            ZoneId.of("America/New_York"));

    private final SettableClock clock = new SettableClock();
    private final List<ProgressChange> changes = new ArrayList<>();
    private long interactions = 9_000_000_000_000_000_000L;
    private Database database;
    private JdbiSettingsStore settings;
    private JdbiStudyDays days;
    private JdbiStreakStore streakStore;
    private Streaks streaks;
    private ProgressLedger ledger;
    private ProgressLedger otherProcess;
    private TimeStore times;
    private long latestUndone;

    @BeforeEach
    void openStores(Database fresh) {
        database = fresh;
        days = new JdbiStudyDays(database);
        streakStore = new JdbiStreakStore(database, days, new JdbiCalendars(database), clock);
        settings = new JdbiSettingsStore(database, clock, streakStore);
        streaks = new Streaks(days, settings, streakStore);
        ChangeTracker tracker = new ChangeTracker(streakStore, (handle, change) -> changes.add(change));
        ledger = new ProgressLedger(new JdbiProgressStore(database, settings, tracker, settings.logged()), CURRICULUM);
        otherProcess = ledger();
        times = new JdbiTimeStore(database, tracker);
    }

    @EachDatabase
    void undoIsTheChangeReversed() {
        ledger.tick(origin(), ticks(MEADOW, 1), TODAY.minusDays(1));
        ledger.finish(origin(), MEADOW.id(), TODAY);
        times.log(origin(), entry(TODAY, 25, Optional.of(RIDGE.id())));
        ledger.reset(origin(), HILLS);
        for (int change = 0; change < 4; change++) {
            ledger.undo(origin(), any -> true);
        }

        assertThat(changes).hasSize(8);
        for (int at = 0; at < 4; at++) {
            assertThat(changes.get(7 - at)).isEqualTo(exchanged(changes.get(at)));
        }
        assertThat(changes.get(1).days())
                .isEqualTo(Map.of(
                        TODAY, new ProgressChange.Day(DayTotals.NONE, new DayTotals(0, Set.of(MEADOW.id()), true))));
        assertThat(changes.get(2).minutes()).isEqualTo(Map.of(RIDGE.id(), 25));
        assertThat(changes.get(3).days().get(TODAY))
                .as("a reset takes the unit and leaves the day")
                .isEqualTo(new ProgressChange.Day(
                        new DayTotals(25, Set.of(MEADOW.id()), true), new DayTotals(25, Set.of(), true)));
    }

    private static ProgressChange exchanged(ProgressChange change) {
        Map<LocalDate, ProgressChange.Day> days = new HashMap<>();
        change.days()
                .forEach((day, totals) -> days.put(
                        day, new ProgressChange.Day(/* before= */ totals.after(), /* after= */ totals.before())));
        Map<UnitId, Integer> minutes = new HashMap<>();
        change.minutes().forEach((unit, added) -> minutes.put(unit, -added));
        return new ProgressChange(
                change.learner(),
                days,
                minutes,
                change.marked(),
                /* before= */ change.after(),
                /* after= */ change.before(),
                !change.undo());
    }

    @EachDatabase
    void redeliveredChangeIsNotReportedAgain() {
        ChangeOrigin finish = origin();
        ledger.finish(finish, MEADOW.id(), TODAY);
        ledger.finish(finish, MEADOW.id(), TODAY);
        ledger.finish(origin(), MEADOW.id(), TODAY);

        assertThat(changes).hasSize(1);
    }

    @EachDatabase
    void keptFiguresEqualARecountOnAnyWalk() {
        for (int seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            for (int step = 1; step <= STEPS; step++) {
                clock.move(Duration.ofMinutes(random.nextInt(20 * 60)));
                move(random);
                assertAnotherProcessSeesTheProgress("seed %s, step %s".formatted(seed, step));
                if (step % STEPS_BETWEEN_RECOUNTS == 0) {
                    assertKeptFiguresEqualARecount("seed %s, step %s".formatted(seed, step));
                }
            }
        }
    }

    private void move(Random random) {
        Unit unit = List.of(MEADOW, RIDGE, HARBOUR).get(random.nextInt(3));
        LocalDate today = settings.calendar(ADA).dayOf(clock.instant());
        LocalDate day = random.nextInt(3) == 0 ? today.minusDays(random.nextInt(8)) : today;
        switch (random.nextInt(14)) {
            case 0 -> ledger.start(origin(), unit.id());
            case 1, 2 -> ledger.finish(origin(), unit.id(), day);
            case 3, 4 -> ledger.tick(origin(), ticks(unit, anyOfThree(random)), day);
            case 5 -> ledger.reset(origin(), random.nextBoolean() ? HILLS : SEA);
            case 6, 7 -> times.log(origin(), entry(day, 1 + random.nextInt(15), unit(random, unit)));
            case 8 -> times.remove(origin(), 1 + random.nextInt(STEPS));
            case 9 -> undo();
            case 10 -> redo(random);
            case 11 -> ledger.setAside(origin(), unit.id(), clock.instant().plus(Duration.ofHours(random.nextInt(72))));
            case 12 -> follow(random.nextBoolean() ? HILLS : SEA, random.nextBoolean());
            default -> changeCalendar(random);
        }
    }

    private void follow(RoadmapId roadmap, boolean follow) {
        if (follow) {
            ledger.follow(origin(), plan(roadmap));
        } else {
            ledger.unfollow(origin(), roadmap);
        }
    }

    private void undo() {
        if (ledger.undo(origin(), any -> true) instanceof ChangeOutcome.Undone undone) {
            latestUndone = undone.change().number();
        }
    }

    /** Undoes a change or two and makes some of them again. */
    private void redo(Random random) {
        undo();
        if (random.nextBoolean()) {
            long first = latestUndone;
            undo();
            ledger.redo(origin(), latestUndone);
            ledger.redo(origin(), first);
        } else {
            ledger.redo(origin(), latestUndone);
        }
    }

    private static Integer[] anyOfThree(Random random) {
        return List.of(1, 2, 3).stream().filter(step -> random.nextBoolean()).toArray(Integer[]::new);
    }

    private static Optional<UnitId> unit(Random random, Unit unit) {
        return random.nextBoolean() ? Optional.of(unit.id()) : Optional.empty();
    }

    private void changeCalendar(Random random) {
        switch (random.nextInt(3)) {
            case 0 ->
                SettingsFixture.change(settings, ADA, before -> before.with(ZONES.get(random.nextInt(ZONES.size()))));
            case 1 -> SettingsFixture.change(settings, ADA, before -> before.with(LocalTime.of(random.nextInt(13), 0)));
            default -> {
                Set<DayOfWeek> rest = Arrays.stream(DayOfWeek.values())
                        .filter(day -> random.nextInt(4) == 0)
                        .collect(Collectors.toSet());
                SettingsFixture.change(settings, ADA, before -> rest.size() < 7 ? before.with(rest) : before);
            }
        }
    }

    /** The other process keeps what it read last, and must notice that this one has changed it. */
    private void assertAnotherProcessSeesTheProgress(String when) {
        LearnerProgress read = ledger().of(ADA);
        LearnerProgress seen = otherProcess.of(ADA);
        assertThat(seen).as(when).isEqualTo(read);
        assertThat(otherProcess.standing(seen, clock.instant()))
                .as(when)
                .isEqualTo(new LearnedElsewhere(CURRICULUM).in(read.reported(CURRICULUM, clock.instant())));
    }

    /** A ledger that has kept nothing yet. */
    private ProgressLedger ledger() {
        return new ProgressLedger(new JdbiProgressStore(database, settings, new ChangeTracker()), CURRICULUM);
    }

    private void assertKeptFiguresEqualARecount(String when) {
        assertThat(sums("SELECT study_day AS item, minutes FROM logged_day WHERE minutes > 0"))
                .as("minutes by day, %s", when)
                .isEqualTo(
                        sums("SELECT study_day AS item, sum(minutes) AS minutes FROM logged_time GROUP BY study_day"));
        assertThat(sums("SELECT unit AS item, minutes FROM logged_unit WHERE minutes > 0"))
                .as("minutes by unit, %s", when)
                .isEqualTo(sums("""
                        SELECT unit AS item, sum(minutes) AS minutes FROM logged_time
                        WHERE unit IS NOT NULL GROUP BY unit
                        """));
        assertThat(totalsTold()).as("totals told to listeners, %s", when).isEqualTo(totalsRecounted());
        // What is kept must hold now and for as long as nothing changes.
        for (Duration later : List.of(Duration.ZERO, Duration.ofHours(30), Duration.ofDays(3), Duration.ofDays(40))) {
            assertStreakEqualsARecountAt(clock.instant().plus(later), when + ", " + later + " later");
        }
    }

    private void assertStreakEqualsARecountAt(Instant instant, String when) {
        Streak recounted = Streak.of(days.of(ADA), settings.history(ADA), instant);
        StreakSummary kept = streaks.summary(ADA, instant);
        assertThat(kept.lengthAt(instant)).as("length, %s", when).isEqualTo(recounted.length());
        assertThat(kept.longest()).as("longest, %s", when).isEqualTo(recounted.longest());
        assertThat(kept.aliveUntil().filter(instant::isBefore))
                .as("alive until, %s", when)
                .isEqualTo(recounted.aliveUntil());
        assertThat(days.isAnySince(ADA, recounted.today().minusDays(2)))
                .as("any day studied, %s", when)
                .isEqualTo(!days.of(ADA).tailSet(recounted.today().minusDays(2)).isEmpty());
    }

    private Map<String, Long> sums(String sql) {
        return database.read(handle -> handle.createQuery(sql)
                .reduceRows(new HashMap<>(), (Map<String, Long> sums, RowView row) -> {
                    sums.put(row.getColumn("item", String.class), row.getColumn("minutes", Long.class));
                    return sums;
                }));
    }

    private Map<LocalDate, DayTotals> totalsTold() {
        Map<LocalDate, DayTotals> told = new HashMap<>();
        for (ProgressChange change : changes) {
            change.days().forEach((day, totals) -> {
                assertThat(told.getOrDefault(day, DayTotals.NONE)).isEqualTo(totals.before());
                told.put(day, totals.after());
            });
        }
        told.values().removeIf(DayTotals.NONE::equals);
        return told;
    }

    private Map<LocalDate, DayTotals> totalsRecounted() {
        Map<LocalDate, DayTotals> totals = database.read(handle -> JdbiDayTotals.read(
                handle,
                ADA,
                changes.stream()
                        .flatMap(change -> change.days().keySet().stream())
                        .collect(Collectors.toSet())));
        Set<LocalDate> studied = days.of(ADA);
        totals.forEach((day, each) -> assertThat(each.studied()).isEqualTo(studied.contains(day)));
        totals.values().removeIf(DayTotals.NONE::equals);
        return totals;
    }

    @EachDatabase
    void theBackfillCountsEveryStreakFromBefore() {
        ledger.finish(origin(), MEADOW.id(), TODAY);
        StreakSummary kept = streakStore.find(ADA).orElseThrow();
        SettingsFixture.change(settings, BOB, before -> before.with(ZONES.get(0)));
        database.write(handle -> handle.execute("DELETE FROM streak"));
        assertThat(streaks.summary(ADA, clock.instant())).isEqualTo(kept);

        new StreakBackfillJob(streakStore).run(new JobRun("all", Instant.EPOCH));

        assertThat(streakStore.find(ADA)).contains(kept);
        assertThat(streakStore.find(BOB)).map(StreakSummary::longest).contains(0);
    }

    private static TimeEntry entry(LocalDate day, int minutes, Optional<UnitId> unit) {
        return new TimeEntry(day, minutes, unit, Optional.empty(), NOON, TimeEntry.Source.COMMAND);
    }

    private ChangeOrigin origin() {
        return new ChangeOrigin(ADA, new InteractionId(++interactions), clock.instant());
    }
}
