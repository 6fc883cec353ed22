package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.id.LearnerId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

class LearnerCacheTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final LearnerId BOB = new LearnerId(2);

    private int loads;
    private final LearnerCache<Optional<String>> cache = new LearnerCache<>((handle, learner) -> {
        loads++;
        return followed(handle, learner);
    });
    private Database database;

    @BeforeEach
    void database(Database fresh) {
        database = fresh;
    }

    @EachDatabase
    void whatHasNotChangedIsReadOnce() {
        follow(ADA, "hills");

        assertThat(kept(ADA)).contains("hills");
        assertThat(kept(ADA)).contains("hills");
        assertThat(loads).isEqualTo(1);
    }

    @EachDatabase
    void aChangeIsSeenAtTheNextReadWhoeverMadeIt() {
        follow(ADA, "hills");
        assertThat(kept(ADA)).contains("hills");

        follow(ADA, "sea");

        assertThat(kept(ADA)).contains("sea");
    }

    @EachDatabase
    void aChangeOfSomebodyElseLeavesWhatIsKept() {
        follow(ADA, "hills");
        kept(ADA);

        follow(BOB, "sea");

        assertThat(kept(ADA)).contains("hills");
        assertThat(loads).isEqualTo(1);
    }

    @EachDatabase
    void aChangeThatIsRolledBackIsNeverKept() {
        follow(ADA, "hills");
        kept(ADA);
        assertThatThrownBy(() -> database.write(handle -> {
                    follow(handle, ADA, "sea");
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept(ADA)).contains("hills");

        follow(ADA, "lake");

        assertThat(kept(ADA)).contains("lake");
    }

    @EachDatabase
    void whoWasDeletedAndComesBackHasNothingFromBefore() {
        follow(ADA, "hills");
        kept(ADA);

        database.write(handle -> handle.execute("DELETE FROM learner WHERE id = ?", ADA));
        assertThat(kept(ADA)).isEmpty();
        database.write(handle -> LearnerRow.lock(handle, ADA));

        assertThat(kept(ADA)).isEmpty();
    }

    @EachDatabase
    void aRowFromBeforeTheStampsIsNotKept() {
        database.write(handle -> handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", ADA));
        kept(ADA);
        kept(ADA);

        assertThat(loads).isEqualTo(2);
    }

    private Optional<String> kept(LearnerId learner) {
        return database.read(handle -> cache.of(handle, learner));
    }

    private void follow(LearnerId learner, String roadmap) {
        database.write(handle -> follow(handle, learner, roadmap));
    }

    private static int follow(Handle handle, LearnerId learner, String roadmap) {
        LearnerRow.lock(handle, learner);
        handle.execute("DELETE FROM followed_roadmap WHERE learner = ?", learner);
        return handle.execute(
                "INSERT INTO followed_roadmap (learner, roadmap, since, choice) VALUES (?, ?, 0, 0)", learner, roadmap);
    }

    private static Optional<String> followed(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT roadmap FROM followed_roadmap WHERE learner = :learner")
                .bind("learner", learner)
                .mapTo(String.class)
                .findOne();
    }
}
