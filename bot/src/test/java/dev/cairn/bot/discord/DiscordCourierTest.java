package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.rest.RateLimit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordCourierTest {
    private static final Duration BRIEF = Duration.ofSeconds(2);
    private static final Card HELLO = RestFixture.card("Hello");
    private static final Nonce NONCE = new Nonce("remind-1-1772442000000");

    private RestFixture discord;
    private DiscordCourier courier;

    @BeforeEach
    void begin() throws IOException {
        discord = new RestFixture();
        courier = new DiscordCourier(discord.router, () -> Duration.ZERO, new CardRenderer(new CommandIds()), BRIEF);
    }

    @AfterEach
    void end() {
        discord.close();
    }

    @Test
    void learnerGetsADirectMessage() {
        Delivery delivery = courier.sendDirectMessage(discord.learner(), HELLO, NONCE);

        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.Delivered.class,
                        delivered -> assertThat(delivered)
                                .isEqualTo(new Delivery.Delivered(
                                        new ChannelId(discord.dm().id().value()),
                                        new MessageId(discord.dm()
                                                .messages()
                                                .get(0)
                                                .id()
                                                .value()))));
        assertThat(RestFixture.texts(discord.dm())).containsExactly("Hello");
        discord.assertDescribed();
    }

    @Test
    void theSameNonceIsTheSameMessage() {
        Delivery first = courier.sendDirectMessage(discord.learner(), HELLO, NONCE);
        Delivery second = courier.sendDirectMessage(discord.learner(), HELLO, NONCE);
        courier.sendDirectMessage(discord.learner(), HELLO, new Nonce("another"));

        assertThat(second).isEqualTo(first);
        assertThat(discord.dm().messages()).hasSize(2);
        assertThat(discord.sent(RestFixture.OPEN)).as("conversations opened").hasSize(1);
    }

    @Test
    void channelMessagePingsOnlyItsLearner() {
        courier.sendToChannel(discord.channel(), HELLO, Set.of(discord.learner()), NONCE);

        assertThat(discord.body(RestFixture.SEND).path("allowed_mentions"))
                .hasToString("{\"parse\":[],\"users\":[\"" + discord.learner().value() + "\"]}");
        assertThat(RestFixture.texts(discord.general())).containsExactly("Hello");
        discord.assertDescribed();
    }

    @Test
    void channelMessagePingsSeveralPeople() {
        courier.sendToChannel(discord.channel(), HELLO, Set.of(discord.learner(), new LearnerId(42)), NONCE);

        assertThat(discord.body(RestFixture.SEND).path("allowed_mentions").path("users"))
                .hasSize(2);
        discord.assertDescribed();
    }

    @Test
    void channelMessageWithoutRecipientPingsNobody() {
        courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE);
        courier.sendDirectMessage(discord.learner(), HELLO, NONCE);

        assertThat(discord.sent(RestFixture.SEND)).hasSize(2).allSatisfy(request -> {
            assertThat(request.body().path("allowed_mentions")).hasToString("{\"parse\":[]}");
            assertThat(request.body().path("enforce_nonce").asBoolean()).isTrue();
        });
    }

    @Test
    void aMessageIsEditedInItsPlace() {
        Delivery.Delivered sent = (Delivery.Delivered) courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE);

        assertThat(courier.edit(sent.channel(), sent.message(), RestFixture.card("Changed")))
                .isEqualTo(sent);
        assertThat(RestFixture.texts(discord.general())).containsExactly("Changed");
        discord.assertDescribed();
    }

    @Test
    void closedDirectMessagesAreReported() {
        discord.fakeDiscord.world().closeDm(discord.ada);

        assertThat(courier.sendDirectMessage(discord.learner(), HELLO, NONCE))
                .isEqualTo(new Delivery.Refused(RefusalReason.DMS_CLOSED));
    }

    @Test
    void missingChannelIsReportedAsGone() {
        assertThat(courier.sendDirectMessage(new LearnerId(1), HELLO, NONCE))
                .isEqualTo(new Delivery.Refused(RefusalReason.PERSON_GONE));
        assertThat(courier.sendToChannel(new ChannelId(1), HELLO, Set.of(), NONCE))
                .isEqualTo(new Delivery.Refused(RefusalReason.CHANNEL_GONE));
        assertThat(courier.edit(discord.channel(), new MessageId(1), HELLO))
                .isEqualTo(new Delivery.Refused(RefusalReason.MESSAGE_GONE));
    }

    @ParameterizedTest
    @CsvSource({
        "403, 50007, DMS_CLOSED",
        "403, 50278, DMS_CLOSED",
        "404, 10003, CHANNEL_GONE",
        "404, 10004, CHANNEL_GONE",
        "404, 10008, MESSAGE_GONE",
        "403, 50001, FORBIDDEN",
        "403, 50013, FORBIDDEN",
        "400, 200000, FORBIDDEN",
        "400, 50083, FORBIDDEN",
        "400, 160005, FORBIDDEN",
        "404, 10013, PERSON_GONE",
        "400, 50033, PERSON_GONE",
        "400, 50035, OTHER",
        "404, 0, OTHER",
        "418, 12345, OTHER"
    })
    void discordRefusesForGood(int status, int code, RefusalReason why) {
        discord.refuse(RestFixture.SEND, status, code);
        discord.refuse(RestFixture.EDIT, status, code);

        assertThat(List.of(
                        courier.sendDirectMessage(discord.learner(), HELLO, NONCE),
                        courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE),
                        courier.edit(discord.channel(), new MessageId(1), HELLO)))
                .containsOnly(new Delivery.Refused(why));
        assertThat(discord.sent(RestFixture.SEND)).as("not tried in a loop").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"403, 40003", "400, 20016", "429, 30046", "500, 0", "503, 0", "401, 0", "408, 0"})
    void discordIsNotReadyNow(int status, int code) {
        discord.refuse(RestFixture.SEND, status, code);

        assertThat(courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE))
                .isInstanceOf(Delivery.TryLater.class);
    }

    @Test
    void editOfAnOldMessageBeyondTheLimitIsTriedOnceAndAgainAfterAnHour() {
        discord.refuse(RestFixture.EDIT, 429, 30046);

        assertThat(courier.edit(discord.channel(), new MessageId(1), HELLO))
                .isEqualTo(new Delivery.TryLater(Optional.of(Duration.ofHours(1))));
        assertThat(discord.sent(RestFixture.EDIT)).hasSize(1);
        assertThat(courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE))
                .as("not held back by it")
                .isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void limitedEditIsNotRepeatedButReportsWhenToRetry() {
        discord.addFault(RestFixture.EDIT, Fault.Answer.routeLimited(Duration.ofSeconds(3)));

        assertThat(courier.edit(discord.channel(), new MessageId(1), HELLO))
                .isEqualTo(new Delivery.TryLater(Optional.of(Duration.ofSeconds(3))));
        assertThat(discord.sent(RestFixture.EDIT)).hasSize(1);
    }

    @Test
    void editsOfAChannelWaitForItsLimitInsteadOfRunningIntoIt() throws IOException {
        RateLimit limit = new RateLimit(2, Duration.ofMillis(200));
        try (RestFixture strict = new RestFixture(options -> options.withRouteLimit(limit))) {
            Courier there =
                    new DiscordCourier(strict.router, () -> Duration.ZERO, new CardRenderer(new CommandIds()), BRIEF);
            Delivery.Delivered sent =
                    (Delivery.Delivered) there.sendToChannel(strict.channel(), HELLO, Set.of(), NONCE);

            assertThat(IntStream.range(0, 7)
                            .mapToObj(number ->
                                    there.edit(strict.channel(), sent.message(), RestFixture.card("Hello " + number))))
                    .containsOnly(sent);
        }
    }

    @Test
    void dmsOpenedTooFastReportWhenToRetry() {
        discord.refuse(RestFixture.OPEN, 400, 40003);

        assertThat(courier.sendDirectMessage(discord.learner(), HELLO, NONCE))
                .isEqualTo(new Delivery.TryLater(Optional.of(Duration.ofMinutes(10))));
        assertThat(discord.sent(RestFixture.SEND)).isEmpty();
    }

    @Test
    void longRateLimitOrBrokenConnectionEndsTheAttempt() {
        for (Fault fault : List.of(
                Fault.Answer.routeLimited(Duration.ofMinutes(1)),
                new Fault.Cut(),
                new Fault.CutMidway(),
                new Fault.Silence(),
                new Fault.Loss())) {
            discord.fakeDiscord.faults().clear();
            discord.addFault(RestFixture.SEND, fault);
            ChannelId elsewhere = new ChannelId(discord.dm().id().value());

            long begun = System.nanoTime();
            assertThat(courier.sendToChannel(elsewhere, HELLO, Set.of(), NONCE))
                    .as("%s", fault)
                    .isEqualTo(new Delivery.TryLater(Optional.empty()));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BRIEF.multipliedBy(2));
        }
    }

    @Test
    void shortRateLimitIsWaitedFor() {
        var unused = discord.fakeDiscord
                .faults()
                .add(
                        request -> request.route().equals(RestFixture.SEND),
                        Fault.Answer.globallyLimited(Duration.ofSeconds(1)),
                        1);

        assertThat(courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE))
                .isInstanceOf(Delivery.Delivered.class);
        assertThat(discord.general().messages()).hasSize(1);
    }

    @Test
    void sentMessageIsFoundAfterItsNonceExpired() {
        var since = discord.clock.instant();
        Delivery sent = courier.sendDirectMessage(discord.learner(), HELLO, NONCE);
        for (int i = 0; i < 120; i++) {
            ActingUser.of(discord.fakeDiscord, discord.ada).inDm().write("chatter " + i);
        }

        assertThat(courier.findDirectMessage(discord.learner(), NONCE, since)).contains((Delivery.Delivered) sent);
        assertThat(courier.findDirectMessage(discord.learner(), new Nonce("other"), since))
                .isEmpty();
        discord.clock.move(Duration.ofHours(1));
        assertThat(courier.findDirectMessage(discord.learner(), NONCE, discord.clock.instant()))
                .as("sent before that")
                .isEmpty();
    }

    @Test
    void sentMessageIsFoundInChannelsCairnMayRead() {
        Delivery sent = courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE);

        assertThat(courier.findInChannel(discord.channel(), NONCE, discord.clock.instant()))
                .contains((Delivery.Delivered) sent);
        assertThat(courier.findInChannel(new ChannelId(1), NONCE, discord.clock.instant()))
                .isEmpty();
        discord.refuse(RestFixture.LIST, 401, 0);
        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> courier.findInChannel(discord.channel(), NONCE, discord.clock.instant()));
    }

    @Test
    void similarNoncesAreDistinguished() {
        assertThat(IntStream.range(0, 20_000)
                        .map(i -> NonceTag.of(new Nonce("r" + i + "-" + (1_772_442_000_000L + i * 1000L))))
                        .distinct()
                        .count())
                .isEqualTo(20_000);
    }

    @Test
    void everyRequestWaitsForTheRateLimiter() {
        AtomicInteger taken = new AtomicInteger();
        DiscordCourier paced = new DiscordCourier(
                discord.router,
                () -> {
                    taken.incrementAndGet();
                    return Duration.ofMillis(100);
                },
                new CardRenderer(new CommandIds()),
                BRIEF);
        long begun = System.nanoTime();

        paced.sendDirectMessage(discord.learner(), HELLO, NONCE);
        assertThat(taken).as("to open the conversation, and to write into it").hasValue(2);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(199));
    }

    @Test
    void nothingIsSentIfTheRateLimiterRefuses() {
        DiscordCourier unpaced = new DiscordCourier(
                discord.router,
                () -> {
                    throw new UnavailableException("the database is away", new IOException());
                },
                new CardRenderer(new CommandIds()),
                BRIEF);

        assertThat(unpaced.sendDirectMessage(discord.learner(), HELLO, NONCE))
                .isEqualTo(new Delivery.TryLater(Optional.empty()));
        assertThat(discord.sent(RestFixture.OPEN)).isEmpty();
    }

    @Test
    void interruptedSendHasAnUnknownResult() {
        Thread.currentThread().interrupt();

        assertThat(courier.sendToChannel(discord.channel(), HELLO, Set.of(), NONCE))
                .isEqualTo(new Delivery.TryLater(Optional.empty()));
        assertThat(Thread.interrupted()).isTrue();
    }
}
