package dev.cairn.bot.journey;

import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.world.Server;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that Cairn notes over the wire when it is added to servers and removed from them. */
class ServersComeAndGoTest {
    private static final String HERE = "SELECT COUNT(*) FROM server WHERE joined_at IS NOT NULL AND left_at IS NULL";
    private static final String GONE = "SELECT COUNT(*) FROM server WHERE left_at IS NOT NULL";

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        awaitServers(2, 0);
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    @Test
    void serversAreNotedAtTheStartAndAsTheyComeAndGo() {
        cairn.pass(Duration.ofMinutes(1));
        Server club = cairn.fakeDiscord()
                .world()
                .addServer("Club", cairn.newcomer("Emmy").person());
        awaitServers(3, 0);
        cairn.fakeDiscord().gateway().announceOutage(club);
        cairn.fakeDiscord().world().removeBot(cairn.studyServer());
        awaitServers(2, 1);
        cairn.fakeDiscord().world().addBot(cairn.studyServer());
        awaitServers(3, 0);
    }

    @Test
    void serverThatRemovedCairnWhileItWasDownIsGoneAtTheNextStartAndForgottenThirtyDaysLater() throws Exception {
        cairn.restart(() -> cairn.fakeDiscord().world().removeBot(cairn.studyServer()));
        awaitServers(1, 1);
        cairn.pass(Duration.ofDays(30));
        awaitServers(1, 0);
    }

    private void awaitServers(int here, int gone) {
        DatabaseProbe probe = new DatabaseProbe(cairn.config().databaseUrl());
        await().atMost(DatabaseProbe.SOON).until(() -> probe.count(HERE) == here && probe.count(GONE) == gone);
    }
}
