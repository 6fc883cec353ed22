package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeWorld.ADA;
import static dev.cairn.bot.features.challenges.ChallengeWorld.BOB;
import static dev.cairn.bot.features.challenges.ChallengeWorld.EVE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.HERE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.MONDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.SUNDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.TEN_HOURS;
import static dev.cairn.bot.features.challenges.ChallengeWorld.THERE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.assertRefused;
import static dev.cairn.bot.features.challenges.ChallengeWorld.made;
import static dev.cairn.bot.features.challenges.ChallengeWorld.title;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.ServerTables;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

class JdbiChallengeStoreTest {
    private ChallengeWorld world;
    private ChallengeStore challenges;

    @BeforeEach
    void open(Database database) {
        world = new ChallengeWorld(database);
        challenges = world.challenges;
    }

    @EachDatabase
    void createdChallengeIsThereInItsServerAlone() {
        world.zone("Europe/Berlin");
        Challenge made = world.challenge(TEN_HOURS);

        assertThat(made.days().startsAt()).isEqualTo("2026-03-01T23:00:00Z");
        assertThat(made.days().endsAt()).isEqualTo("2026-03-08T23:00:00Z");
        assertThat(made.days().closesAt()).isEqualTo("2026-03-10T23:00:00Z");
        assertThat(made.state(world.clock.instant())).isEqualTo(ChallengeState.RUNNING);
        assertThat(challenges.of(HERE)).containsExactly(made);
        assertThat(challenges.find(HERE, made.id())).contains(made);
        assertThat(challenges.of(THERE)).isEmpty();
        assertThat(challenges.find(THERE, made.id())).isEmpty();
        assertRefused(
                challenges.join(THERE, made.id(), new JoinRequest(ADA, "Ada", Optional.empty(), world.clock.instant())),
                ChallengeRefusal.NO_SUCH_CHALLENGE);
        assertRefused(
                challenges.cancel(THERE, made.id(), new ChallengeActor(EVE, true), world.clock.instant()),
                ChallengeRefusal.NO_SUCH_CHALLENGE);
    }

    @EachDatabase
    void everyGoalIsReadAsItWasWritten() {
        List<Goal> goals = List.of(
                TEN_HOURS,
                new Goal.Units(4, Optional.empty()),
                new Goal.Units(1, Optional.of(new Target.OfUnit(new UnitId("ridge")))),
                new Goal.Units(4, Optional.of(new Target.OfPhase(new RoadmapId("hills"), new PhaseId("hills.phase")))),
                new Goal.Streak(7, 1));
        for (Goal goal : goals) {
            assertThat(world.now(world.challenge(goal)).goal()).isEqualTo(goal);
        }
    }

    @EachDatabase
    void aSecondPressCreatesNoSecondChallenge() {
        NewChallenge draft = world.draft(TEN_HOURS, Mode.EACH, MONDAY, SUNDAY);
        made(challenges.create(draft));
        assertRefused(challenges.create(draft), ChallengeRefusal.ALREADY_CREATED);
        assertThat(challenges.of(HERE)).hasSize(1);
    }

    @EachDatabase
    void daysThatCannotBeAreRefused() {
        assertRefused(create(MONDAY.plusDays(1), MONDAY), ChallengeRefusal.ENDS_BEFORE_START);
        assertRefused(create(MONDAY.minusDays(8), SUNDAY), ChallengeRefusal.STARTS_TOO_EARLY);
        made(create(MONDAY.minusDays(7), SUNDAY));
        assertRefused(create(MONDAY.minusDays(3), MONDAY.minusDays(1)), ChallengeRefusal.ENDS_IN_THE_PAST);
        made(create(MONDAY, MONDAY));
        assertRefused(create(MONDAY, MONDAY.plusYears(1)), ChallengeRefusal.TOO_LONG);
        made(create(MONDAY, MONDAY.plusYears(1).minusDays(1)));
    }

    private ChallengeChange create(LocalDate first, LocalDate last) {
        return challenges.create(world.draft(TEN_HOURS, Mode.EACH, first, last));
    }

    @EachDatabase
    void limitsHoldForWhatHasNotEnded() {
        IntStream.range(0, 3).forEach(number -> made(createBy(ADA)));
        assertRefused(createBy(ADA), ChallengeRefusal.CREATED_TOO_MANY);
        LongStream.range(200, 222).forEach(creator -> made(createBy(new LearnerId(creator))));
        assertRefused(createBy(BOB), ChallengeRefusal.SERVER_FULL);
        assertRefused(create(MONDAY, SUNDAY), ChallengeRefusal.SERVER_FULL);

        Challenge first = challenges.of(HERE).get(0);
        made(challenges.cancel(HERE, first.id(), new ChallengeActor(ADA, false), world.clock.instant()));
        made(createBy(ADA));
        assertRefused(createBy(ADA), ChallengeRefusal.SERVER_FULL);
        world.at("2026-03-12T00:00:00Z");
        made(create(MONDAY.plusDays(9), SUNDAY.plusDays(9)));
    }

