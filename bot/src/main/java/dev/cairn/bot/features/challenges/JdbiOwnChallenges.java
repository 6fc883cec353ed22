package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What a learner has in challenges, in a transaction that has locked the learner's row. */
final class JdbiOwnChallenges {
    private JdbiOwnChallenges() {}

    private static final String SELECT = """
            SELECT challenge.id, goal, challenge.amount, misses, target, first_day, last_day,
                starts_at, ends_at, closes_at, entry.amount AS own, latest_at, counted_to
            FROM challenge_entry AS entry JOIN challenge ON challenge.id = entry.challenge
            WHERE learner = :learner AND left_at IS NULL AND closed_at IS NULL AND canceled_at IS NULL
            """;

    /** The challenges that the learner is in and that still count, kept from being closed until the transaction ends. */
    static List<OwnChallenge> open(Handle handle, LearnerId learner, Instant now) {
        return handle.createQuery(SELECT + "AND closes_at > :now ORDER BY challenge.id <forKeyShare>")
                .bind("learner", learner)
                .bind("now", now)
                .map(JdbiOwnChallenges::own)
                .list();
    }

    /** What the learner has in one challenge, if they are in it and it has no result. */
    static Optional<OwnChallenge> find(Handle handle, LearnerId learner, ChallengeId challenge) {
        return handle.createQuery(SELECT + "AND challenge.id = :challenge")
                .bind("learner", learner)
                .bind("challenge", challenge.value())
                .map(JdbiOwnChallenges::own)
                .findOne();
    }

    /** The people after this one who are in a challenge and whose amounts were counted to another end. */
    static List<LearnerId> outdated(Handle handle, Challenge challenge, LearnerId last, int limit) {
        return handle.createQuery("""
                        SELECT learner FROM challenge_entry
                        WHERE challenge = :challenge AND left_at IS NULL AND counted_to <> :countedTo
                            AND learner > :last
                        ORDER BY learner LIMIT :limit
                        """)
                .bind("challenge", challenge.id().value())
                .bind("countedTo", challenge.days().last())
                .bind("last", last)
                .bind("limit", limit)
                .mapTo(LearnerId.class)
                .list();
    }

    private static OwnChallenge own(RowView row) {
        return new OwnChallenge(
                new ChallengeId(row.getColumn("id", Long.class)),
                JdbiGoalColumns.of(row).toGoal(),
                JdbiChallengeRows.days(row),
                new ChallengeCount(row.getColumn("own", Long.class), row.getColumn("latest_at", Instant.class)),
                row.getColumn("counted_to", LocalDate.class));
    }

    /**
     * Writes what the learner has now.
     *
     * @param counts by challenge
     */
    static void write(Handle handle, LearnerId learner, Map<OwnChallenge, ChallengeCount> counts, Instant now) {
        if (counts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                UPDATE challenge_entry
                SET amount = :amount, latest_at = :latest, counted_to = :countedTo, changed_at = :now
                WHERE learner = :learner AND challenge = :challenge
                """);
        counts.forEach((own, count) -> batch.bind("learner", learner)
                .bind("challenge", own.id().value())
                .bind("amount", count.amount())
                .bind("latest", count.latestAt())
                .bind("countedTo", own.days().last())
                .bind("now", now)
                .add());
        batch.execute();
    }
}
