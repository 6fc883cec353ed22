package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.features.leaderboards.BoardCurriculum.GLACIER;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.MEADOW;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.NEW_RIDGE;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.RIDGE;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.SECOND_EDITION;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.SUMMIT;
import static dev.cairn.bot.features.leaderboards.BoardWorld.ADA;
import static dev.cairn.bot.features.leaderboards.BoardWorld.BOB;
import static dev.cairn.bot.features.leaderboards.BoardWorld.EVE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.HERE;
import static dev.cairn.bot.features.leaderboards.BoardWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LearnerQuery;
import dev.cairn.bot.storage.ServerTables;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** The clock stands at Monday, 2 March 2026, 09:00 UTC. */
class LeaderboardRulesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final BoardPeriod TODAY = BoardPeriod.of(BoardPeriod.Kind.DAY, MONDAY);
    private static final BoardPeriod WEEK = BoardPeriod.of(BoardPeriod.Kind.WEEK, MONDAY);
    private static final BoardPeriod LAST_WEEK = WEEK.previous();
    private static final BoardPeriod MARCH = BoardPeriod.of(BoardPeriod.Kind.MONTH, MONDAY);
    private static final BoardPeriod FEBRUARY = MARCH.previous();
    private static final BoardPeriod ALL = BoardPeriod.ALL;
    private static final BoardPeriod NOW = BoardPeriod.NOW;

    private BoardWorld world;

    @BeforeEach
    void open(Database database) {
        world = new BoardWorld(database);
    }

    @EachDatabase
    void theSameAmountSharesARankAndTheEarlierStandsFirst() {
        world.list(ADA, BOB, EVE);
        world.log(BOB, 60);
        world.pass(Duration.ofMinutes(1));
        world.log(ADA, 60);
        world.log(EVE, 30);

        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:2=60 1:1=60 3:3=30");
    }

    @EachDatabase
    void anEntryTakenBackNoLongerDecidesWhoWasEarlier() {
        world.list(ADA, BOB);
        world.log(BOB, 60);
        world.pass(Duration.ofMinutes(1));
        world.log(ADA, 60);
        world.pass(Duration.ofMinutes(1));
        world.log(BOB, 10);
        world.undo(BOB);

        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:2=60 1:1=60");
    }

    @EachDatabase
    void undoTakesBackWhatCounted() {
        world.list(ADA);
        world.finish(ADA, MEADOW);
        world.log(ADA, 20);
        assertThat(world.lines(Metric.UNITS, TODAY)).isEqualTo("1:1=180");
        world.undo(ADA);
        world.undo(ADA);

        for (BoardPeriod period : List.of(TODAY, WEEK, MARCH, ALL)) {
            assertThat(world.lines(Metric.UNITS, period) + world.lines(Metric.TIME, period))
                    .isEmpty();
        }
        assertThat(world.lines(Metric.STREAK, NOW)).isEmpty();
    }

    @EachDatabase
    void hidingDeletesTheRowsAndListingRebuildsThemFromOnesOwnStudy() {
        world.log(ADA, 60);
        world.finish(ADA, RIDGE, MONDAY.minusDays(3));
        world.list(ADA, BOB);
        world.log(BOB, 30);
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:1=60 2:2=30");

        world.listings.hide(HERE, ADA);
        world.log(ADA, 5);
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:2=30");
        assertThat(world.view(Metric.TIME, WEEK, ADA).own()).contains(new BoardView.Place(1, 65));

        world.list(ADA);
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:1=65 2:2=30");
        assertThat(world.lines(Metric.UNITS, LAST_WEEK)).isEqualTo("1:1=300");
        assertThat(world.lines(Metric.UNITS, FEBRUARY)).isEqualTo("1:1=300");
        assertThat(world.lines(Metric.STREAK, NOW)).isEqualTo("1:1=1 1:2=1");
    }

    @EachDatabase
    void whoWasNotAskedIsOnNoBoard() {
        world.log(ADA, 60);
        assertThat(world.listings.of(HERE, ADA)).isEqualTo(Listing.NOT_ASKED);
        world.listings.noteAsked(HERE, ADA);
        assertThat(world.listings.of(HERE, ADA)).isEqualTo(Listing.HIDDEN);
        assertThat(world.lines(Metric.TIME, WEEK)).isEmpty();
        world.list(ADA);
        world.listings.noteAsked(HERE, ADA);
        assertThat(world.listings.of(HERE, ADA)).isEqualTo(Listing.LISTED);
    }

    @EachDatabase
    void anEntryForLastWeekCountsUntilFortyEightHoursAfterItsEnd() {
        world.list(ADA);
        world.at("2026-03-03T23:59:59Z");
        world.log(ADA, 10, MONDAY.minusDays(1));
        world.at("2026-03-04T00:00:00Z");
        world.log(ADA, 20, MONDAY.minusDays(1));

        assertThat(world.lines(Metric.TIME, LAST_WEEK)).isEqualTo("1:1=10");
        assertThat(world.lines(Metric.TIME, FEBRUARY)).as("ended a day earlier").isEmpty();
        assertThat(world.lines(Metric.TIME, ALL)).isEqualTo("1:1=30");
        world.list(ADA);
        assertThat(world.lines(Metric.TIME, LAST_WEEK)).as("rebuilt").isEqualTo("1:1=10");
    }

    @EachDatabase
    void theServersZoneDecidesWhenAPeriodCloses() {
        world.list(ADA);
        world.zone(HERE, ZoneId.of("America/New_York"));
        world.at("2026-03-04T04:59:59Z");
        world.log(ADA, 10, MONDAY.minusDays(1));
        world.at("2026-03-04T05:00:00Z");
        world.log(ADA, 20, MONDAY.minusDays(1));
        assertThat(world.lines(Metric.TIME, LAST_WEEK)).isEqualTo("1:1=10");

        world.zone(HERE, ZoneId.of("Europe/Berlin"));
        assertThat(world.lines(Metric.TIME, LAST_WEEK)).isEmpty();
        world.zone(HERE, ZoneId.of("America/New_York"));
        assertThat(world.lines(Metric.TIME, LAST_WEEK)).isEqualTo("1:1=10");
    }

    @EachDatabase
    void aPeriodThatEndsOnANightOfTwentyThreeHoursStaysOpenForFortyEight() {
        world.zone(HERE, ZoneId.of("Europe/Berlin"));
        BoardPeriod week = BoardPeriod.of(BoardPeriod.Kind.WEEK, LocalDate.of(2026, 3, 29));
        assertThat(week.last()).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(week.closes(ZoneId.of("Europe/Berlin"))).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(week.closes(ZoneId.of("UTC"))).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @EachDatabase
    void studyDaysAreTheLearnersOwnAndAnEntryKeepsItsDay() {
        world.list(ADA);
        world.set(ADA, before -> before.with(ZoneId.of("Pacific/Kiritimati")));
        world.at("2026-03-02T20:00:00Z");
        world.log(ADA, 30);
        BoardPeriod tomorrow = BoardPeriod.of(BoardPeriod.Kind.DAY, MONDAY.plusDays(1));
        assertThat(world.lines(Metric.TIME, tomorrow)).isEqualTo("1:1=30");

        world.set(ADA, before -> before.with(ZoneId.of("Pacific/Pago_Pago")));
        world.set(ADA, before -> before.with(LocalTime.of(11, 0)));
        assertThat(world.lines(Metric.TIME, tomorrow)).isEqualTo("1:1=30");
        assertThat(world.lines(Metric.TIME, TODAY)).isEmpty();
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:1=30");
    }

    @EachDatabase
    void aUnitEarnsItsHoursOnceInALife() {
        world.list(ADA);
        world.finish(ADA, MEADOW);
        world.reset(ADA);
        assertThat(world.lines(Metric.UNITS, ALL)).as("a reset takes nothing").isEqualTo("1:1=180");
        world.pass(Duration.ofMinutes(1));
        world.finish(ADA, MEADOW);
        assertThat(world.lines(Metric.UNITS, ALL))
                .as("finishing again gives nothing")
                .isEqualTo("1:1=180");
        world.undo(ADA);
        assertThat(world.lines(Metric.UNITS, ALL))
                .as("nor does undoing that take any")
                .isEqualTo("1:1=180");
        world.undo(ADA);
        world.undo(ADA);
        assertThat(world.lines(Metric.UNITS, ALL)).isEmpty();
    }

    @EachDatabase
    void aUnitKeepsWhatItEarnedWhenItsHoursOrItsIdAreEdited() {
        world.list(ADA);
        world.finish(ADA, RIDGE);
        BoardWorld later = world.with(SECOND_EDITION);
        later.reset(ADA);
        later.finish(ADA, NEW_RIDGE);
        assertThat(world.lines(Metric.UNITS, ALL)).isEqualTo("1:1=300");
        later.finish(ADA, SUMMIT);
        assertThat(world.lines(Metric.UNITS, ALL)).isEqualTo("1:1=420");
    }

    @EachDatabase
    void aStudyDayEarnsSixteenHoursAtMost() {
        world.list(ADA);
        world.finish(ADA, GLACIER);
        world.finish(ADA, MEADOW);
        world.finish(ADA, SUMMIT, MONDAY.minusDays(1));
        assertThat(world.lines(Metric.UNITS, TODAY)).isEqualTo("1:1=960");
        assertThat(world.lines(Metric.UNITS, ALL)).isEqualTo("1:1=1500");
    }

    @EachDatabase
    void aStreakLeavesTheBoardWhenItEndsWithoutAnybodyTouchingIt() {
        world.list(ADA, BOB);
        world.log(ADA, 10);
        world.log(BOB, 10);
        world.pass(Duration.ofDays(1));
        world.log(ADA, 10);
        assertThat(world.lines(Metric.STREAK, NOW)).isEqualTo("1:1=2 2:2=1");

        world.at("2026-03-04T04:00:00Z");
        assertThat(world.lines(Metric.STREAK, NOW)).as("Bob missed Tuesday").isEqualTo("1:1=2");
        world.at("2026-03-05T04:00:00Z");
        assertThat(world.lines(Metric.STREAK, NOW)).isEmpty();
        assertThat(world.lines(Metric.STREAK, ALL)).isEqualTo("1:1=2 2:2=1");
    }

    @EachDatabase
    void aChangeOfRestDaysRewritesTheStreak() {
        world.list(ADA);
        world.log(ADA, 10);
        world.set(ADA, before -> before.with(Set.of(DayOfWeek.TUESDAY)));
        world.at("2026-03-04T04:00:00Z");
        assertThat(world.lines(Metric.STREAK, NOW)).isEqualTo("1:1=1");
    }

    @EachDatabase
    void whoLeftLosesTheirRowsAndFindsTheirPlaceOnComingBack() {
        world.list(ADA, BOB);
        world.log(ADA, 60);
        world.log(BOB, 30);
        world.listings.noteAbsent(HERE, List.of(ADA));
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:2=30");
        world.log(ADA, 5);
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:2=30");

        world.listings.noteSeen(HERE, ADA, "Ada again");
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:1=65 2:2=30");
        assertThat(world.view(Metric.TIME, WEEK, BOB).lines().get(0).name()).isEqualTo("Ada again");
    }

    @EachDatabase
    void whoIsTakenOffAPeriodStaysOffUntilPutBack() {
        world.list(ADA, BOB);
        world.log(ADA, 60);
        world.log(BOB, 30);
        world.listings.remove(HERE, ADA, WEEK);
        world.log(ADA, 10);
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:2=30");
        assertThat(world.lines(Metric.TIME, TODAY)).isEqualTo("1:1=70 2:2=30");
        assertThat(world.view(Metric.TIME, WEEK, ADA).removed()).isTrue();
        world.list(ADA);
        assertThat(world.lines(Metric.TIME, WEEK))
                .as("listing again brings nobody back")
                .isEqualTo("1:2=30");

        world.listings.restore(HERE, ADA, WEEK);
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:1=70 2:2=30");
        assertThat(world.view(Metric.TIME, WEEK, ADA).removed()).isFalse();
    }

    @EachDatabase
    void anotherServersBoardIsUntouched() {
        world.list(ADA);
        world.listings.list(THERE, ADA, "Ada");
        world.log(ADA, 60);
        world.listings.hide(THERE, ADA);
        world.listings.remove(THERE, ADA, WEEK);
        assertThat(world.lines(Metric.TIME, WEEK)).isEqualTo("1:1=60");
    }

    @EachDatabase
    void whatIsTheServersGoesWithItAndWhatIsTheLearnersStays() {
        world.list(ADA, BOB);
        world.listings.list(THERE, ADA, "Ada");
        world.finish(ADA, MEADOW);
        world.listings.remove(HERE, BOB, WEEK);
        while (world.database.<Integer, RuntimeException>write(handle -> ServerTables.delete(handle, HERE, 2)) == 2) {
            // Goes on in steps, as the purge does.
        }
        assertThat(world.lines(Metric.UNITS, ALL)).isEmpty();
        assertThat(world.listings.of(HERE, ADA)).isEqualTo(Listing.NOT_ASKED);
        assertThat(world.listings.of(THERE, ADA)).isEqualTo(Listing.LISTED);
        world.list(ADA);
        assertThat(world.lines(Metric.UNITS, ALL)).isEqualTo("1:1=180");
    }

    @EachDatabase
    void oldPeriodsAreDeletedAndTheLastOfEachStays() {
        world.list(ADA);
        world.at("2026-01-14T09:00:00Z");
        world.log(ADA, 60);
        world.listings.remove(HERE, ADA, BoardPeriod.of(BoardPeriod.Kind.MONTH, LocalDate.of(2026, 1, 1)));
        world.at("2026-02-26T09:00:00Z");
        world.log(ADA, 30);
        world.at("2026-03-02T09:00:00Z");
        world.log(ADA, 15);
        new BoardCleanupJob(world.maintenance, world.clock).run(new JobRun("all", world.clock.instant()));

        List<String> periods = world.database.read(handle -> handle.createQuery(
                        "SELECT DISTINCT period FROM board_row WHERE metric = 'TIME' ORDER BY period")
                .mapTo(String.class)
                .list());
        assertThat(periods)
                .containsExactlyInAnyOrder("ALL", "D2026-03-02", "M2026-02", "M2026-03", "W2026-02-23", "W2026-03-02");
        assertThat(world.database.<Long, RuntimeException>read(
                        handle -> handle.createQuery("SELECT count(*) FROM board_removal")
                                .mapTo(Long.class)
                                .one()))
                .as("removals")
                .isZero();
    }

    @EachDatabase
    void unitsFinishedBeforeBoardsExistedAreFilledIn() {
        world.finish(ADA, MEADOW, MONDAY.minusDays(1));
        world.finish(ADA, RIDGE);
        world.database.write(handle -> handle.execute("DELETE FROM earned_unit"));
        world.list(ADA);
        assertThat(world.lines(Metric.UNITS, ALL)).isEmpty();

        EarnedUnitBackfillJob job = new EarnedUnitBackfillJob(world.maintenance);
        job.run(new JobRun("all", Instant.EPOCH));
        job.run(new JobRun("all", Instant.EPOCH));
        assertThat(world.lines(Metric.UNITS, ALL)).isEqualTo("1:1=480");
        assertThat(world.lines(Metric.UNITS, TODAY)).isEqualTo("1:1=300");
        world.undo(ADA);
        assertThat(world.lines(Metric.UNITS, ALL)).isEqualTo("1:1=180");
    }

    @EachDatabase
    void aBoardCanBeReadForSomeLearnersAlone() {
        world.list(ADA, BOB, EVE);
        world.log(ADA, 60);
        world.log(BOB, 30);
        world.log(EVE, 10);
        LearnerQuery others = new LearnerQuery("SELECT id FROM learner WHERE id <> :among", ADA.value());
        BoardView view = world.boards.view(world.board(Metric.TIME, WEEK), EVE, 0, Optional.of(others));
        assertThat(view.lines()).extracting(BoardLine::learner).containsExactly(BOB, EVE);
        assertThat(view.own()).contains(new BoardView.Place(2, 10));
    }
}
