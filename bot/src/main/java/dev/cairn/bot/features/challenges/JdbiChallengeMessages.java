package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of the messages of challenges: where they stand, what is in them, and when they may be edited. */
final class JdbiChallengeMessages {
    /** How long an edited message rests. */
    static final Duration REST = Duration.ofMinutes(5);
    /** A transaction under way may write an instant this long before it commits. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(15);

    private static final Duration REFRESH_REST = Duration.ofSeconds(10);

    private final Database database;
    private final ServerCache<List<Challenge>> cache;

    JdbiChallengeMessages(Database database, ServerCache<List<Challenge>> cache) {
        this.database = database;
        this.cache = cache;
    }

    /** Notes where a message stands from now on. */
    static void place(Handle handle, ChallengeMessage.Key key, CardPlace place, Instant now) {
        of(key, handle.createUpdate("""
                        INSERT INTO challenge_message (
                            challenge, kind, channel, message, drawn_at, people, editable_at, refusals, refreshed_at,
                            settled)
                        VALUES (:challenge, :kind, :channel, :message, :drawn, 0, :now, 0, 0, :no)
                        ON CONFLICT (challenge, kind) DO UPDATE SET
                            channel = excluded.channel, message = excluded.message, drawn_at = excluded.drawn_at,
                            digest = NULL, editable_at = excluded.editable_at, refusals = 0, settled = excluded.settled
                        """))
                .bind("channel", place.channel())
                .bindByType("message", place.message().map(MessageId::value).orElse(null), Long.class)
                .bind("drawn", now)
                .bind("now", now)
                .bind("no", false)
                .execute();
    }

    /** Notes what is in a message that was just placed. */
    static void noteDigest(Handle handle, ChallengeMessage.Key key, String digest) {
        of(
                        key,
                        handle.createUpdate("UPDATE challenge_message SET digest = :digest"
                                + " WHERE challenge = :challenge AND kind = :kind"))
                .bind("digest", digest)
                .execute();
    }

    /** Has the messages of a challenge drawn again, whatever was known when they were drawn. */
    static void outdate(Handle handle, ChallengeId challenge) {
        handle.createUpdate("UPDATE challenge_message SET drawn_at = 0 WHERE challenge = :challenge")
                .bind("challenge", challenge.value())
                .execute();
    }

    /** Whether the message may be drawn again because somebody asks for it, which is then noted. */
    static boolean refresh(Handle handle, ChallengeId challenge, Instant now) {
        return of(new ChallengeMessage.Key(challenge, MessageKind.CARD), handle.createUpdate("""
                                UPDATE challenge_message SET refreshed_at = :now
                                WHERE challenge = :challenge AND kind = :kind AND refreshed_at <= :rested
                                """))
                        .bind("now", now)
                        .bind("rested", now.minus(REFRESH_REST))
                        .execute()
                == 1;
    }

