package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.List;

/**
 * What a message of a challenge is drawn from.
 *
 * @param pings who asked to be pinged at the end
 * @param at when it was read
 */
record ChallengeSnapshot(Challenge challenge, Standings standings, List<LearnerId> pings, Instant at) {
    /** The people whom the message names. */
    List<LearnerId> named() {
        return standings.top().stream().flatMap(line -> line.learner().stream()).toList();
    }

    /** What a message has that is drawn from this. */
    JdbiChallengeMessages.Drawn drawn(String digest, Instant editableAt) {
        ChallengeState state = challenge.state(at);
        boolean settled = state == ChallengeState.CLOSED || state == ChallengeState.CANCELED;
        return new JdbiChallengeMessages.Drawn(at, digest, settled, editableAt);
    }
}