    private ChallengeChange createBy(LearnerId creator) {
        NewChallenge draft = world.draft(TEN_HOURS, Mode.EACH, MONDAY.plusDays(5), SUNDAY.plusDays(3));
        return challenges.create(new NewChallenge(
                draft.server(),
                new ChallengeActor(creator, false),
                draft.draft(),
                draft.title(),
                draft.goal(),
                draft.mode(),
                draft.group(),
                draft.first(),
                draft.last(),
                draft.at()));
    }

    @EachDatabase
    void joiningTwiceIsRefusedAndLeavingTakesTheNameAway() {
        Challenge challenge = world.challenge(TEN_HOURS);
        world.join(challenge, ADA, BOB);
        assertRefused(world.tryJoin(challenge, ADA, Optional.empty()), ChallengeRefusal.ALREADY_IN);
        assertThat(challenges.joined(HERE, ADA)).containsExactly(challenge.id());

        world.leave(challenge, ADA);
        assertRefused(challenges.leave(HERE, challenge.id(), ADA, world.clock.instant()), ChallengeRefusal.NOT_IN);
        assertThat(challenges.joined(HERE, ADA)).isEmpty();
        assertThat(challenges.entry(challenge.id(), ADA).orElseThrow().name()).isEmpty();
        assertThat(world.lines(challenge)).isEqualTo("1:2=0");
        world.join(challenge, ADA);
        assertThat(challenges.standings(challenge, 10).participants()).isEqualTo(2);
    }

