package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.features.leaderboards.BoardCurriculum.MEADOW;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.NEW_RIDGE;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.RIDGE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.ADA;
import static dev.cairn.bot.features.leaderboards.BoardWorld.BOB;
import static dev.cairn.bot.features.leaderboards.BoardWorld.EVE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.HERE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.RecentUnits;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Checks which units learners are on, in general and in each server that lists them. */
class RecentUnitsTest {
    private static final int OPERATIONS = Integer.getInteger("cairn.board.operations", 1_000) / 2;
    private static final List<LearnerId> LEARNERS = List.of(ADA, BOB, EVE);
    private static final List<ServerId> SERVERS = List.of(HERE, THERE);

    private record Place(ServerId server, LearnerId learner) {}

    private final Random random = new Random(11);
    private final Set<Place> shown = new HashSet<>();
    private BoardWorld world;

    @BeforeEach
    void open(Database database) {
        world = new BoardWorld(database);
    }

    private List<LearnerId> othersOn(UnitId unit, LearnerId reader) {
        Unit found = world.curriculum.resolve(unit).get(0);
        return world.listings.othersOn(HERE, reader, List.of(found), world.clock.instant());
    }

    @EachDatabase
    void listedPeopleCountForFourteenDaysUnlessTheyFinishOrSkip() {
        world.list(ADA, BOB);
        world.log(ADA, MEADOW, 20);
        world.log(BOB, MEADOW, 20);
        world.log(EVE, MEADOW, 20);
        assertThat(othersOn(MEADOW, EVE)).containsExactlyInAnyOrder(ADA, BOB);
        assertThat(othersOn(MEADOW, ADA)).containsExactly(BOB);
        assertThat(othersOn(RIDGE, EVE)).isEmpty();
        world.finish(ADA, MEADOW);
        assertThat(othersOn(MEADOW, EVE)).containsExactly(BOB);
        world.undo(ADA);
        assertThat(othersOn(MEADOW, EVE)).containsExactlyInAnyOrder(ADA, BOB);
        world.pass(Duration.ofDays(15));
        assertThat(othersOn(MEADOW, EVE)).isEmpty();
    }

    @EachDatabase
    void listingWritesWhatWasStudiedBeforeAndHidingDeletesIt() {
        world.log(ADA, MEADOW, 20);
        world.list(ADA);
        assertThat(othersOn(MEADOW, BOB)).containsExactly(ADA);
        world.listings.hide(HERE, ADA);
        assertThat(othersOn(MEADOW, BOB)).isEmpty();
        world.list(ADA);
        world.listings.noteAbsent(HERE, List.of(ADA));
        assertThat(othersOn(MEADOW, BOB)).isEmpty();
        world.listings.noteSeen(HERE, ADA, "Ada");
        assertThat(othersOn(MEADOW, BOB)).containsExactly(ADA);
    }

    @EachDatabase
    void unitThatWasRenamedCountsUnderItsNewIdFromTheNextChangeOn() {
        world.list(ADA);
        world.log(ADA, RIDGE, 20);
        world = world.with(BoardCurriculum.SECOND_EDITION);
        world.log(ADA, MEADOW, 20);
        assertThat(othersOn(NEW_RIDGE, BOB)).containsExactly(ADA);
    }

    @EachDatabase
    void rowsEqualARecountAfterAnyOperations() {
        for (int done = 1; done <= OPERATIONS; done++) {
            world.pass(Duration.ofMinutes(1 + random.nextInt(random.nextInt(30) == 0 ? 4 * 24 * 60 : 3 * 60)));
            operate();
            if (done % 20 == 0) {
                assertRowsEqualARecount("after %s operations".formatted(done));
            }
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void operate() {
        LearnerId learner = any(LEARNERS);
        UnitId unit = any(world.curriculum.roadmaps().get(0).units()).id();
        Place place = new Place(any(SERVERS), learner);
        switch (random.nextInt(14)) {
            case 0, 1 -> world.finish(learner, unit);
            case 2, 3, 4 -> world.log(learner, unit, 1 + random.nextInt(60));
            case 5 -> world.start(learner, unit);
            case 6, 7 -> {
                RecordedChange undone = world.undo(learner).orElse(null);
                if (undone != null && random.nextBoolean()) {
                    world.redo(learner, undone);
                }
            }
            case 8 -> world.removeLog(learner, 1 + random.nextInt(50));
            case 9 -> world.reset(learner);
            case 10, 11 -> {
                world.listings.list(place.server(), learner, "name");
                shown.add(place);
            }
            case 12 -> {
                world.listings.hide(place.server(), learner);
                shown.remove(place);
            }
            default ->
                new BoardCleanupJob(world.maintenance, world.clock).run(new JobRun("all", world.clock.instant()));
        }
    }

    private void assertRowsEqualARecount(String when) {
        Instant since = RecentUnits.since(world.clock.instant());
        for (LearnerId learner : LEARNERS) {
            Map<String, Long> expected = expected(learner, since);
            assertThat(world.recentUnits(learner, since))
                    .as("%s %s", learner, when)
                    .isEqualTo(expected);
            for (ServerId server : SERVERS) {
                Map<String, Long> here = shown.contains(new Place(server, learner)) ? days(expected) : Map.of();
                assertThat(world.recentUnits(server, learner, since))
                        .as("%s in %s %s", learner, server, when)
                        .isEqualTo(here);
            }
        }
    }

    private static Map<String, Long> days(Map<String, Long> instants) {
        Map<String, Long> days = new TreeMap<>();
        instants.forEach((unit, at) -> days.put(unit, at / Duration.ofDays(1).toMillis()));
        return days;
    }

    /** What the learner's marks and log say. */
    private Map<String, Long> expected(LearnerId learner, Instant since) {
        Map<String, Long> expected = new TreeMap<>();
        LearnerProgress progress = world.progress(learner);
        progress.units().forEach((unit, mark) -> {
            if (mark.state() == UnitState.STARTED && mark.at().isAfter(since)) {
                expected.merge(unit.value(), mark.at().toEpochMilli(), Math::max);
            }
        });
        world.entries(learner)
                .forEach(entry -> entry.unit()
                        .filter(unit -> entry.at().isAfter(since))
                        .ifPresent(
                                unit -> expected.merge(unit.value(), entry.at().toEpochMilli(), Math::max)));
        expected.keySet().removeIf(unit -> isSettled(progress.units().get(new UnitId(unit))));
        return expected;
    }

    private static boolean isSettled(@Nullable UnitMark mark) {
        return mark != null && mark.state() != UnitState.STARTED;
    }
}
