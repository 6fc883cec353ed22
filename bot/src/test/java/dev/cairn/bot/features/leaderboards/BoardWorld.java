package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.features.challenges.ChallengeStores;
import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.features.settings.SettingsFixture;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.JdbiRecentUnits;
import dev.cairn.bot.progress.JdbiStudyDays;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.ProgressListener;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerRow;
import dev.cairn.bot.streaks.JdbiStreakStore;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learners who study by a moved clock, and the boards of servers that are kept beside. */
final class BoardWorld {
    static final LearnerId ADA = new LearnerId(1_404_563_872_309_248_001L);
    static final LearnerId BOB = new LearnerId(1_404_563_872_309_248_002L);
    static final LearnerId EVE = new LearnerId(1_404_563_872_309_248_003L);
    static final ServerId HERE = new ServerId(77);
    static final ServerId THERE = new ServerId(78);

    final SettableClock clock;
    final Database database;
    final Curriculum curriculum;
    final JdbiSettingsStore settings;
    final JdbiStudyDays days;
    final ListingStore listings;
    final BoardStore boards;
    final JdbiBoardMaintenance maintenance;
    private final ProgressLedger ledger;
    private final TimeStore times;
    private int editions;
    private long interactions = 9_000_000_000_000_000_000L;

    BoardWorld(Database database) {
        this(database, BoardCurriculum.FIRST_EDITION, new SettableClock());
    }

    /** A world whose learners may be in challenges as well. */
    static BoardWorld withChallenges(Database database) {
        SettableClock clock = new SettableClock();
        ChallengeStores challenges = new ChallengeStores(
                database, (handle, job, key, at) -> {}, BoardCurriculum.FIRST_EDITION, InteractionMetrics.NONE, clock);
        return new BoardWorld(database, BoardCurriculum.FIRST_EDITION, clock, challenges.progressListener());
    }

    private BoardWorld(Database database, Curriculum curriculum, SettableClock clock, ProgressListener... afterBoards) {
        this.database = database;
        this.curriculum = curriculum;
        this.clock = clock;
        this.days = new JdbiStudyDays(database);
        JdbiStreakStore streaks = new JdbiStreakStore(database, days, new JdbiCalendars(database), clock);
        LeaderboardStores stores =
                new LeaderboardStores(database, (handle, job, key, at) -> {}, curriculum, streaks, clock);
        this.listings = stores.listings();
        this.boards = stores.boards();
        this.maintenance = stores.maintenance();
        this.settings = new JdbiSettingsStore(database, clock, streaks, stores.calendarListener());
        ChangeTracker tracker = new ChangeTracker(Stream.concat(
                        Stream.of(
                                streaks,
                                stores.progressListener(),
                                new JdbiRecentUnits(curriculum, clock, stores.recentUnitsListener())),
                        Stream.of(afterBoards))
                .toArray(ProgressListener[]::new));
        this.ledger =
                new ProgressLedger(new JdbiProgressStore(database, settings, tracker, settings.logged()), curriculum);
        this.times = new JdbiTimeStore(database, tracker);
    }

    /** The same learners and clock with another edition of the curriculum. */
    BoardWorld with(Curriculum edition) {
        BoardWorld other = new BoardWorld(database, edition, clock);
        other.interactions = interactions + ++editions * 100_000_000L;
        return other;
    }

    void pass(Duration time) {
        clock.move(time);
    }

