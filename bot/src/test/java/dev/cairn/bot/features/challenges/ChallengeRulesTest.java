package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeWorld.ADA;
import static dev.cairn.bot.features.challenges.ChallengeWorld.BOB;
import static dev.cairn.bot.features.challenges.ChallengeWorld.EVE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.HERE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.MONDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.SUNDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.TEN_HOURS;
import static dev.cairn.bot.features.challenges.ChallengeWorld.made;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.GLACIER;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.MEADOW;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.RIDGE;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.leaderboards.BoardCurriculum;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.PhaseId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

/** The clock stands at Monday, 2 March 2026, 09:00 UTC; a challenge goes from then to Sunday. */
class ChallengeRulesTest {
    private ChallengeWorld world;

    @BeforeEach
    void open(Database database) {
        world = new ChallengeWorld(database);
    }

    @EachDatabase
    void theSameAmountSharesARankAndTheEarlierStandsFirst() {
        Challenge challenge = world.challenge(TEN_HOURS);
        LearnerId last = new LearnerId(8);
        world.join(challenge, ADA, BOB, EVE, last);
        world.study.log(BOB, 60);
        world.pass(Duration.ofMinutes(1));
        world.study.log(ADA, 60);
        world.pass(Duration.ofMinutes(1));
        world.study.log(EVE, 90);
        assertThat(world.lines(challenge)).isEqualTo("1:3=90 2:2=60 2:1=60 4:8=0");

        world.pass(Duration.ofMinutes(1));
        world.study.log(BOB, 10);
        world.study.undo(BOB);
        assertThat(world.lines(challenge)).isEqualTo("1:3=90 2:2=60 2:1=60 4:8=0");
        assertThat(world.challenges.placeOf(challenge, last).orElseThrow().rank())
                .isEqualTo(4);
        assertThat(world.challenges.placeOf(challenge, ADA).orElseThrow().rank())
                .isEqualTo(2);
    }

    @EachDatabase
    void joiningLateCountsFromTheStart() {
        world.study.log(ADA, 30, MONDAY.minusDays(1));
        world.study.log(ADA, 60);
        world.pass(Duration.ofDays(3));
        world.study.log(ADA, 15);
        Challenge challenge = world.challenge(TEN_HOURS);
        world.join(challenge, ADA);
        assertThat(world.lines(challenge)).isEqualTo("1:1=75");
    }

    @EachDatabase
    void undoTakesBackWhatCountedAndRedoGivesItAgain() {
        Challenge time = world.challenge(TEN_HOURS);
        Challenge units = world.challenge(new Goal.Units(3, Optional.empty()));
        Challenge streak = world.challenge(new Goal.Streak(7, 0));
        world.join(time, ADA);
        world.join(units, ADA);
        world.join(streak, ADA);
        world.study.log(ADA, 60);
        world.study.finish(ADA, MEADOW);
        assertThat(all(time, units, streak)).isEqualTo("1:1=60 1:1=1 1:1=1");
        var undone = world.study.undo(ADA).orElseThrow();
        assertThat(all(time, units, streak)).isEqualTo("1:1=60 1:1=0 1:1=1");
        world.study.redo(ADA, undone);
        assertThat(all(time, units, streak)).isEqualTo("1:1=60 1:1=1 1:1=1");
        world.study.undo(ADA);
        world.study.undo(ADA);
        assertThat(all(time, units, streak)).isEqualTo("1:1=0 1:1=0 1:1=0");
    }

    private String all(Challenge... challenges) {
        return String.join(" ", List.of(challenges).stream().map(world::lines).toList());
    }

    @EachDatabase
    void aUnitCountsOnceHoweverOftenItIsFinishedAndAResetTakesNothing() {
        Challenge challenge = world.challenge(new Goal.Units(3, Optional.empty()));
        world.join(challenge, ADA);
        world.study.finish(ADA, MEADOW);
        world.study.undo(ADA);
        world.study.finish(ADA, MEADOW);
        world.study.finish(ADA, RIDGE);
        assertThat(world.lines(challenge)).isEqualTo("1:1=2");
        world.study.reset(ADA, ROADMAP);
        assertThat(world.lines(challenge)).isEqualTo("1:1=2");
        world.study.finish(ADA, MEADOW);
        assertThat(world.lines(challenge)).isEqualTo("1:1=2");
    }

