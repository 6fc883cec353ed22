package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeWorld.ADA;
import static dev.cairn.bot.features.challenges.ChallengeWorld.BOB;
import static dev.cairn.bot.features.challenges.ChallengeWorld.CHANNEL;
import static dev.cairn.bot.features.challenges.ChallengeWorld.EVE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.HERE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.MONDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.SUNDAY;
import static dev.cairn.bot.features.challenges.ChallengeWorld.TEN_HOURS;
import static dev.cairn.bot.features.challenges.ChallengeWorld.made;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.delivery.FakeCourier;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** The clock stands at Monday, 2 March 2026, 09:00 UTC. */
class ChallengeMessageUpdaterTest {
    private ChallengeWorld world;

    @BeforeEach
    void open(Database database) {
        world = new ChallengeWorld(database);
    }

    @EachDatabase
    void cardShowsWhatHasHappenedOnceInFiveMinutesAtMost() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.live(Duration.ofMinutes(3));
        assertThat(world.edits()).isEmpty();
        world.join(challenge, ADA);
        world.live(Duration.ofMinutes(1));
        assertThat(world.edits()).containsExactly("Spring week RUNNING until 2026-03-08 1 people 1:name of 1=0");
        for (int minute = 0; minute < 20; minute++) {
            world.study.log(ADA, 1);
            world.live(Duration.ofMinutes(1));
        }
        assertThat(world.edits()).hasSize(5);
        assertThat(gaps()).allMatch(gap -> gap.compareTo(Duration.ofMinutes(5)) >= 0);
        world.live(Duration.ofMinutes(30));
        assertThat(world.lastEdit()).endsWith("1:name of 1=20");
        assertThat(world.edits()).hasSize(5);
    }

    private List<Duration> gaps() {
        List<Instant> times =
                world.courier.edits().stream().map(FakeCourier.Edit::at).toList();
        return IntStream.range(1, times.size())
                .mapToObj(at -> Duration.between(times.get(at - 1), times.get(at)))
                .toList();
    }

    @EachDatabase
    void cardOfAChallengeWithoutNewsIsNotEdited() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA);
        world.live(Duration.ofMinutes(10));
        world.study.log(ADA, 30);
        world.study.undo(ADA);
        world.live(Duration.ofMinutes(30));
        assertThat(world.edits()).hasSize(1);
    }

    @EachDatabase
    void startAndEndAreOnTheCardAsTheyCome() {
        Challenge challenge =
                made(world.challenges.create(world.draft(TEN_HOURS, Mode.EACH, MONDAY.plusDays(1), SUNDAY)));
        world.post(challenge);
        world.at("2026-03-02T23:58:00Z");
        world.live(Duration.ofMinutes(4));
        assertThat(world.edits()).containsExactly("Spring week RUNNING until 2026-03-08 0 people ");
        world.at("2026-03-08T23:58:00Z");
        world.live(Duration.ofMinutes(4));
        assertThat(world.lastEdit()).startsWith("Spring week GRACE");
        assertThat(world.edits()).hasSize(2);
    }

    @EachDatabase
    void newTitleEndAndZoneAreOnTheCard() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        made(world.challenges.edit(
                HERE,
                challenge.id(),
                new ChallengeEdit(
                        new ChallengeActor(EVE, false),
                        Optional.of(ChallengeWorld.title("Longer")),
                        Optional.of(SUNDAY.plusDays(1)),
                        world.clock.instant())));
        world.live(Duration.ofMinutes(1));
        assertThat(world.edits()).containsExactly("Longer RUNNING until 2026-03-09 0 people ");
        world.at("2026-03-10T00:30:00Z");
        world.runDue();
        world.pass(Duration.ofMinutes(10));
        world.runDue();
        assertThat(world.lastEdit()).startsWith("Longer GRACE");
    }

    @EachDatabase
    void whoLeavesOrDeletesTheirDataIsOffTheCardAtTheNextEdit() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, BOB, EVE);
        world.live(Duration.ofMinutes(6));
        world.leave(challenge, ADA);
        world.live(Duration.ofMinutes(6));
        assertThat(world.lastEdit()).endsWith("2 people 1:name of 2=0 1:name of 3=0");
        world.delete(BOB);
        world.live(Duration.ofMinutes(6));
        assertThat(world.lastEdit()).endsWith("1 people 1:name of 3=0");
    }

    @EachDatabase
    void nicknamesAreThoseLastSeenInTheServer() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.members.set(ADA, new Membership.Present(Optional.of("Lady Ada")));
        world.join(challenge, ADA);
        world.live(Duration.ofMinutes(1));
        assertThat(world.lastEdit()).endsWith("1 people 1:Lady Ada=0");
        assertThat(world.challenges.entry(challenge.id(), ADA).orElseThrow().name())
                .isEqualTo("Lady Ada");
    }

    @EachDatabase
    void editsThatDiscordLimitsAreTriedAfterAnHourAndThenTwiceAsLate() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.courier.answerEdits(new Delivery.TryLater(Optional.of(Duration.ofHours(1))));
        world.join(challenge, ADA);
        for (int minute = 0; minute < 8 * 60; minute++) {
            if (minute % 7 == 0) {
                world.study.log(ADA, 1);
            }
            world.live(Duration.ofMinutes(1));
        }
        assertThat(gaps()).containsExactly(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4));
        world.courier.acceptEdits();
        world.live(Duration.ofHours(9));
        world.study.log(ADA, 1);
        world.live(Duration.ofMinutes(6));
        assertThat(gaps().get(3)).isEqualTo(Duration.ofHours(8));
        assertThat(world.edits()).hasSize(6);
    }

    @EachDatabase
    void deletedCardIsLeftAloneUntilItIsPostedAgain() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.courier.answerEdits(new Delivery.Refused(RefusalReason.MESSAGE_GONE));
        world.join(challenge, ADA);
        world.live(Duration.ofHours(1));
        assertThat(world.edits()).hasSize(1);
        assertThat(world.challenges.find(HERE, challenge.id()).orElseThrow().place())
                .contains(new CardPlace(CHANNEL, Optional.empty()));
        world.courier.acceptEdits();
        ChannelId other = new ChannelId(900);
        made(world.challenges.seeCard(HERE, challenge.id(), other, new MessageId(901)));
        made(world.challenges.seeCard(HERE, challenge.id(), CHANNEL, new MessageId(902)));
        world.study.log(ADA, 1);
        world.live(Duration.ofMinutes(1));
        assertThat(world.courier.edits().get(1).message()).isEqualTo(new MessageId(901));
    }

    @EachDatabase
    void cardThatCairnMayNotEditIsTriedSeldom() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.courier.answerEdits(new Delivery.Refused(RefusalReason.FORBIDDEN));
        world.join(challenge, ADA);
        world.live(Duration.ofHours(4));
        assertThat(gaps()).containsExactly(Duration.ofHours(1), Duration.ofHours(2));
    }

    @EachDatabase
    void refreshIsAllowedOnceInTenSeconds() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        assertThat(refresh(challenge)).isTrue();
        world.pass(Duration.ofSeconds(9));
        assertThat(refresh(challenge)).isFalse();
        world.pass(Duration.ofSeconds(1));
        assertThat(refresh(challenge)).isTrue();
    }

    private boolean refresh(Challenge challenge) {
        return world.challenges.refresh(HERE, challenge.id(), world.clock.instant());
    }
}
