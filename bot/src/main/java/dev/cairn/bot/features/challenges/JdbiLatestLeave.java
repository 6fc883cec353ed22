package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.undo.OwnWayBack;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The challenge that a learner left last and can join again, which {@code /undo} does not do. */
record JdbiLatestLeave(Database database, Clock clock) implements OwnWayBack {
    /** An older one is not what somebody wants to undo. */
    private static final Duration MAX_AGE = Duration.ofDays(1);

    @Override
    public Optional<Latest> of(LearnerId learner) {
        Instant now = clock.instant();
        return database.read(handle -> handle.createQuery("""
                        SELECT title, left_at
                        FROM challenge_entry JOIN challenge ON challenge.id = challenge_entry.challenge
                        WHERE learner = :learner AND left_at >= :earliest AND ends_at > :now
                            AND closed_at IS NULL AND canceled_at IS NULL
                        ORDER BY left_at DESC, challenge.id DESC LIMIT 1
                        """)
                .bind("learner", learner)
                .bind("earliest", now.minus(MAX_AGE))
                .bind("now", now)
                .map(row -> {
                    String title = row.getColumn("title", String.class);
                    return new Latest(
                            row.getColumn("left_at", Instant.class),
                            ChallengesCopy.text(copy -> copy.joinInsteadOfUndo(title)));
                })
                .findOne());
    }
}
