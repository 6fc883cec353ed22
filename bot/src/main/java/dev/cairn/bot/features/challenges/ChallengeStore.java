package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Stores the challenges of servers. Every lookup names the server, so that no id reaches another server's challenge. A
 * change that has been made already is refused, so a repeat does no harm.
 */
public interface ChallengeStore {
    /** The challenges in a server that have not ended. */
    int MAX_IN_SERVER = 25;
    /** Those of them that one person created. */
    int MAX_BY_ONE = 3;
    /** The people who can be pinged at the end. */
    int MAX_PINGED = 100;

    /** The challenges of a server that are not over, and those of the last 30 days, the earliest end first; cached. */
    List<Challenge> of(ServerId server);

    /** Finds a challenge of the server, however old. */
    Optional<Challenge> find(ServerId server, ChallengeId challenge);

    /** The challenges of the server that the person is in. */
    List<ChallengeId> joined(ServerId server, LearnerId learner);

    /** What the person has in a challenge, even if they have left it. */
    Optional<ChallengeEntry> entry(ChallengeId challenge, LearnerId learner);

    /** Creates a challenge, whose days begin and end by the server's zone. */
    ChallengeChange create(NewChallenge challenge);

    /** Joins, or comes back, with all that was studied since the challenge began. */
    ChallengeChange join(ServerId server, ChallengeId challenge, JoinRequest request);

    /** Leaves. The person's name is gone, while a team keeps what they studied for it. */
    ChallengeChange leave(ServerId server, ChallengeId challenge, LearnerId learner, Instant at);

    /** Changes the title or the last day: to a later one, or to one that ends no sooner than 48 hours from now. */
    ChallengeChange edit(ServerId server, ChallengeId challenge, ChallengeEdit edit);

    /** Cancels a challenge that has no result yet. */
    ChallengeChange cancel(ServerId server, ChallengeId challenge, ChallengeActor by, Instant at);

    /** Sets whether the person is pinged at the end. */
    ChallengeChange pingAtEnd(ServerId server, ChallengeId challenge, LearnerId learner, boolean wanted);

    /** Notes where the card stands, from now on there alone. */
    ChallengeChange placeCard(ServerId server, ChallengeId challenge, ChannelId channel, MessageId message);

    /** Notes where a card was pressed, if it is not known where the card stands. */
    ChallengeChange seeCard(ServerId server, ChallengeId challenge, ChannelId channel, MessageId message);

    /** Whether the card may be drawn again because somebody asks for it: once in ten seconds. This counts as once. */
    boolean refresh(ServerId server, ChallengeId challenge, Instant at);

    /**
     * The standings as they are now, or the result once there is one.
     *
     * @param limit the most people to name
     */
    Standings standings(Challenge challenge, int limit);

    /** The person's own place, whether it is among the first or not; empty if they are not in it. */
    Optional<Standings.Line> placeOf(Challenge challenge, LearnerId learner);
}
