package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeWorld.ADA;
import static dev.cairn.bot.features.challenges.ChallengeWorld.EVE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.TEN_HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

/** Deletes people's data while the challenges that name them are being closed. */
class DeletionWhileClosingTest {
    private ChallengeWorld world;

    @BeforeEach
    void open(Database database) {
        world = new ChallengeWorld(database);
    }

    @EachDatabase
    void creatorsDeletionWaitsForTheClosingWhichDoesNotWaitForIt(Database database) {
        assumeTrue(database.isShared(), "SQLite has one writer");
        Challenge challenge = world.challenge(TEN_HOURS);
        world.join(challenge, ADA, EVE);
        CompletableFuture<Void> deletion = database.write(handle -> {
            assertThat(JdbiChallengeRows.lockExclusively(handle, challenge.id()))
                    .isTrue();
            CompletableFuture<Void> started = CompletableFuture.runAsync(() -> world.delete(EVE));
            await().until(() -> isSomebodyWaiting(handle));
            // What a result does that names the person; it would wait if the deletion had gone further.
            handle.execute("SET LOCAL lock_timeout = '500ms'");
            assertThat(isNameable(handle, EVE)).isTrue();
            return started;
        });
        deletion.join();
        assertThat(world.now(challenge).creator()).isEmpty();
        assertThat(world.lines(challenge)).isEqualTo("1:1=0");
    }

    @EachDatabase
    void peopleAreDeletedWhileTheirChallengeIsClosed() {
        Challenge challenge = world.post(world.challenge(TEN_HOURS));
        world.join(challenge, ADA, EVE);
        world.at("2026-03-11T00:00:00Z");
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> world.close(challenge));
        Arrays.asList(ADA, EVE).forEach(world::delete);
        closing.join();
        world.runDue();
        assertThat(world.results()).hasSize(1);
        assertThat(world.now(challenge).creator()).isEmpty();
    }

    private static boolean isSomebodyWaiting(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)")
                .mapTo(Boolean.class)
                .one();
    }

    private static boolean isNameable(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT 1 FROM learner WHERE id = :learner FOR KEY SHARE")
                .bind("learner", learner)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
