package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The rows of challenges themselves. */
final class JdbiChallengeRows {
    private static final String SELECT = """
            SELECT id, server, creator, title, goal, amount, misses, target, mode, study_group, for_group,
                first_day, last_day, starts_at, ends_at, closes_at, created_at, edited_at, edited_by,
                canceled_at, canceled_by, closed_at, channel, message
            FROM challenge
            LEFT JOIN challenge_message ON challenge_message.challenge = challenge.id AND kind = 'CARD'
            """;

    private JdbiChallengeRows() {}

    /** The challenges of a server that are not over, or were so at this instant. */
    static List<Challenge> since(Handle handle, ServerId server, Instant over) {
        return handle.createQuery(SELECT + """
                        WHERE server = :server AND (closed_at IS NULL OR closed_at >= :over)
                            AND (canceled_at IS NULL OR canceled_at >= :over)
                        ORDER BY ends_at, id
                        """)
                .bind("server", server)
                .bind("over", over)
                .map(JdbiChallengeRows::challenge)
                .list();
    }

    static Optional<Challenge> find(Handle handle, ChallengeId id) {
        return handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id.value())
                .map(JdbiChallengeRows::challenge)
                .findOne();
    }

    static Optional<Challenge> find(Handle handle, ServerId server, ChallengeId id) {
        return find(handle, id).filter(challenge -> challenge.server().equals(server));
    }

    /** Keeps the challenge from being closed until the transaction ends, and says whether it is there. */
    static boolean lockShared(Handle handle, ChallengeId id) {
        return lock(handle, id, "SELECT 1 FROM challenge WHERE id = :id <forKeyShare>");
    }

    /** Locks the challenge for closing it, which waits for all who change what is counted for it. */
    static boolean lockExclusively(Handle handle, ChallengeId id) {
        return lock(handle, id, "SELECT 1 FROM challenge WHERE id = :id <forUpdate>");
    }

    private static boolean lock(Handle handle, ChallengeId id, String sql) {
        return handle.createQuery(sql)
                .bind("id", id.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static Challenge challenge(RowView row) {
        return new Challenge(
                new ChallengeId(row.getColumn("id", Long.class)),
                row.getColumn("server", ServerId.class),
                Optional.ofNullable(row.getColumn("creator", LearnerId.class)),
                new ChallengeTitle(row.getColumn("title", String.class)),
                JdbiGoalColumns.of(row).toGoal(),
                Mode.valueOf(row.getColumn("mode", String.class)),
                Optional.ofNullable(row.getColumn("study_group", Long.class)).map(GroupId::new),
                row.getColumn("for_group", Boolean.class),
                days(row),
                row.getColumn("created_at", Instant.class),
                done(row, "edited"),
                done(row, "canceled"),
                Optional.ofNullable(row.getColumn("closed_at", Instant.class)),
                Optional.ofNullable(row.getColumn("channel", ChannelId.class))
                        .map(channel -> new CardPlace(
                                channel,
                                Optional.ofNullable(row.getColumn("message", Long.class))
                                        .map(MessageId::new))));
    }

    static ChallengeDays days(RowView row) {
        return new ChallengeDays(
                row.getColumn("first_day", LocalDate.class),
                row.getColumn("last_day", LocalDate.class),
                row.getColumn("starts_at", Instant.class),
                row.getColumn("ends_at", Instant.class),
                row.getColumn("closes_at", Instant.class));
    }

    private static Optional<Challenge.Done> done(RowView row, String what) {
        return Optional.ofNullable(row.getColumn(what + "_at", Instant.class))
                .map(at -> new Challenge.Done(Optional.ofNullable(row.getColumn(what + "_by", LearnerId.class)), at));
    }

    /** Inserts a challenge; empty if one was created from this draft before. */
    static Optional<ChallengeId> insert(Handle handle, NewChallenge challenge, ChallengeDays days) {
        return handle.createQuery("""
                        INSERT INTO challenge (
                            server, draft, creator, title, goal, amount, misses, target, mode, study_group, for_group,
                            first_day, last_day, starts_at, ends_at, closes_at, created_at)
                        VALUES (
                            :server, :draft, :creator, :title, :goal, :amount, :misses, :target, :mode, :group,
                            :forGroup, :first, :last, :starts, :ends, :closes, :at)
                        ON CONFLICT (server, draft) DO NOTHING
                        RETURNING id
                        """)
                .bind("server", challenge.server())
                .bind("draft", challenge.draft())
                .bind("creator", challenge.creator().learner())
                .bind("title", challenge.title().value())
                .bindMethods(JdbiGoalColumns.of(challenge.goal()))
                .bind("mode", challenge.mode().name())
                .bindByType("group", challenge.group().map(GroupId::value).orElse(null), Long.class)
                .bind("forGroup", challenge.group().isPresent())
                .bind("first", days.first())
                .bind("last", days.last())
                .bind("starts", days.startsAt())
                .bind("ends", days.endsAt())
                .bind("closes", days.closesAt())
                .bind("at", challenge.at())
                .mapTo(Long.class)
                .findOne()
                .map(ChallengeId::new);
    }

    static void update(Handle handle, ChallengeId id, ChallengeTitle title, ChallengeDays days) {
        handle.createUpdate("""
                        UPDATE challenge
                        SET title = :title, last_day = :last, starts_at = :starts, ends_at = :ends, closes_at = :closes
                        WHERE id = :id
                        """)
                .bind("id", id.value())
                .bind("title", title.value())
                .bind("last", days.last())
                .bind("starts", days.startsAt())
                .bind("ends", days.endsAt())
                .bind("closes", days.closesAt())
                .execute();
    }

    static void noteEdit(Handle handle, ChallengeId id, LearnerId by, Instant at) {
        handle.createUpdate("UPDATE challenge SET edited_at = :at, edited_by = :by WHERE id = :id")
                .bind("id", id.value())
                .bind("by", by)
                .bind("at", at)
                .execute();
    }

    static void cancel(Handle handle, ChallengeId id, LearnerId by, Instant at) {
        handle.createUpdate("UPDATE challenge SET canceled_at = :at, canceled_by = :by WHERE id = :id")
                .bind("id", id.value())
                .bind("by", by)
                .bind("at", at)
                .execute();
    }

    /** The zone of the server's days. */
    static ZoneId zone(Handle handle, ServerId server) {
        return handle.createQuery("SELECT zone FROM server WHERE id = :server")
                .bind("server", server)
                .map(row -> Optional.ofNullable(row.getColumn("zone", ZoneId.class)))
                .findOne()
                .flatMap(zone -> zone)
                .orElse(ZoneOffset.UTC);
    }

    /** How many challenges of the server have not ended; of one person, or of all. */
    static int countOpen(Handle handle, ServerId server, Optional<LearnerId> creator, Instant now) {
        return handle.createQuery("""
                        SELECT count(*) FROM challenge
                        WHERE server = :server AND canceled_at IS NULL AND closed_at IS NULL AND ends_at > :now
                            AND (:anyone OR creator = :creator)
                        """)
                .bind("server", server)
                .bind("now", now)
                .bind("anyone", creator.isEmpty())
                .bindByType("creator", creator.orElse(null), LearnerId.class)
                .mapTo(Integer.class)
                .one();
    }
}
