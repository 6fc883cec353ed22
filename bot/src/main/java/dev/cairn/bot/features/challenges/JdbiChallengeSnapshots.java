package dev.cairn.bot.features.challenges;

import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what the messages of challenges are drawn from. */
final class JdbiChallengeSnapshots {
    private final Database database;
    private final Clock clock;

    JdbiChallengeSnapshots(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty if the challenge is gone. A canceled one names nobody. */
    Optional<ChallengeSnapshot> of(ChallengeId id) {
        Instant at = clock.instant();
        return database.read(handle -> JdbiChallengeRows.find(handle, id).map(challenge -> {
            int named = challenge.canceled().isPresent() ? 0 : ChallengeCards.MAX_NAMED;
            Standings standings = JdbiStandings.read(handle, challenge, named);
            return new ChallengeSnapshot(
                    challenge,
                    standings,
                    challenge.closedAt().isPresent() ? JdbiChallengeEntries.toPing(handle, id) : List.of(),
                    at);
        }));
    }
}
