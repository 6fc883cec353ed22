package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.gateway.Gateway;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that Cairn reconnects however the gateway connection ends, and that each change is applied once. */
class GatewayFaultsTest {
    @RegisterExtension
    static final CairnExtension CAIRN = new CairnExtension(FakeDiscordOptions.defaults(Clock.systemUTC()));

    private static final List<String> UNITS = CairnExtension.unitIds();
    private static final Duration COMES_BACK = Duration.ofSeconds(30);

    /** Ways to end a connection after which the session goes on. */
    static Stream<Named<Consumer<Gateway>>> interruptions() {
        return Stream.of(
                Named.of("closed with 1001", gateway -> gateway.closeConnections(1001)),
                Named.of("cut without a word", Gateway::cutConnections),
                Named.of("asked to reconnect", Gateway::askToReconnect),
                Named.of("invalid, yet resumable", gateway -> gateway.invalidateSessions(true)));
    }

    /** Ways to end a session, after which Cairn has to identify anew. */
    static Stream<Named<Consumer<Gateway>>> endings() {
        return Stream.of(
                Named.of("closed with 4000", gateway -> gateway.closeConnections(4000)),
                Named.of("closed with 4009", gateway -> gateway.closeConnections(4009)),
                Named.of("invalid", gateway -> gateway.invalidateSessions(false)));
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    void interruptedSessionIsResumedAndMissedInteractionsAreAnswered(Consumer<Gateway> interruption) {
        LearnerClient learner = CAIRN.learner("Resumed");
        assertThat(LearnerClient.words(learner.finishes(UNITS.get(0)))).contains("Done:");
        int resumed = gateway().resumed();

        interruption.accept(gateway());
        InteractionOutcome meanwhile = learner.finishes(UNITS.get(1));

        assertThat(LearnerClient.words(meanwhile)).contains("Done:");
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed);
        assertFinished(learner, 2);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void anEndedSessionIsFollowedByANewOne(Consumer<Gateway> ending) {
        LearnerClient learner = CAIRN.learner("Identified");
        assertThat(LearnerClient.words(learner.finishes(UNITS.get(0)))).contains("Done:");
        int identified = gateway().identified();

        ending.accept(gateway());
        await().atMost(COMES_BACK).until(() -> gateway().identified() > identified);

        assertThat(LearnerClient.words(learner.finishes(UNITS.get(1)))).contains("Done:");
        assertFinished(learner, 2);
    }

    @Test
    void aConnectionWhoseHeartbeatsAreNotAcknowledgedIsReplaced() {
        LearnerClient learner = CAIRN.learner("Heartbeat");
        assertThat(LearnerClient.words(learner.finishes(UNITS.get(0)))).contains("Done:");
        gateway().setHeartbeatInterval(Duration.ofMillis(300));
        int resumed = gateway().resumed();
        gateway().askToReconnect();
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed);

        gateway().acknowledgeHeartbeats(false);
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed + 1);
        gateway().acknowledgeHeartbeats(true);
        gateway().setHeartbeatInterval(Duration.ofSeconds(41));

        assertThat(LearnerClient.words(learner.finishes(UNITS.get(1)))).contains("Done:");
        assertFinished(learner, 2);
    }

    @Test
    void aSessionThatMayBeResumedButIsRefusedIsTriedOnceASecondAtMost() {
        LearnerClient learner = CAIRN.learner("Refused");
        int resumed = gateway().resumed();
        gateway().refuseResumes(true);
        gateway().cutConnections();
        await().atMost(COMES_BACK).until(() -> gateway().refusedResumes() == 1);
        long begin = System.nanoTime();
        await().atMost(COMES_BACK).until(() -> gateway().refusedResumes() >= 4);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        gateway().refuseResumes(false);

        assertThat(taken).isGreaterThan(Duration.ofSeconds(2));
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed);
        assertThat(LearnerClient.words(learner.finishes(UNITS.get(0)))).contains("Done:");
    }

    @Test
    void interactionDeliveredTwiceIsAppliedAndAnsweredOnce() {
        LearnerClient learner = CAIRN.learner("Twice");
        InteractionOutcome first = learner.finishes(UNITS.get(0));
        assertThat(LearnerClient.words(first)).contains("Done:");

        gateway().repeatLatest("INTERACTION_CREATE");
        assertThat(LearnerClient.words(learner.sends("help", "command", "done")))
                .isNotEmpty();

        assertThat(callbacksOf(first)).isOne();
        assertFinished(learner, 1);
    }

    @Test
    void eventReplayedByAResumedSessionIsNotAppliedAgain() {
        LearnerClient learner = CAIRN.learner("Replayed");
        InteractionOutcome done = learner.finishes(UNITS.get(0));
        assertThat(LearnerClient.words(done)).contains("Done:");
        InteractionOutcome undone = learner.session().slash("undo");
        assertThat(LearnerClient.words(undone)).isNotEmpty();
        int resumed = gateway().resumed();

        gateway().replaySeenEvents(4);
        gateway().cutConnections();
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed);
        assertThat(LearnerClient.words(learner.sends("help", "command", "done")))
                .isNotEmpty();

        assertThat(callbacksOf(done)).isOne();
        assertThat(callbacksOf(undone)).isOne();
        assertFinished(learner, 0);
    }

    private static Gateway gateway() {
        return CAIRN.fakeDiscord().gateway();
    }

    private static long callbacksOf(InteractionOutcome outcome) {
        String place = "/interactions/" + outcome.interaction().id() + "/";
        return CAIRN.fakeDiscord().requests().requests().stream()
                .filter(request -> request.path().startsWith(place))
                .count();
    }

    private static void assertFinished(LearnerClient learner, int units) {
        assertThat(CAIRN.rows().done(learner)).hasSize(units);
        assertThat(CAIRN.rows().finished(learner)).hasSize(units);
    }
}
