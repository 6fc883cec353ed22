package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.features.leaderboards.BoardWorld.ADA;
import static dev.cairn.bot.features.leaderboards.BoardWorld.BOB;
import static dev.cairn.bot.features.leaderboards.BoardWorld.EVE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.HERE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Unit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

/**
 * Compares the rows of boards with a recount of the history after random operations: a few thousand in the build, as many
 * as {@code -Dcairn.board.operations} says otherwise.
 */
class KeptBoardsTest {
    private static final int OPERATIONS = Integer.getInteger("cairn.board.operations", 1_000);
    /** A recount reads the whole history, which grows. */
    private static final int OPERATIONS_BETWEEN_RECOUNTS = Math.max(20, OPERATIONS / 400);

    private static final List<LearnerId> LEARNERS = List.of(ADA, BOB, EVE);
    private static final List<ServerId> SERVERS = List.of(HERE, THERE, new ServerId(79));
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Pacific/Pago_Pago"),
            ZoneId.of("America/New_York"));

    private final Random random = new Random(7);
    private List<BoardWorld> editions;
    private BoardWorld now;
    private BoardRecount recount;

    @BeforeEach
    void open(Database database) {
        now = new BoardWorld(database);
        editions = List.of(now.with(BoardCurriculum.SECOND_EDITION), now.with(BoardCurriculum.THIRD_EDITION));
        recount = new BoardRecount(now);
    }

    @EachDatabase
    void rowsEqualARecountAfterAnyOperations() {
        for (int done = 1; done <= OPERATIONS; done++) {
            now.pass(Duration.ofMinutes(1 + random.nextInt(random.nextInt(30) == 0 ? 4 * 24 * 60 : 3 * 60)));
            operate();
            if (done > OPERATIONS / 3 && random.nextInt(20) == 0) {
                now = any(editions);
            }
            if (done % OPERATIONS_BETWEEN_RECOUNTS == 0) {
                assertRowsEqualARecount("after %s operations".formatted(done));
            }
        }
    }

    private void assertRowsEqualARecount(String when) {
        for (ServerId server : SERVERS) {
            assertThat(recount.kept(server)).as("rows of %s %s", server, when).isEqualTo(recount.expected(server));
        }
    }

    private void operate() {
        LearnerId learner = any(LEARNERS);
        LocalDate today = now.today(learner);
        LocalDate day = random.nextInt(3) == 0 ? today.minusDays(random.nextInt(8)) : today;
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> finish(learner, day);
            case 3, 4, 5, 6, 7 -> now.log(learner, 1 + random.nextInt(90), day);
            case 8, 9, 10 -> undoAndPerhapsRedo(learner);
            case 11 -> now.removeLog(learner, 1 + random.nextInt(50));
            case 12 -> now.reset(learner);
            case 13, 14 -> changeCalendar(learner);
            case 15, 16, 17, 18, 19 -> changeListing(learner, any(SERVERS));
            case 20, 21 -> changeZone(any(SERVERS));
            case 22 -> new BoardCleanupJob(now.maintenance, now.clock).run(new JobRun("all", now.clock.instant()));
            default -> removeOrRestore(learner, any(SERVERS));
        }
    }

    private void undoAndPerhapsRedo(LearnerId learner) {
        now.undo(learner).ifPresent(undone -> {
            recount.undone(undone);
            if (random.nextInt(3) == 0) {
                now.pass(Duration.ofHours(random.nextInt(60)));
                now.redo(learner, undone).ifPresent(redone -> recount.redone(redone, now.curriculum));
            }
        });
    }

    private void finish(LearnerId learner, LocalDate day) {
        Unit unit = any(now.curriculum.roadmaps().get(0).units());
        now.finish(learner, unit.id(), day).ifPresent(change -> recount.finished(change, unit, day));
    }

    private void changeListing(LearnerId learner, ServerId server) {
        BoardRecount.Place place = new BoardRecount.Place(server, learner);
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> {
                now.listings.list(server, learner, "name");
                recount.shown().add(place);
                recount.absent().remove(place);
            }
            case 3 -> {
                now.listings.hide(server, learner);
                recount.shown().remove(place);
                recount.absent().remove(place);
            }
            case 4 -> {
                now.listings.noteAbsent(server, List.of(learner));
                if (recount.shown().remove(place)) {
                    recount.absent().add(place);
                }
            }
            default -> {
                now.listings.noteSeen(server, learner, "name");
                if (recount.absent().remove(place)) {
                    recount.shown().add(place);
                }
            }
        }
    }

    private void changeZone(ServerId server) {
        now.listings.noteAsked(server, new LearnerId(5));
        ZoneId zone = any(ZONES);
        now.zone(server, zone);
        recount.zones().put(server, zone);
    }

    private void removeOrRestore(LearnerId learner, ServerId server) {
        BoardDay day = now.boards.day(server);
        List<BoardPeriod> periods = day.kept(day.today());
        BoardPeriod period = any(List.of(
                periods.get(0),
                periods.get(1),
                periods.get(2),
                periods.get(1).previous(),
                BoardPeriod.ALL,
                BoardPeriod.NOW));
        BoardRecount.Removal removal = new BoardRecount.Removal(new BoardRecount.Place(server, learner), period.key());
        if (random.nextInt(3) == 0) {
            now.listings.remove(server, learner, period);
            recount.removals().add(removal);
        } else {
            now.listings.restore(server, learner, period);
            recount.removals().remove(removal);
        }
    }

    private void changeCalendar(LearnerId learner) {
        switch (random.nextInt(3)) {
            case 0 -> now.set(learner, before -> before.with(any(ZONES)));
            case 1 -> now.set(learner, before -> before.with(LocalTime.of(random.nextInt(13), 0)));
            default -> {
                Set<DayOfWeek> rest = Arrays.stream(DayOfWeek.values())
                        .filter(day -> random.nextInt(4) == 0)
                        .collect(Collectors.toSet());
                now.set(learner, before -> rest.size() < 7 ? before.with(rest) : before);
            }
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
