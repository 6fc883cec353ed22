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

/** However the gateway's connection ends, Cairn comes back, and what was acknowledged is there once. */
class GatewayFaultsTest {
    @RegisterExtension
    static final TroubledCairn CAIRN = new TroubledCairn(FakeDiscordOptions.defaults(Clock.systemUTC()));

    private static final List<String> UNITS = TroubledCairn.unitIds();
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
    void anInterruptedSessionIsResumedAndWhatCameMeanwhileIsAnswered(Consumer<Gateway> interruption) {
        Student student = CAIRN.student("Resumed");
        assertThat(Student.words(student.finishes(UNITS.get(0)))).contains("Done:");
        int resumed = gateway().resumed();

        interruption.accept(gateway());
        InteractionOutcome meanwhile = student.finishes(UNITS.get(1));

        assertThat(Student.words(meanwhile)).contains("Done:");
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed);
        assertFinished(student, 2);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void anEndedSessionIsFollowedByANewOne(Consumer<Gateway> ending) {
        Student student = CAIRN.student("Identified");
        assertThat(Student.words(student.finishes(UNITS.get(0)))).contains("Done:");
        int identified = gateway().identified();

        ending.accept(gateway());
        await().atMost(COMES_BACK).until(() -> gateway().identified() > identified);

        assertThat(Student.words(student.finishes(UNITS.get(1)))).contains("Done:");
        assertFinished(student, 2);
    }

    @Test
    void aConnectionWhoseHeartbeatsAreNotAcknowledgedIsReplaced() {
        Student student = CAIRN.student("Heartbeat");
        assertThat(Student.words(student.finishes(UNITS.get(0)))).contains("Done:");
        gateway().setHeartbeatInterval(Duration.ofMillis(300));
        int resumed = gateway().resumed();
        gateway().askToReconnect();
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed);

        gateway().acknowledgeHeartbeats(false);
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed + 1);
        gateway().acknowledgeHeartbeats(true);
        gateway().setHeartbeatInterval(Duration.ofSeconds(41));

        assertThat(Student.words(student.finishes(UNITS.get(1)))).contains("Done:");
        assertFinished(student, 2);
    }

    @Test
    void anInteractionDeliveredTwiceIsDoneAndAnsweredOnce() {
        Student student = CAIRN.student("Twice");
        InteractionOutcome first = student.finishes(UNITS.get(0));
        assertThat(Student.words(first)).contains("Done:");

        gateway().repeatLatest("INTERACTION_CREATE");
        assertThat(Student.words(student.sends("help", "command", "done"))).isNotEmpty();

        assertThat(callbacksOf(first)).isOne();
        assertFinished(student, 1);
    }

    @Test
    void whatAResumedSessionReplaysThoughItWasSeenIsNotDoneAgain() {
        Student student = CAIRN.student("Replayed");
        InteractionOutcome done = student.finishes(UNITS.get(0));
        assertThat(Student.words(done)).contains("Done:");
        InteractionOutcome undone = student.seat().slash("undo");
        assertThat(Student.words(undone)).isNotEmpty();
        int resumed = gateway().resumed();

        gateway().replaySeenEvents(4);
        gateway().cutConnections();
        await().atMost(COMES_BACK).until(() -> gateway().resumed() > resumed);
        assertThat(Student.words(student.sends("help", "command", "done"))).isNotEmpty();

        assertThat(callbacksOf(done)).isOne();
        assertThat(callbacksOf(undone)).isOne();
        assertFinished(student, 0);
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

    private static void assertFinished(Student student, int units) {
        assertThat(CAIRN.rows().done(student)).hasSize(units);
        assertThat(CAIRN.rows().finished(student)).hasSize(units);
    }
}
