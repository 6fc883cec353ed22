package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeWorld.ADA;
import static dev.cairn.bot.features.challenges.ChallengeWorld.ANNOUNCEMENTS;
import static dev.cairn.bot.features.challenges.ChallengeWorld.BOB;
import static dev.cairn.bot.features.challenges.ChallengeWorld.CHANNEL;
import static dev.cairn.bot.features.challenges.ChallengeWorld.EVE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.HERE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.MONDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.SUNDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.TEN_HOURS;
import static dev.cairn.bot.features.challenges.ChallengeWorld.assertRefused;
import static dev.cairn.bot.features.challenges.ChallengeWorld.made;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.delivery.FakeCourier;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** The clock stands at Monday, 2 March 2026, 09:00 UTC; a challenge closes on Wednesday of the next week. */
class ChallengeClosingTest {
    private static final String CLOSES = "2026-03-11T00:00:00Z";

    private ChallengeWorld world;

    @BeforeEach
    void open(Database database) {
        world = new ChallengeWorld(database);
    }

    @EachDatabase
    void resultIsPostedOnceWhereTheCardStandsAndPingsWhoAskedForIt() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, BOB);
        world.study.log(ADA, 60);
        made(world.challenges.pingAtEnd(HERE, challenge.id(), BOB, true));
        world.at("2026-03-10T23:59:59Z");
        world.runDue();
        assertThat(world.results()).isEmpty();
        world.at(CLOSES);
        world.runDue();

        assertThat(world.results()).containsExactly("result of Spring week 2 people 1:name of 1=60 2:name of 2=0");
        FakeCourier.Message message = world.courier.messages().get(0);
        assertThat(message.channel()).isEqualTo(CHANNEL);
        assertThat(message.pings()).containsExactly(BOB);
        assertThat(world.now(challenge).state(world.clock.instant())).isEqualTo(ChallengeState.CLOSED);
        world.live(Duration.ofMinutes(10));
        assertThat(world.lastEdit()).startsWith("Spring week CLOSED");
        assertThat(world.edits()).as("what would be marked as edited").noneMatch(edit -> edit.startsWith("result of"));
        assertThat(world.results()).hasSize(1);
    }

    @EachDatabase
    void resultOfAChallengeThatEndedWhileCairnWasDownIsTheOneOfItsDeadline() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.study.log(ADA, 60);
        world.at("2026-03-14T00:00:00Z");
        world.study.log(ADA, 30, SUNDAY);
        world.study.undo(ADA);
        world.runDue();
        assertThat(world.results()).containsExactly("result of Spring week 1 people 1:name of 1=60");
    }

    @EachDatabase
    void twoProcessesThatCloseAtOncePostOneResult() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.at(CLOSES);
        List<CompletableFuture<Void>> processes = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> world.close(challenge)))
                .limit(4)
                .toList();
        processes.forEach(CompletableFuture::join);
        assertThat(world.results()).hasSize(1);
        world.close(challenge);
        assertThat(world.results()).hasSize(1);
    }

    @EachDatabase
    void resultWhoseAnswerWasLostIsNotPostedAgain() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.at(CLOSES);
        world.courier.loseNextAnswer();
        world.runDue();
        world.pass(Duration.ofHours(5));
        world.runDue();
        assertThat(world.results()).hasSize(1);
        assertThat(world.now(challenge).closedAt()).isPresent();
    }

    @EachDatabase
    void nothingChangesAResult() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, BOB);
        world.study.log(ADA, 60);
        world.at(CLOSES);
        world.runDue();
        world.study.log(BOB, 90, SUNDAY);
        world.study.undo(ADA);
        world.zone("Pacific/Pago_Pago");
        assertRefused(world.challenges.leave(HERE, challenge.id(), ADA, world.clock.instant()), ChallengeRefusal.OVER);
        assertRefused(world.tryJoin(challenge, EVE, Optional.empty()), ChallengeRefusal.OVER);
        assertRefused(
                world.challenges.cancel(HERE, challenge.id(), new ChallengeActor(EVE, true), world.clock.instant()),
                ChallengeRefusal.OVER);
        assertThat(world.lines(challenge)).isEqualTo("1:1=60 2:2=0");
        assertThat(world.challenges
                        .placeOf(world.now(challenge), BOB)
                        .orElseThrow()
                        .rank())
                .isEqualTo(2);
    }

    @EachDatabase
    void deletedLearnerKeepsTheRankAsSomeoneAndTheMessageIsEditedOnce() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, BOB);
        world.study.log(ADA, 60);
        world.at(CLOSES);
        world.live(Duration.ofMinutes(20));
        int edits = world.courier.edits().size();

        world.delete(ADA);
        world.live(Duration.ofMinutes(20));
        List<FakeCourier.Edit> after = world.courier.edits();
        assertThat(after).as("the card and the result").hasSize(edits + 2);
        assertThat(world.edits().subList(edits, edits + 2))
                .allMatch(text -> text.endsWith("2 people 1:someone=60 2:name of 2=0"))
                .anyMatch(text -> text.startsWith("result"));
        assertThat(world.results()).hasSize(1);
        assertThat(world.lines(challenge)).isEqualTo("1:?=60 2:2=0");
    }

    @EachDatabase
    void withoutParticipantsOrWithEverybodyTiedThereIsAResultToo() {
        world.post(world.challenge(TEN_HOURS));
        Challenge tied = world.post(world.challenge(TEN_HOURS));
        world.join(tied, ADA, BOB, EVE);
        world.at(CLOSES);
        world.runDue();
        assertThat(world.results())
                .containsExactly(
                        "result of Spring week 0 people ",
                        "result of Spring week 3 people 1:name of 1=0 1:name of 2=0 1:name of 3=0");
    }

    @EachDatabase
    void challengeWhoseCreatorIsGoneHasItsResult() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.study.log(ADA, 60);
        world.delete(challenge.creator().orElseThrow());
        world.at(CLOSES);
        world.runDue();
        assertThat(world.results()).containsExactly("result of Spring week 1 people 1:name of 1=60");
    }

    @EachDatabase
    void whoHasLeftTheServerIsNotNamedAndRanksCloseUp() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, BOB, EVE);
        world.study.log(ADA, 60);
        world.study.log(BOB, 30);
        made(world.challenges.pingAtEnd(HERE, challenge.id(), ADA, true));
        world.members.set(ADA, new Membership.Absent());
        world.members.set(BOB, new Membership.Present(Optional.of("Bobby")));
        world.at(CLOSES);
        world.runDue();
        assertThat(world.results()).containsExactly("result of Spring week 2 people 1:Bobby=30 2:name of 3=0");
        assertThat(world.courier.messages().get(0).pings()).isEmpty();
    }

    @EachDatabase
    void memberWhoComesBackJoinsAgainWithAllTheyHad() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, BOB);
        world.study.log(ADA, 60);
        world.members.set(ADA, new Membership.Absent());
        world.live(Duration.ofMinutes(2));
        assertThat(world.lines(challenge)).isEqualTo("1:2=0");
        world.study.log(ADA, 5);
        world.members.set(ADA, new Membership.Present(Optional.of("Ada")));
        world.join(challenge, ADA);
        assertThat(world.lines(challenge)).isEqualTo("1:1=65 2:2=0");
    }

    @EachDatabase
    void resultWaitsAWhileForDiscordToSayWhoIsThere() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.members.set(ADA, new Membership.Unknown());
        world.at(CLOSES);
        world.runDue();
        assertThat(world.results()).isEmpty();
        world.live(Duration.ofMinutes(12));
        assertThat(world.results()).hasSize(1);
    }

    @EachDatabase
    void withoutItsChannelTheResultGoesToTheAnnouncementsElseItWaits() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.courier.refuse(CHANNEL, RefusalReason.CHANNEL_GONE);
        world.announces(false);
        world.at(CLOSES);
        world.runDue();
        assertThat(world.results()).isEmpty();
        assertThat(world.now(challenge).state(world.clock.instant())).isEqualTo(ChallengeState.CLOSED);
        world.announces(true);
        world.pass(Duration.ofHours(2));
        world.runDue();
        assertThat(world.courier.messages())
                .extracting(FakeCourier.Message::channel)
                .containsExactly(ANNOUNCEMENTS);
    }

    @EachDatabase
    void resultOfAGroupsChallengeGoesToItsHomeWhereTheCardIsInAnArchivedThread() {
        GroupId group = world.group("Group", EVE);
        ChannelId home = new ChannelId(700);
        world.groups.change(HERE, group, each -> each.at(Optional.of(home)));
        NewChallenge draft = world.draft(TEN_HOURS, Mode.EACH, MONDAY, SUNDAY);
        world.post(made(world.challenges.create(ChallengeWorld.forGroup(draft, group))));
        world.courier.refuse(CHANNEL, RefusalReason.FORBIDDEN);
        world.at(CLOSES);
        world.runDue();
        assertThat(world.courier.messages())
                .extracting(FakeCourier.Message::channel)
                .containsExactly(home);
    }

    @EachDatabase
    void resultOfAPrivateGroupsChallengeIsNotAnnouncedToEveryone() {
        GroupId group = world.group("Group", EVE);
        world.groups.change(HERE, group, each -> each.withPrivacy(true));
        NewChallenge draft = world.draft(TEN_HOURS, Mode.EACH, MONDAY, SUNDAY);
        world.post(made(world.challenges.create(ChallengeWorld.forGroup(draft, group))));
        world.courier.refuse(CHANNEL, RefusalReason.CHANNEL_GONE);
        world.at(CLOSES);
        world.runDue();
        assertThat(world.courier.messages()).isEmpty();
        ChannelId home = new ChannelId(700);
        world.groups.change(HERE, group, each -> each.at(Optional.of(home)));
        world.pass(Duration.ofHours(2));
        world.runDue();
        assertThat(world.courier.messages())
                .extracting(FakeCourier.Message::channel)
                .containsExactly(home);
    }

    @EachDatabase
    void resultNobodyCanGetIsGivenUpAfterAMonthAndCanStillBeLookedAt() {
        Challenge challenge = world.challenge(TEN_HOURS);
        world.join(challenge, ADA);
        world.announces(false);
        world.at(CLOSES);
        for (int day = 0; day < 40; day++) {
            world.runDue();
            world.pass(Duration.ofDays(1));
        }
        world.announces(true);
        world.runDue();
        assertThat(world.results()).isEmpty();
        assertThat(world.lines(challenge)).isEqualTo("1:1=0");
    }

    @EachDatabase
    void removedCairnPostsTheResultWhenItIsBroughtBack() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.removed(true);
        world.study.log(ADA, 60);
        world.at(CLOSES);
        world.live(Duration.ofHours(3));
        assertThat(world.results()).isEmpty();
        assertThat(world.courier.edits()).isEmpty();
        world.removed(false);
        world.live(Duration.ofHours(2));
        assertThat(world.results()).containsExactly("result of Spring week 1 people 1:name of 1=60");
    }

    @EachDatabase
    void movedEndMovesTheResultAndCountsAnew() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, BOB);
        world.study.log(ADA, 60);
        move(challenge, SUNDAY.plusDays(1));
        world.at("2026-03-09T12:00:00Z");
        world.runDue();
        world.study.log(ADA, 5);
        assertThat(world.lines(challenge)).isEqualTo("1:1=65 2:2=0");
        world.at(CLOSES);
        world.runDue();
        assertThat(world.results()).isEmpty();
        world.at("2026-03-12T00:00:00Z");
        world.runDue();
        assertThat(world.results()).hasSize(1);
    }

    private void move(Challenge challenge, LocalDate last) {
        made(world.challenges.edit(
                HERE,
                challenge.id(),
                new ChallengeEdit(
                        new ChallengeActor(EVE, false), Optional.empty(), Optional.of(last), world.clock.instant())));
    }

    @EachDatabase
    void endMovedToAnEarlierDayTakesAwayWhatWasStudiedLater() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.study.log(ADA, 60);
        move(challenge, MONDAY.plusDays(2));
        move(challenge, MONDAY.plusDays(20));
        world.at("2026-03-06T12:00:00Z");
        world.study.log(ADA, 30);
        move(challenge, MONDAY.plusDays(8));
        world.study.log(ADA, 1, MONDAY);
        move(challenge, MONDAY.plusDays(6));
        assertThat(world.lines(challenge)).isEqualTo("1:1=91");
        world.runDue();
        assertThat(world.lines(challenge)).isEqualTo("1:1=91");
    }

    @EachDatabase
    void newZoneMovesWhatHasNotEndedAndKeepsThePromisedDeadlineOfWhatHas() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.zone("Pacific/Pago_Pago");
        assertThat(world.now(challenge).days().endsAt()).isEqualTo("2026-03-09T11:00:00Z");
        world.at("2026-03-09T11:00:00Z");
        world.runDue();
        assertThat(world.now(challenge).state(world.clock.instant())).isEqualTo(ChallengeState.GRACE);
        world.zone("Pacific/Kiritimati");
        assertThat(world.now(challenge).days().closesAt()).isEqualTo("2026-03-11T11:00:00Z");
        world.at("2026-03-11T11:00:00Z");
        world.runDue();
        assertThat(world.results()).hasSize(1);
    }

    @EachDatabase
    void canceledChallengeHasNoResultAndItsCardNamesNobody() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.live(Duration.ofMinutes(1));
        made(world.challenges.cancel(HERE, challenge.id(), new ChallengeActor(EVE, false), world.clock.instant()));
        world.live(Duration.ofMinutes(10));
        assertThat(world.lastEdit()).isEqualTo("Spring week CANCELED until 2026-03-08 1 people ");
        world.at(CLOSES);
        world.runDue();
        assertThat(world.results()).isEmpty();
    }

    @EachDatabase
    void moreThanAHundredNamesAndPingsAreKeptApart() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        Stream.iterate(1L, number -> number + 1).limit(120).map(LearnerId::new).forEach(learner -> {
            world.join(challenge, learner);
            world.challenges.pingAtEnd(HERE, challenge.id(), learner, true);
        });
        world.at(CLOSES);
        world.runDue();
        assertThat(world.courier.messages().get(0).pings()).hasSize(100).isSubsetOf(ids(100));
    }

    private static Set<LearnerId> ids(int count) {
        return Stream.iterate(1L, number -> number + 1)
                .limit(count)
                .map(LearnerId::new)
                .collect(Collectors.toSet());
    }
}
