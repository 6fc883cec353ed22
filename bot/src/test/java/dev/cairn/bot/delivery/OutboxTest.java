package dev.cairn.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** Tests that each message is sent once, wherever Cairn stops between two steps. */
class OutboxTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final ChannelId CHANNEL = new ChannelId(5);
    private static final Destination DIRECT = new Destination.Direct(ADA, Optional.empty());
    private static final Destination IN_CHANNEL = new Destination.InChannel(CHANNEL, Set.of(ADA));
    private static final Nonce NONCE = new Nonce("m1");
    private static final Card CARD = Card.in(Card.Tone.NEUTRAL).text("Hello.").build();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LONG_AFTER = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock();
    private final FakeCourier discord = new FakeCourier(clock);
    private final Outbox outbox = new Outbox(discord, clock);
    private Database database;

    @BeforeEach
    void learner(Database database) {
        this.database = database;
        database.write(handle -> LearnerRow.lock(handle, ADA));
    }

    private Claim claim() {
        return database.write(handle -> JdbiClaims.claim(handle, NONCE, Optional.of(ADA), clock.instant()));
    }

    private void settle() {
        database.<Nonce, RuntimeException>write(handle -> {
            JdbiClaims.settle(handle, NONCE);
            return NONCE;
        });
    }

    private Delivery attempt(Destination destination) {
        return outbox.send(claim(), destination, CARD);
    }

    @EachDatabase
    void aMessageIsSentAndItsClaimSettled() {
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.Delivered.class);
        settle();

        assertThat(discord.messages()).hasSize(1);
        assertThat(discord.lookups()).isZero();
        assertThat(claim().attempt())
                .as("a settled message may be claimed anew")
                .isEqualTo(1);
    }

    @EachDatabase
    void attemptsAreCountedAndKeepTheFirstOnesTime() {
        Claim first = claim();
        clock.move(SOON);
        Claim second = claim();

        assertThat(first.attempt()).isEqualTo(1);
        assertThat(second).isEqualTo(new Claim(NONCE, first.since(), 2));
    }

    @EachDatabase
    void messageClaimedBeforeAStopIsSentAfterIt() {
        claim();
        clock.move(SOON);
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.Delivered.class);
        settle();
        assertThat(discord.messages()).hasSize(1);

        clock.move(LONG_AFTER);
        claim();
        clock.move(LONG_AFTER);
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.Delivered.class);
        assertThat(discord.lookups()).isEqualTo(1);
        assertThat(discord.messages()).hasSize(2);
    }

    @EachDatabase
    void messageSentBeforeAStopIsNotRepeatedWhileItsNonceLives() {
        Delivery first = attempt(DIRECT);
        clock.move(SOON);

        assertThat(attempt(DIRECT)).isEqualTo(first);
        assertThat(discord.messages()).hasSize(1);
        assertThat(discord.lookups()).isZero();
    }

    @EachDatabase
    void messageSentLongBeforeAStopIsFoundAndNotRepeated() {
        Delivery direct = attempt(DIRECT);
        clock.move(LONG_AFTER);
        assertThat(attempt(DIRECT)).isEqualTo(direct);
        settle();

        Delivery inChannel = attempt(IN_CHANNEL);
        clock.move(LONG_AFTER);
        assertThat(attempt(IN_CHANNEL)).isEqualTo(inChannel);
        assertThat(discord.messages()).hasSize(2);
        assertThat(discord.lookups()).isEqualTo(2);
    }

    @EachDatabase
    void messageWhoseResponseWasLostIsNotRepeated() {
        discord.loseNextAnswer();
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.TryLater.class);
        clock.move(SOON);
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.Delivered.class);
        settle();
        assertThat(discord.messages()).hasSize(1);

        clock.move(LONG_AFTER);
        discord.loseNextAnswer();
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.TryLater.class);
        clock.move(LONG_AFTER);
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.Delivered.class);
        assertThat(discord.messages()).hasSize(2);
    }

    @EachDatabase
    void anOlderAttemptIsNotRepeatedWhileDiscordCannotBeAskedAboutIt() {
        attempt(DIRECT);
        clock.move(LONG_AFTER);
        discord.beUnavailable(true);

        assertThat(attempt(DIRECT)).isEqualTo(new Delivery.TryLater(Optional.empty()));
        discord.beUnavailable(false);
        assertThat(attempt(DIRECT)).isInstanceOf(Delivery.Delivered.class);
        assertThat(discord.messages()).hasSize(1);
    }

    @EachDatabase
    void permanentRefusalIsReportedAndTheClaimMayMoveToAnotherChannel() {
        discord.refuseDirectMessages(RefusalReason.DMS_CLOSED);
        Claim claim = claim();

        assertThat(outbox.send(claim, DIRECT, CARD)).isEqualTo(new Delivery.Refused(RefusalReason.DMS_CLOSED));
        assertThat(outbox.send(claim, IN_CHANNEL, CARD)).isInstanceOf(Delivery.Delivered.class);
        assertThat(discord.messages()).hasSize(1);
    }

    @EachDatabase
    void aKnownDmChannelThatIsGoneIsOpenedAgain() {
        ChannelId gone = new ChannelId(666);
        discord.refuse(gone, RefusalReason.CHANNEL_GONE);

        Delivery delivery = attempt(new Destination.Direct(ADA, Optional.of(gone)));

        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.Delivered.class,
                        sent -> assertThat(sent.channel()).isNotEqualTo(gone));
    }

    @EachDatabase
    void retriesBackOffAndHonorDiscordsRetryAfter() {
        Instant now = clock.instant();
        Delivery.TryLater unspecified = new Delivery.TryLater(Optional.empty());
        Delivery.TryLater anHour = new Delivery.TryLater(Optional.of(LONG_AFTER));

        Claim first = claim();
        assertThat(outbox.retryAt(first, unspecified)).isBetween(now.plusSeconds(5), now.plusSeconds(10));
        Claim third = new Claim(NONCE, now, 3);
        assertThat(outbox.retryAt(third, unspecified)).isBetween(now.plusSeconds(20), now.plusSeconds(40));
        assertThat(outbox.retryAt(first, anHour))
                .isBetween(now.plus(LONG_AFTER), now.plus(LONG_AFTER).plusSeconds(10));
    }

    @EachDatabase
    void deletingALearnerDeletesTheirClaims() {
        claim();
        database.write(handle -> handle.execute("DELETE FROM learner"));

        database.write(handle -> LearnerRow.lock(handle, ADA));
        assertThat(claim().attempt()).isEqualTo(1);
    }

    @EachDatabase
    void aClaimThatFailsToCommitWasNeverMade() {
        assertThatThrownBy(() -> database.write(handle -> {
                    JdbiClaims.claim(handle, NONCE, Optional.of(ADA), clock.instant());
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(claim().attempt()).isEqualTo(1);
    }
}
