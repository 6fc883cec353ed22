package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The rows of people who joined challenges. A transaction locks the learner before it writes such a row. */
final class JdbiChallengeEntries {
    private JdbiChallengeEntries() {}

    static Optional<ChallengeEntry> find(Handle handle, ChallengeId challenge, LearnerId learner) {
        return handle.createQuery("""
                        SELECT entry.learner, entry.name, study_group, amount, latest_at, joined_at, left_at,
                            ping_asked_at IS NOT NULL AS wants_ping
                        FROM challenge_entry AS entry LEFT JOIN challenge_team ON challenge_team.id = entry.team
                        WHERE entry.learner = :learner AND entry.challenge = :challenge
                        """)
                .bind("learner", learner)
                .bind("challenge", challenge.value())
                .map(JdbiChallengeEntries::entry)
                .findOne();
    }

    private static ChallengeEntry entry(RowView row) {
        return new ChallengeEntry(
                row.getColumn("learner", LearnerId.class),
                row.getColumn("name", String.class),
                Optional.ofNullable(row.getColumn("study_group", Long.class)).map(GroupId::new),
                row.getColumn("amount", Long.class),
                Optional.of(row.getColumn("latest_at", Instant.class)).filter(at -> at.isAfter(Instant.EPOCH)),
                row.getColumn("joined_at", Instant.class),
                Optional.ofNullable(row.getColumn("left_at", Instant.class)),
                row.getColumn("wants_ping", Boolean.class));
    }

    static List<ChallengeId> joined(Handle handle, ServerId server, LearnerId learner) {
        return handle.createQuery("""
                        SELECT challenge.id
                        FROM challenge_entry JOIN challenge ON challenge.id = challenge_entry.challenge
                        WHERE learner = :learner AND server = :server AND left_at IS NULL
                        ORDER BY challenge.id
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .map(row -> new ChallengeId(row.getColumn("id", Long.class)))
                .list();
    }

    /** The team of a group, which has one from its first joiner on. Its name outlives the group, unless that is private. */
    static long team(Handle handle, ChallengeId challenge, GroupId group) {
        return handle.createQuery("""
                        INSERT INTO challenge_team (challenge, study_group, name)
                        SELECT :challenge, id, CASE WHEN private THEN '' ELSE name END
                        FROM study_group WHERE id = :group
                        ON CONFLICT (challenge, study_group) DO UPDATE SET name = excluded.name
                        RETURNING id
                        """)
                .bind("challenge", challenge.value())
                .bind("group", group.value())
                .mapTo(Long.class)
                .one();
    }

    static void join(Handle handle, Challenge challenge, JoinRequest request, ChallengeCount count) {
        Optional<Long> team = request.team().map(group -> team(handle, challenge.id(), group));
        handle.createUpdate("""
                        INSERT INTO challenge_entry (
                            learner, challenge, team, name, amount, latest_at, counted_to, joined_at, changed_at)
                        VALUES (:learner, :challenge, :team, :name, :amount, :latest, :countedTo, :at, :at)
                        ON CONFLICT (learner, challenge) DO UPDATE SET
                            name = excluded.name, amount = excluded.amount, latest_at = excluded.latest_at,
                            counted_to = excluded.counted_to, changed_at = excluded.changed_at, left_at = NULL
                        """)
                .bind("learner", request.learner())
                .bind("challenge", challenge.id().value())
                .bindByType("team", team.orElse(null), Long.class)
                .bind("name", request.name())
                .bind("amount", count.amount())
                .bind("latest", count.latestAt())
                .bind("countedTo", challenge.days().last())
                .bind("at", request.at())
                .execute();
    }

    static void leave(Handle handle, ChallengeId challenge, LearnerId learner, Instant at) {
        handle.createUpdate("""
                        UPDATE challenge_entry
                        SET left_at = :at, changed_at = :at, name = '', ping_asked_at = NULL
                        WHERE learner = :learner AND challenge = :challenge
                        """)
                .bind("learner", learner)
                .bind("challenge", challenge.value())
                .bind("at", at)
                .execute();
    }

    static void rename(Handle handle, ChallengeId challenge, LearnerId learner, String name) {
        handle.createUpdate("""
                        UPDATE challenge_entry SET name = :name
                        WHERE learner = :learner AND challenge = :challenge AND left_at IS NULL
                        """)
                .bind("learner", learner)
                .bind("challenge", challenge.value())
                .bind("name", name)
                .execute();
    }

    static void askForPing(Handle handle, ChallengeId challenge, LearnerId learner, Optional<Instant> at) {
        handle.createUpdate("""
                        UPDATE challenge_entry SET ping_asked_at = :at
                        WHERE learner = :learner AND challenge = :challenge
                        """)
                .bind("learner", learner)
                .bind("challenge", challenge.value())
                .bindByType("at", at.orElse(null), Instant.class)
                .execute();
    }

    /** Those to be pinged at the end, the first to ask first. */
    static List<LearnerId> toPing(Handle handle, ChallengeId challenge) {
        return handle.createQuery("""
                        SELECT learner FROM challenge_entry
                        WHERE challenge = :challenge AND ping_asked_at IS NOT NULL AND left_at IS NULL
                        ORDER BY ping_asked_at, learner
                        """)
                .bind("challenge", challenge.value())
                .mapTo(LearnerId.class)
                .list();
    }
}