    /** Moves the clock to an instant, back as well. */
    void at(String instant) {
        clock.move(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    LocalDate today(LearnerId learner) {
        return settings.calendar(learner).dayOf(clock.instant());
    }

    private ChangeOrigin origin(LearnerId learner) {
        return new ChangeOrigin(learner, new InteractionId(++interactions), clock.instant());
    }

    Optional<RecordedChange> finish(LearnerId learner, UnitId unit, LocalDate day) {
        return ledger.finish(origin(learner), unit, day) instanceof ChangeOutcome.Finished finished
                ? Optional.of(finished.change())
                : Optional.empty();
    }

    void finish(LearnerId learner, UnitId unit) {
        finish(learner, unit, today(learner));
    }

    void reset(LearnerId learner) {
        ledger.reset(origin(learner), BoardCurriculum.ROADMAP);
    }

    Optional<RecordedChange> undo(LearnerId learner) {
        return ledger.undo(origin(learner), any -> true) instanceof ChangeOutcome.Undone undone
                ? Optional.of(undone.change())
                : Optional.empty();
    }

    Optional<RecordedChange> redo(LearnerId learner, RecordedChange undone) {
        return ledger.redo(origin(learner), undone.number()) instanceof ChangeOutcome.Redone redone
                ? Optional.of(redone.change())
                : Optional.empty();
    }

    void set(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        SettingsFixture.change(settings, learner, change);
    }

    /** Logs time for a study day. */
    void log(LearnerId learner, int minutes, LocalDate day) {
        times.log(
                origin(learner),
                new TimeEntry(
                        day, minutes, Optional.empty(), Optional.empty(), clock.instant(), TimeEntry.Source.COMMAND));
    }

    void log(LearnerId learner, int minutes) {
        log(learner, minutes, today(learner));
    }

    /** Logs time on a unit today. */
    void log(LearnerId learner, UnitId unit, int minutes) {
        times.log(
                origin(learner),
                new TimeEntry(
                        today(learner),
                        minutes,
                        Optional.of(unit),
                        Optional.empty(),
                        clock.instant(),
                        TimeEntry.Source.COMMAND));
    }

    void start(LearnerId learner, UnitId unit) {
        ledger.start(origin(learner), unit);
    }

    LearnerProgress progress(LearnerId learner) {
        return ledger.of(learner);
    }

    List<TimeEntry> entries(LearnerId learner) {
        return times.page(learner, 0, 100_000).entries().stream()
                .map(LogPage.Numbered::entry)
                .toList();
    }

    /** The units that a learner is on, with when they were studied. */
    Map<String, Long> recentUnits(LearnerId learner, Instant since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT unit, studied_at FROM recent_unit WHERE learner = :learner AND studied_at > :since
                        """)
                .bind("learner", learner)
                .bind("since", since)
                .reduceRows(new TreeMap<>(), (units, row) -> {
                    units.put(row.getColumn("unit", String.class), row.getColumn("studied_at", Long.class));
                    return units;
                }));
    }

    /** The units that a learner is on as a server shows them, with the day since the epoch when they were studied. */
    Map<String, Long> recentUnits(ServerId server, LearnerId learner, Instant since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT recent_unit_in_server.unit, studied_on
                        FROM recent_unit_in_server
                        LEFT JOIN recent_unit ON recent_unit.learner = recent_unit_in_server.learner
                            AND recent_unit.unit = recent_unit_in_server.unit
                        WHERE recent_unit_in_server.learner = :learner AND server = :server
                            AND (studied_at > :since OR studied_at IS NULL)
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .bind("since", since)
                .reduceRows(new TreeMap<>(), (units, row) -> {
                    units.put(row.getColumn("unit", String.class), row.getColumn("studied_on", Long.class));
                    return units;
                }));
    }

    void removeLog(LearnerId learner, long number) {
        times.remove(origin(learner), number);
    }

    void list(LearnerId... learners) {
        for (LearnerId learner : learners) {
            listings.list(HERE, learner, "name of " + learner.value() % 10);
        }
    }

    /** Sets a server's zone, and does what the job does then. */
    void zone(ServerId server, ZoneId zone) {
        database.write(handle -> {
            ServerRow.lock(handle, server);
            return handle.createUpdate("UPDATE server SET zone = :zone WHERE id = :server")
                    .bind("zone", zone)
                    .bind("server", server)
                    .execute();
        });
        new BoardRebuildJob(maintenance, (handle, job, key, at) -> {}, clock)
                .run(new JobRun(Long.toString(server.value()), clock.instant()));
    }

    Board board(Metric metric, BoardPeriod period) {
        return new Board(HERE, metric, period);
    }

    BoardView view(Metric metric, BoardPeriod period, LearnerId viewer) {
        return boards.view(board(metric, period), viewer, 0, Optional.empty());
    }

    /** The lines of a board as rank, last digit of the learner, and amount. */
    String lines(Metric metric, BoardPeriod period) {
        return view(metric, period, new LearnerId(1)).lines().stream()
                .map(line -> line.rank() + ":" + line.learner().value() % 10 + "=" + line.amount())
                .collect(Collectors.joining(" "));
    }
}