    @EachDatabase
    void whatWasFinishedBeforeCountsWhenItIsFinishedAgain() {
        world.study.finish(ADA, MEADOW, MONDAY.minusDays(2));
        Challenge challenge = world.challenge(new Goal.Units(3, Optional.empty()));
        world.join(challenge, ADA);
        assertThat(world.lines(challenge)).isEqualTo("1:1=0");
        world.study.reset(ADA, ROADMAP);
        world.study.finish(ADA, MEADOW);
        assertThat(world.lines(challenge)).isEqualTo("1:1=1");
    }

    @EachDatabase
    void onlyTheTargetCounts() {
        Challenge unit = world.challenge(new Goal.Units(1, Optional.of(new Target.OfUnit(RIDGE))));
        Target.OfPhase all = new Target.OfPhase(ROADMAP, new PhaseId("hills.phase"));
        int needed = TargetUnits.of(BoardCurriculum.FIRST_EDITION, all).needed();
        assertThat(needed).isEqualTo(4);
        Challenge phase = world.challenge(new Goal.Units(needed, Optional.of(all)));
        world.join(unit, ADA);
        world.join(phase, ADA);
        world.study.finish(ADA, MEADOW);
        assertThat(all(unit, phase)).isEqualTo("1:1=0 1:1=1");
        world.study.finish(ADA, RIDGE);
        assertThat(all(unit, phase)).isEqualTo("1:1=1 1:1=2");
        assertThat(world.challenges.standings(unit, 10).reached()).isEqualTo(1);
        assertThat(world.challenges.standings(phase, 10).reached()).isZero();
    }

    @EachDatabase
    void restDaysAndFreezesDoNotHelpAStreakButAllowedMissesDo() {
        world.study.set(ADA, settings -> settings.with(Set.of(DayOfWeek.WEDNESDAY)));
        Challenge strict = world.challenge(new Goal.Streak(7, 0));
        Challenge lenient = world.challenge(new Goal.Streak(7, 1));
        world.join(strict, ADA);
        world.join(lenient, ADA);
        for (int day : List.of(0, 1, 3, 4, 5)) {
            world.at("2026-03-0%dT12:00:00Z".formatted(2 + day));
            world.study.log(ADA, 10);
        }
        assertThat(all(strict, lenient)).isEqualTo("1:1=3 1:1=5");
        assertThat(world.challenges.standings(lenient, 10).reached()).isZero();
        world.at("2026-03-08T12:00:00Z");
        world.study.log(ADA, 9);
        assertThat(all(strict, lenient)).isEqualTo("1:1=3 1:1=5");
        world.study.log(ADA, 1);
        assertThat(all(strict, lenient)).isEqualTo("1:1=4 1:1=6");
        assertThat(world.challenges.standings(lenient, 10).reached()).isEqualTo(1);
        world.study.reset(ADA, ROADMAP);
        assertThat(all(strict, lenient)).isEqualTo("1:1=4 1:1=6");
    }

    @EachDatabase
    void entriesForItsDaysCountUntil48HoursAfterTheLastMidnight() {
        Challenge challenge = world.challenge(TEN_HOURS);
        world.join(challenge, ADA, BOB);
        world.at("2026-03-10T23:59:00Z");
        world.study.log(ADA, 60, SUNDAY);
        world.study.log(BOB, 30, SUNDAY);
        world.study.log(BOB, 40, SUNDAY.plusDays(1));
        assertThat(world.lines(challenge)).isEqualTo("1:1=60 2:2=30");
        world.at("2026-03-11T00:00:00Z");
        world.study.log(ADA, 5, SUNDAY);
        world.study.undo(BOB);
        world.study.undo(BOB);
        assertThat(world.lines(challenge)).isEqualTo("1:1=60 2:2=30");
    }

    @EachDatabase
    void aStudyDayCountsByItsOwnDateWhateverZoneItsLearnerIsIn() {
        Challenge challenge = world.challenge(TEN_HOURS);
        world.join(challenge, ADA, BOB);
        world.study.set(ADA, settings -> settings.with(ZoneId.of("Pacific/Pago_Pago")));
        world.study.set(BOB, settings -> settings.with(ZoneId.of("Pacific/Kiritimati")));
        // Early on Monday in UTC, and still Sunday in Pago Pago.
        world.at("2026-03-09T08:00:00Z");
        assertThat(world.study.today(ADA)).isEqualTo(SUNDAY);
        world.study.log(ADA, 60);
        world.study.log(BOB, 60);
        assertThat(world.lines(challenge)).isEqualTo("1:1=60 2:2=0");

        world.study.set(ADA, settings -> settings.with(ZoneId.of("Pacific/Kiritimati")));
        world.study.set(ADA, settings -> settings.with(LocalTime.of(6, 0)));
        assertThat(world.lines(challenge)).isEqualTo("1:1=60 2:2=0");
        world.study.log(ADA, 60);
        assertThat(world.lines(challenge)).isEqualTo("1:1=60 2:2=0");
    }

