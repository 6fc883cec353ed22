package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.SettingsFixture;
import dev.cairn.bot.features.settings.Visibility;
import dev.cairn.bot.features.study.JdbiShareLog;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.FollowRequest;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.JdbiStudyDays;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.StepSelection;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeLog;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Measures {@code /progress} without the picture for a learner with five thousand entries in their history, compared with
 * reading their standing alone. Its name is not a test's, so it runs only on request:
 * {@code mvn -q verify -Dtest=ProgressViewBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public class ProgressViewBenchmark {
    private static final LearnerId LEARNER = new LearnerId(1_404_563_872_309_248_001L);
    private static final LearnerId VIEWER = new LearnerId(1_404_563_872_309_248_002L);
    private static final InteractionContext PLACE = new InteractionContext.InServer(
            new ServerId(1), new ChannelId(2), false, Set.of(), Set.of(), Optional.empty(), Optional.empty());
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int ENTRIES = 5_000;
    private static final int OTHERS = 20;
    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 5_000;

    private final Curriculum curriculum = CurriculumReader.bundled().orThrow();
    private long interactions = 9_000_000_000_000_000_000L;

    @EachDatabase
    @SuppressWarnings("SystemOut") // prints its results
    void print(Database database, DatabaseUrl url) {
        ProgressLedger ledger = new ProgressLedger(
                new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker()), curriculum);
        study(ledger);
        log(database);
        others(database);
        tidy(database);
        ProgressView progressView = progressView(database, ledger);
        // Another member presses a button, which carries no name, so no picture is drawn.
        Subject subject = new Subject(LEARNER, Optional.empty());
        Request request = new Request(new InteractionId(1), new Invoker(VIEWER, "Bob"), Locale.ENGLISH, PLACE, NOW);
        System.out.println(url.getClass().getSimpleName() + ", " + entries(database) + " entries");
        System.out.println(figures("standing", () -> ledger.standing(ledger.of(LEARNER), NOW)));
        System.out.println(figures("/progress", () -> progressView.card(request, subject, Optional.empty())));
    }

    /** Finishes half of every roadmap over two years, alternately a whole unit and one step. */
    private void study(ProgressLedger ledger) {
        LocalDate day = TODAY.minusYears(2);
        for (Roadmap roadmap : curriculum.roadmaps()) {
            ledger.follow(cause(day), new FollowRequest(roadmap.id(), Optional.empty(), Optional.empty()));
            List<Unit> units = roadmap.units();
            for (int at = 0; at < units.size(); at++) {
                Unit unit = units.get(at);
                Set<StepId> steps = unit.steps().stream().map(Step::id).collect(Collectors.toSet());
                if (at % 2 == 0) {
                    ledger.finish(cause(day), unit.id(), day);
                } else if (!steps.isEmpty()) {
                    ledger.tick(
                            cause(day),
                            new StepSelection(
                                    unit, steps, Set.of(unit.steps().get(0).id())),
                            day);
                }
                day = day.plusDays(3).isAfter(TODAY) ? TODAY : day.plusDays(3);
            }
        }
    }

    private ChangeOrigin cause(LocalDate day) {
        return new ChangeOrigin(
                LEARNER, new InteractionId(++interactions), day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** Logs seven times a day, backwards from today, until there are enough entries. */
    private void log(Database database) {
        TimeStore times = new JdbiTimeStore(database, new ChangeTracker());
        List<Unit> units = curriculum.roadmaps().get(0).units();
        int many = ENTRIES - entries(database);
        for (int i = 0; i < many; i++) {
            LocalDate day = TODAY.minusDays(i / 7);
            Optional<UnitId> unit = Optional.of(units.get(i % units.size()).id());
            Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            times.log(cause(day), new TimeEntry(day, 25, unit, Optional.empty(), at, TimeEntry.Source.COMMAND));
        }
    }

    /** Adds learners with the same history, so that the database does not plan for a table with one learner. */
    private static void others(Database database) {
        database.write(handle -> {
            for (long other = 1; other <= OTHERS; other++) {
                handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", other);
                for (String table : List.of(
                        "logged_time (learner, number, study_day, minutes, unit, note, logged_at, source)",
                        "logged_day (learner, study_day, minutes)",
                        "logged_unit (learner, unit, minutes)",
                        "unit_mark (learner, unit, state, marked_at, study_day)",
                        "ticked_step (learner, step, ticked_at, study_day)")) {
                    String columns = table.substring(table.indexOf(',') + 1, table.length() - 1);
                    handle.execute(
                            "INSERT INTO " + table + " SELECT ?, " + columns + " FROM "
                                    + table.substring(0, table.indexOf(' ')) + " WHERE learner = ?",
                            other,
                            LEARNER);
                }
            }
            return OTHERS;
        });
    }

    /** Does the maintenance that both databases would otherwise do during the measurement. */
    private static void tidy(Database database) {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("ANALYZE");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static int entries(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM progress_change")
                .mapTo(Integer.class)
                .one());
    }

    private ProgressView progressView(Database database, ProgressLedger ledger) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Settings settings = new JdbiSettingsStore(database, clock);
        SettingsFixture.change(settings, LEARNER, all -> all.with(Visibility.SERVERS));
        TimeLog times = new TimeLog(new JdbiTimeStore(database, new ChangeTracker()), curriculum);
        StudyService studies = new StudyService(curriculum, ledger, settings, clock);
        return new ProgressView(
                new ProgressSnapshotReader(curriculum, studies, ledger, times, new JdbiStudyDays(database), settings),
                new VisibilityPolicy(settings, (server, learner) -> true, (server, one, other) -> false),
                new ProgressCards(new PictureCache(DrawingLimit.perCore())),
                new Sharing(new JdbiShareLog(database)),
                viewer -> Card.in(Card.Tone.NEUTRAL).text("welcome").build());
    }

    private static String figures(String name, Supplier<Object> call) {
        int kept = 0;
        for (int i = 0; i < WARM_UP; i++) {
            kept += call.get().hashCode() & 1;
        }
        long[] took = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long begin = System.nanoTime();
            kept += call.get().hashCode() & 1;
            took[i] = System.nanoTime() - begin;
        }
        Arrays.sort(took);
        return "%-10s p50 %.2f ms, p99 %.2f ms, slowest %.2f ms of %d (%d)"
                .formatted(
                        name,
                        millis(took[MEASURED / 2]),
                        millis(took[MEASURED * 99 / 100]),
                        millis(took[MEASURED - 1]),
                        MEASURED,
                        kept);
    }

    private static double millis(long nanos) {
        return Duration.ofNanos(nanos).toNanos() / 1e6;
    }
}