    @EachDatabase
    void peopleWhoPressJoinAtOnceAreAllIn() {
        GroupId group = world.group("Group", ADA, BOB, EVE);
        Challenge challenge = world.challenge(TEN_HOURS, Mode.TEAMS);
        List<ChallengeChange> presses = List.of(ADA, BOB, EVE, BOB).stream()
                .map(learner ->
                        CompletableFuture.supplyAsync(() -> world.tryJoin(challenge, learner, Optional.of(group))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(presses).filteredOn(ChallengeChange.Made.class::isInstance).hasSize(3);
        assertThat(challenges.standings(challenge, 10).teams())
                .extracting(Standings.TeamLine::members)
                .containsExactly(3);
    }

    @EachDatabase
    void onlyMembersOfItsGroupJoinAndNobodyOnceThatIsClosed() {
        GroupId group = world.group("Group", ADA, BOB);
        NewChallenge draft = world.draft(TEN_HOURS, Mode.EACH, MONDAY, SUNDAY);
        Challenge challenge = made(challenges.create(ChallengeWorld.forGroup(draft, group)));
        assertThat(challenge.group()).contains(group);
        world.join(challenge, ADA);
        assertRefused(world.tryJoin(challenge, EVE, Optional.empty()), ChallengeRefusal.NOT_IN_GROUP);
        world.groups.close(HERE, group);
        assertRefused(world.tryJoin(challenge, BOB, Optional.empty()), ChallengeRefusal.GROUP_CLOSED);
        assertThat(world.lines(challenge)).isEqualTo("1:1=0");
        assertRefused(challenges.create(ChallengeWorld.forGroup(draft, group)), ChallengeRefusal.NOT_IN_GROUP);
    }

    @EachDatabase
    void titleAndEndAreChangedByWhoMay() {
        Challenge challenge = world.challenge(TEN_HOURS);
        assertRefused(edit(challenge, new ChallengeActor(ADA, false), SUNDAY), ChallengeRefusal.NOT_ALLOWED);
        ChallengeActor manager = new ChallengeActor(ADA, true);
        Challenge later = made(edit(challenge, manager, SUNDAY.plusDays(7)));
        assertThat(later.days().endsAt()).isEqualTo("2026-03-16T00:00:00Z");
        assertThat(later.edited()).contains(new Challenge.Done(Optional.of(ADA), world.clock.instant()));

        made(edit(challenge, manager, MONDAY.plusDays(2)));
        assertRefused(edit(challenge, manager, MONDAY.plusDays(1)), ChallengeRefusal.END_TOO_SOON);
        assertRefused(edit(challenge, manager, MONDAY.minusDays(1)), ChallengeRefusal.ENDS_BEFORE_START);
        assertRefused(edit(challenge, manager, MONDAY.plusYears(1)), ChallengeRefusal.TOO_LONG);
        world.at("2026-03-05T00:00:00Z");
        assertRefused(edit(challenge, manager, SUNDAY), ChallengeRefusal.OVER);
        Challenge renamed = made(challenges.edit(
                HERE,
                challenge.id(),
                new ChallengeEdit(manager, Optional.of(title("Other")), Optional.empty(), world.clock.instant())));
        assertThat(renamed.title()).isEqualTo(title("Other"));
        assertRefused(world.tryJoin(challenge, BOB, Optional.empty()), ChallengeRefusal.OVER);
    }

    private ChallengeChange edit(Challenge challenge, ChallengeActor by, LocalDate last) {
        return challenges.edit(
                HERE,
                challenge.id(),
                new ChallengeEdit(by, Optional.empty(), Optional.of(last), world.clock.instant()));
    }

    @EachDatabase
    void afterCancelingNobodyJoinsOrChangesIt() {
        Challenge challenge = world.challenge(TEN_HOURS);
        ChallengeActor creator = new ChallengeActor(EVE, false);
        made(challenges.cancel(HERE, challenge.id(), creator, world.clock.instant()));
        assertThat(world.now(challenge).state(world.clock.instant())).isEqualTo(ChallengeState.CANCELED);
        assertRefused(world.tryJoin(challenge, ADA, Optional.empty()), ChallengeRefusal.CANCELED);
        assertRefused(edit(challenge, creator, SUNDAY.plusDays(1)), ChallengeRefusal.CANCELED);
        assertRefused(
                challenges.cancel(HERE, challenge.id(), creator, world.clock.instant()), ChallengeRefusal.CANCELED);
        world.pass(Duration.ofDays(31));
        assertThat(challenges.find(HERE, challenge.id())).isPresent();
    }

    @EachDatabase
    void aHundredPeopleArePingedAtTheEnd() {
        Challenge challenge = world.challenge(TEN_HOURS);
        assertRefused(challenges.pingAtEnd(HERE, challenge.id(), ADA, true), ChallengeRefusal.NOT_IN);
        List<LearnerId> people =
                LongStream.range(1_000, 1_101).mapToObj(LearnerId::new).toList();
        people.forEach(person -> world.join(challenge, person));
        people.subList(0, 100).forEach(person -> made(challenges.pingAtEnd(HERE, challenge.id(), person, true)));
        assertRefused(
                challenges.pingAtEnd(HERE, challenge.id(), people.get(100), true), ChallengeRefusal.TOO_MANY_PINGS);
        made(challenges.pingAtEnd(HERE, challenge.id(), people.get(0), false));
        made(challenges.pingAtEnd(HERE, challenge.id(), people.get(100), true));
    }

    @EachDatabase
    void cardStandsWhereItWasPostedLast() {
        Challenge challenge = world.challenge(TEN_HOURS);
        assertThat(challenge.place()).isEmpty();
        made(challenges.placeCard(HERE, challenge.id(), new ChannelId(5), new MessageId(6)));
        Challenge placed = made(challenges.placeCard(HERE, challenge.id(), new ChannelId(7), new MessageId(8)));
        assertThat(placed.place()).contains(new CardPlace(new ChannelId(7), Optional.of(new MessageId(8))));
        assertThat(world.now(challenge)).isEqualTo(placed);
    }

    @EachDatabase
    void deletedCreatorLeavesTheChallengeToOthers() {
        Challenge challenge = world.challenge(TEN_HOURS);
        world.join(challenge, ADA, EVE);
        world.database.write(handle -> handle.createUpdate("DELETE FROM learner WHERE id = :learner")
                .bind("learner", EVE)
                .execute());
        Challenge orphan = world.database.read(
                handle -> JdbiChallengeRows.find(handle, challenge.id()).orElseThrow());
        assertThat(orphan.creator()).isEmpty();
        assertThat(world.lines(challenge)).isEqualTo("1:1=0");
        made(edit(challenge, new ChallengeActor(ADA, true), SUNDAY.plusDays(1)));
    }

    @EachDatabase
    void whatADeletedPersonAddedStaysWithTheirTeamAndInTheSharedBar() {
        GroupId group = world.group("Group", ADA, BOB);
        Challenge teams = world.challenge(TEN_HOURS, Mode.TEAMS);
        world.joinFor(teams, group, ADA, BOB);
        Challenge together = world.challenge(TEN_HOURS, Mode.TOGETHER);
        world.join(together, ADA, BOB);
        world.at("2026-03-03T12:00:00Z");
        world.study.log(ADA, 60, MONDAY);
        world.study.log(BOB, 30, MONDAY);

        world.delete(ADA);

        Standings.TeamLine team =
                challenges.standings(world.now(teams), 10).teams().get(0);
        assertThat(team.members()).isEqualTo(2);
        assertThat(team.total()).isEqualTo(90);
        assertThat(challenges.standings(world.now(together), 10).total()).isEqualTo(90);
        assertThat(world.lines(together)).isEqualTo("1:2=30");
    }

    @EachDatabase
    void purgeOfAServerLeavesNothing() {
        GroupId group = world.group("Group", ADA);
        Challenge challenge = world.challenge(TEN_HOURS, Mode.TEAMS);
        world.joinFor(challenge, group, ADA);
        challenges.placeCard(HERE, challenge.id(), new ChannelId(5), new MessageId(6));
        int left = world.database.write(handle -> {
            int deleted = 3;
            while (deleted == 3) {
                deleted = ServerTables.delete(handle, HERE, 3);
            }
            return handle.createQuery("SELECT count(*) FROM challenge_entry")
                    .mapTo(Integer.class)
                    .one();
        });
        assertThat(left).isZero();
    }
}
