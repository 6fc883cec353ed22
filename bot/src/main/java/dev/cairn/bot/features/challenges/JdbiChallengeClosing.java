package dev.cairn.bot.features.challenges;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerCache;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Makes the result of a challenge once, and keeps whether it has been posted. */
final class JdbiChallengeClosing {
    private final Database database;
    private final ServerCache<List<Challenge>> cache;
    private final ChallengeSchedule schedule;

    JdbiChallengeClosing(Database database, ServerCache<List<Challenge>> cache, ChallengeSchedule schedule) {
        this.database = database;
        this.cache = cache;
        this.schedule = schedule;
    }

    /** A result that is to be posted. */
    record Posting(Challenge challenge, Standings standings, List<LearnerId> pings, Claim claim) {}

    /** The challenge, if its result is to be made or posted now. */
    Optional<Challenge> due(ChallengeId id, Instant now) {
        return database.read(handle ->
                JdbiChallengeRows.find(handle, id).filter(challenge -> isDue(challenge, now) && !isPosted(handle, id)));
    }

    private static boolean isDue(Challenge challenge, Instant now) {
        return challenge.canceled().isEmpty() && !now.isBefore(challenge.days().closesAt());
    }

    private static boolean isPosted(Handle handle, ChallengeId id) {
        return handle.createQuery("""
                        SELECT EXISTS (
                            SELECT 1 FROM challenge_message WHERE challenge = :challenge AND kind = :kind)
                        """)
                .bind("challenge", id.value())
                .bind("kind", MessageKind.RESULT.name())
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether Cairn has been removed from the server. */
    boolean isRemovedFrom(ServerId server) {
        return database.read(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM server WHERE id = :server AND left_at IS NOT NULL)")
                .bind("server", server)
                .mapTo(Boolean.class)
                .one());
    }

    /** Makes the result unless it is made, and claims its message; empty if that was posted or the challenge is not due. */
    Optional<Posting> close(ChallengeId id, Instant now) {
        return database.write(handle -> {
            if (!JdbiChallengeRows.lockExclusively(handle, id)) {
                return Optional.empty();
            }
            return JdbiChallengeRows.find(handle, id)
                    .filter(challenge -> isDue(challenge, now) && !isPosted(handle, id))
                    .map(challenge -> posting(handle, closed(handle, challenge, now), now));
        });
    }

    private Challenge closed(Handle handle, Challenge challenge, Instant now) {
        if (challenge.closedAt().isPresent()) {
            return challenge;
        }
        JdbiChallengeResults.write(handle, challenge);
        handle.createUpdate("UPDATE challenge SET closed_at = :now WHERE id = :id")
                .bind("now", now)
                .bind("id", challenge.id().value())
                .execute();
        cache.changed(handle, challenge.server());
        return JdbiChallengeRows.find(handle, challenge.id()).orElseThrow();
    }

    private static Posting posting(Handle handle, Challenge challenge, Instant now) {
        return new Posting(
                challenge,
                JdbiStandings.read(handle, challenge, ChallengeCards.MAX_NAMED),
                JdbiChallengeEntries.toPing(handle, challenge.id()),
                JdbiClaims.claim(handle, nonce(challenge.id()), Optional.empty(), now));
    }

    private static Nonce nonce(ChallengeId challenge) {
        return new Nonce("challenge:" + Long.toString(challenge.value(), Character.MAX_RADIX));
    }

    /** Notes where the result was posted, and the digest of its card. */
    void posted(Posting posting, Delivery.Delivered delivered, String digest, Instant now) {
        ChallengeId id = posting.challenge().id();
        database.write(handle -> {
            ChallengeMessage.Key key = new ChallengeMessage.Key(id, MessageKind.RESULT);
            JdbiChallengeMessages.place(
                    handle, key, new CardPlace(delivered.channel(), Optional.of(delivered.message())), now);
            JdbiChallengeMessages.noteDigest(handle, key, digest);
            JdbiClaims.settle(handle, posting.claim().nonce());
            schedule.drawNextMinute(handle, now);
            return id;
        });
    }

    /** Schedules another attempt. */
    void again(ChallengeId id, Instant at) {
        database.<ChallengeId, RuntimeException>write(handle -> {
            schedule.closeAgain(handle, id, at);
            return id;
        });
    }

    /** Gives up posting the result, which can still be looked at. */
    void giveUp(Posting posting) {
        database.<Nonce, RuntimeException>write(handle -> {
            JdbiClaims.settle(handle, posting.claim().nonce());
            return posting.claim().nonce();
        });
    }
}