    @EachDatabase
    void clockChangeInsideAChallengeMovesItsEndAsPeopleLive() {
        world.zone("Europe/Berlin");
        world.at("2026-03-27T12:00:00Z");
        Challenge challenge = made(
                world.challenges.create(world.draft(TEN_HOURS, Mode.EACH, MONDAY.plusDays(25), MONDAY.plusDays(28))));
        assertThat(challenge.days().startsAt()).isEqualTo("2026-03-26T23:00:00Z");
        assertThat(challenge.days().endsAt()).isEqualTo("2026-03-30T22:00:00Z");
        assertThat(challenge.days().closesAt()).isEqualTo("2026-04-01T22:00:00Z");
    }

    @EachDatabase
    void teamsCompareByTheMeanOfThoseWhoJoinedAndLeaversStay() {
        GroupId deep = world.group("Deep", ADA, BOB);
        GroupId wide = world.group("Wide", EVE);
        Challenge challenge = world.challenge(TEN_HOURS, Mode.TEAMS);
        ChallengeWorld.assertRefused(world.tryJoin(challenge, ADA, Optional.empty()), ChallengeRefusal.NEEDS_TEAM);
        ChallengeWorld.assertRefused(world.tryJoin(challenge, ADA, Optional.of(wide)), ChallengeRefusal.NOT_IN_GROUP);
        world.joinFor(challenge, deep, ADA, BOB);
        world.joinFor(challenge, wide, EVE);
        world.study.log(ADA, 61);
        world.study.log(EVE, 90);
        List<Standings.TeamLine> teams =
                world.challenges.standings(challenge, 10).teams();
        assertThat(teams)
                .containsExactly(
                        new Standings.TeamLine(OptionalInt.of(1), Optional.of(deep), "Deep", 2, 61),
                        new Standings.TeamLine(OptionalInt.empty(), Optional.of(wide), "Wide", 1, 90));
        assertThat(teams.get(0).mean()).isEqualTo(30.5);

        world.leave(challenge, BOB);
        world.groups.join(HERE, wide, BOB, world.clock.instant());
        ChallengeWorld.assertRefused(world.tryJoin(challenge, BOB, Optional.of(wide)), ChallengeRefusal.OTHER_TEAM);
        assertThat(world.challenges.standings(challenge, 10).teams()).isEqualTo(teams);
        assertThat(world.challenges.standings(challenge, 10).participants()).isEqualTo(2);
        world.groups.close(HERE, deep);
        assertThat(world.challenges.standings(challenge, 10).teams())
                .extracting(Standings.TeamLine::name)
                .containsExactly("Deep", "Wide");
    }

    @EachDatabase
    void togetherEverybodysAmountsAddUpAndLeavingTakesNothing() {
        Challenge challenge = world.challenge(TEN_HOURS, Mode.TOGETHER);
        world.join(challenge, ADA, BOB);
        world.study.log(ADA, 60);
        world.study.log(BOB, 40);
        world.leave(challenge, BOB);
        world.study.log(BOB, 500);
        assertThat(world.challenges.standings(challenge, 10).total()).isEqualTo(100);
        world.join(challenge, BOB);
        assertThat(world.challenges.standings(challenge, 10).total()).isEqualTo(600);
    }

    @EachDatabase
    void twoThousandPeopleAreCountedAndTenNamed() {
        Challenge challenge = world.challenge(new Goal.Units(1, Optional.of(new Target.OfUnit(GLACIER))));
        world.database.write(handle -> {
            LongStream.range(1, 2_001).forEach(learner -> {
                handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", learner);
                handle.execute(
                        "INSERT INTO challenge_entry (learner, challenge, name, amount, latest_at, counted_to,"
                                + " joined_at, changed_at) VALUES (?, ?, 'N', 0, 0, '2026-03-08', 1, 1)",
                        learner,
                        challenge.id().value());
            });
            return challenge;
        });
        world.study.finish(new LearnerId(2_000), GLACIER);
        Standings standings = world.challenges.standings(challenge, 10);
        assertThat(standings.participants()).isEqualTo(2_000);
        assertThat(ChallengeWorld.lines(standings.top()))
                .startsWith("1:0=1 2:1=0 2:2=0")
                .hasSizeLessThan(60);
        assertThat(standings.top()).hasSize(10);
    }
}
