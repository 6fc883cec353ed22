package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.discord.Shards;
import dev.cairn.bot.load.ChangeLedger;
import dev.cairn.bot.load.PostgresControl;
import dev.cairn.bot.load.SteadyLoad;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.UserSession;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests faults of PostgreSQL under two processes while people log minutes: each is told plainly that a change failed, inside Discord's time,
 * {@code /health} says why, nothing confirmed is lost, and Cairn recovers by itself.
 */
class PostgresFaultsTest {
    private static final int PROCESSES = 2;
    private static final int PEOPLE_A_SHARD = 10;
    private static final int PER_SECOND = 20;
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(15);
    private static final Duration RECOVERS_WITHIN = Duration.ofSeconds(30);
    private static final String AWAY = "can’t reach my records";

    private static PostgresControl postgres;
    private static FakeDiscord fakeDiscord;
    private static final List<WatchedCairn> CAIRNS = new ArrayList<>();
    private static final List<UserSession> PEOPLE = new ArrayList<>();

    private final ChangeLedger ledger = new ChangeLedger();
    private SteadyLoad load;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresControl.start();
        fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()));
        for (int shard = 0; shard < PROCESSES; shard++) {
            Shards own = new Shards(shard, shard, PROCESSES);
            CAIRNS.add(WatchedCairn.start(fakeDiscord, postgres.jdbc(), Optional.of(own)));
            PEOPLE.addAll(SteadyLoad.peopleOfShard(shard, PROCESSES, fakeDiscord, PEOPLE_A_SHARD));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        CAIRNS.forEach(WatchedCairn::close);
        fakeDiscord.close();
        postgres.close();
    }

    @BeforeEach
    void begin() throws InterruptedException {
        load = SteadyLoad.start(PEOPLE, PER_SECOND, ledger);
        load.awaitMore(PER_SECOND);
    }

    /** Every fault has to end like this. */
    @AfterEach
    void recoversByItselfAndHasLostNothing() throws Exception {
        for (WatchedCairn cairn : CAIRNS) {
            await().atMost(RECOVERS_WITHIN).until(() -> cairn.health().contains("stores changes"));
        }
        await().atMost(RECOVERS_WITHIN).until(() -> !words(logMinute()).contains(AWAY));
        load.awaitMore(PER_SECOND);
        load.close();
        ChangeLedger.Comparison comparison = ledger.compare(postgres.jdbc());
        System.out.println(comparison);
        assertThat(comparison.lost()).isEmpty();
        assertThat(comparison.unanswered())
                .as("unanswered, as on a slow machine")
                .isLessThanOrEqualTo(ledger.asked() / 10);
        assertThat(comparison.acknowledged()).isNotEmpty();
    }

    @Test
    void connectionsThatAreCutAreReplaced() throws Exception {
        for (int cut = 0; cut < 5; cut++) {
            postgres.cutConnections();
            load.awaitMore(PER_SECOND / 2);
        }
    }

    @Test
    void aPoolWithoutFreeConnectionsIsReported() throws Exception {
        postgres.slowDown(4, "logged_time");
        try {
            awaitRefusal();
            awaitHealth("all connections to the database are in use");
        } finally {
            postgres.speedUp();
        }
    }

    @Test
    void aStatementThatHangsIsGivenUp() throws Exception {
        postgres.slowDown(60, "logged_time", "request_turn");
        try {
            awaitRefusal();
            awaitHealth("the database takes too long to store a change");
        } finally {
            postgres.speedUp();
        }
    }

    @Test
    void aTransactionThatKeepsItsLocksIsNotWaitedForLong() throws Exception {
        try (Connection other = postgres.connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN; LOCK TABLE learner, request_turn IN EXCLUSIVE MODE");
            awaitRefusal();
            awaitHealth("the database is locked by another program");
            assertThat(words(PEOPLE.get(0).slash("next"))).doesNotContain(AWAY);
        }
    }

    @Test
    void aReadOnlyServerIsReportedAndStillReadFrom() throws Exception {
        postgres.setReadOnly(true);
        try {
            awaitRefusal();
            awaitHealth("the database is read-only");
            assertThat(words(PEOPLE.get(0).slash("next"))).doesNotContain(AWAY);
        } finally {
            postgres.setReadOnly(false);
        }
    }

    @Test
    void aServerInRecoveryIsReportedAndChangesGoOnOnceItIsPromoted() throws Exception {
        postgres.demote();
        try {
            awaitRefusal();
            awaitHealth("the database is read-only");
        } finally {
            postgres.promote();
        }
    }

    /** Waits until somebody is told that a change failed. */
    private void awaitRefusal() {
        int before = ledger.declined();
        await().atMost(TOLD_WITHIN).until(() -> ledger.declined() > before);
    }

    private static void awaitHealth(String state) {
        for (WatchedCairn cairn : CAIRNS) {
            await().atMost(TOLD_WITHIN).until(cairn::health, answer -> answer.contains(state));
        }
    }

    private static InteractionOutcome logMinute() {
        return PEOPLE.get(0).slash("log time", Map.of("minutes", 1));
    }

    private static String words(InteractionOutcome outcome) {
        return LearnerClient.words(outcome.message(TOLD_WITHIN));
    }
}