    /**
     * The messages in which something is out of date and that may be edited now, those that rested longest first. Channels take
     * turns, since each admits few edits in a row.
     *
     * @param limit the most to return
     */
    List<ChallengeMessage.Key> stale(Instant now, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT message.challenge, kind
                        FROM challenge_message AS message
                        JOIN challenge ON challenge.id = message.challenge
                        JOIN server ON server.id = challenge.server
                        WHERE NOT settled AND editable_at <= :now AND message.message IS NOT NULL
                            AND server.left_at IS NULL
                            AND (drawn_at = 0
                                OR edited_at > drawn_at - :margin OR canceled_at > drawn_at - :margin
                                OR closed_at > drawn_at - :margin
                                OR (starts_at > drawn_at AND starts_at <= :now)
                                OR (ends_at > drawn_at AND ends_at <= :now)
                                OR people <> (
                                    SELECT count(*) FROM challenge_entry WHERE challenge_entry.challenge = challenge.id)
                                OR EXISTS (
                                    SELECT 1 FROM challenge_entry
                                    WHERE challenge_entry.challenge = challenge.id AND changed_at > drawn_at - :margin))
                        ORDER BY row_number() OVER (PARTITION BY channel ORDER BY editable_at, message.challenge), channel, kind
                        LIMIT :limit
                        """)
                .bind("now", now)
                .bind("margin", LONGEST_TRANSACTION.toMillis())
                .bind("limit", limit)
                .map(JdbiChallengeMessages::key)
                .list());
    }

    private static ChallengeMessage.Key key(RowView row) {
        return new ChallengeMessage.Key(
                new ChallengeId(row.getColumn("challenge", Long.class)),
                MessageKind.valueOf(row.getColumn("kind", String.class)));
    }

    /**
     * Claims a message for one edit, after which it rests; empty if it may not be edited now, or if it or Cairn
     * is gone.
     */
    Optional<ChallengeMessage> claim(ChallengeMessage.Key key, Instant now) {
        return database.write(handle -> of(key, handle.createQuery("""
                        UPDATE challenge_message SET editable_at = :later
                        WHERE challenge = :challenge AND kind = :kind AND editable_at <= :now AND message IS NOT NULL
                            AND EXISTS (
                                SELECT 1 FROM challenge JOIN server ON server.id = challenge.server
                                WHERE challenge.id = challenge_message.challenge AND left_at IS NULL)
                        RETURNING channel, message, digest, refusals, (
                            SELECT count(*) FROM challenge_entry
                            WHERE challenge_entry.challenge = challenge_message.challenge) AS people
                        """))
                .bind("now", now)
                .bind("later", now.plus(REST))
                .map(row -> new ChallengeMessage(
                        key,
                        row.getColumn("channel", ChannelId.class),
                        new MessageId(row.getColumn("message", Long.class)),
                        Optional.ofNullable(row.getColumn("digest", String.class)),
                        row.getColumn("people", Integer.class),
                        row.getColumn("refusals", Integer.class)))
                .findOne());
    }

    /**
     * What is in a message now.
     *
     * @param knownAt when that was read
     * @param settled whether nothing in it will change
     * @param editableAt when it may be edited again
     */
    record Drawn(Instant knownAt, String digest, boolean settled, Instant editableAt) {}

    /** Notes what is in a message now. */
    void drawn(ChallengeMessage message, Drawn drawn) {
        database.write(handle -> of(message.key(), handle.createUpdate("""
                        UPDATE challenge_message
                        SET drawn_at = :drawn, digest = :digest, people = :people, refusals = 0, settled = :settled,
                            editable_at = :editable
                        WHERE challenge = :challenge AND kind = :kind AND message = :message
                        """))
                .bind("message", message.message().value())
                .bind("drawn", drawn.knownAt())
                .bind("digest", drawn.digest())
                .bind("people", message.people())
                .bind("settled", drawn.settled())
                .bind("editable", drawn.editableAt())
                .execute());
    }

    /** Notes that Discord refused an edit, and when to try again. */
    void refused(ChallengeMessage message, Instant again) {
        database.write(handle -> of(message.key(), handle.createUpdate("""
                        UPDATE challenge_message SET refusals = refusals + 1, editable_at = :again
                        WHERE challenge = :challenge AND kind = :kind AND message = :message
                        """))
                .bind("message", message.message().value())
                .bind("again", again)
                .execute());
    }

    /** Notes that somebody has deleted the message, or its channel. */
    void gone(ChallengeMessage message) {
        database.write(handle -> {
            of(message.key(), handle.createUpdate("""
                            UPDATE challenge_message SET message = NULL
                            WHERE challenge = :challenge AND kind = :kind AND message = :message
                            """))
                    .bind("message", message.message().value())
                    .execute();
            handle.createQuery("SELECT server FROM challenge WHERE id = :challenge")
                    .bind("challenge", message.key().challenge().value())
                    .mapTo(ServerId.class)
                    .forEach(server -> cache.changed(handle, server));
            return true;
        });
    }

    /** Has messages drawn again that name people of a result whose data has been deleted since. */
    void reopenWhereErased() {
        boolean any = database.read(
                handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM challenge_place WHERE learner IS NULL AND NOT erased)
                        """).mapTo(Boolean.class).one());
        if (any) {
            database.write(handle -> {
                handle.createUpdate("""
                                UPDATE challenge_message SET settled = :no WHERE challenge IN (
                                    SELECT challenge FROM challenge_place WHERE learner IS NULL AND NOT erased)
                                """).bind("no", false).execute();
                return handle.createUpdate(
                                "UPDATE challenge_place SET erased = :yes WHERE learner IS NULL AND NOT erased")
                        .bind("yes", true)
                        .execute();
            });
        }
    }

    /** Whether there is any message that may have to be edited one day. */
    boolean isAny() {
        return database.read(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM challenge_message)")
                .mapTo(Boolean.class)
                .one());
    }

    private static <S extends SqlStatement<S>> S of(ChallengeMessage.Key key, S statement) {
        return statement
                .bind("challenge", key.challenge().value())
                .bind("kind", key.kind().name());
    }
}
