package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.jobs.KeysetPages;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Updates the entries of people by what Discord says of them and by recounts, each in a transaction of its own. */
final class JdbiChallengePeople {
    private final Database database;
    private final JdbiChallengeCounts counts;

    JdbiChallengePeople(Database database, JdbiChallengeCounts counts) {
        this.database = database;
        this.counts = counts;
    }

    /**
     * Takes those out of a challenge who are no longer in the server, as if they had left it, and keeps the names by
     * which the others are known there.
     *
     * @return whether anything has changed
     */
    boolean note(Challenge challenge, Map<LearnerId, Membership> found, Instant now) {
        boolean changed = false;
        for (Map.Entry<LearnerId, Membership> each : found.entrySet()) {
            LearnerId learner = each.getKey();
            Optional<ChallengeEntry> entry =
                    database.read(handle -> JdbiChallengeEntries.find(handle, challenge.id(), learner));
            Membership membership = each.getValue();
            if (entry.filter(known -> isNews(known, membership)).isPresent()) {
                changed = true;
                database.write(handle -> note(handle, challenge.id(), each, now));
            }
        }
        return changed;
    }

    private static boolean isNews(ChallengeEntry entry, Membership membership) {
        if (entry.leftAt().isPresent()) {
            return false;
        }
        return membership instanceof Membership.Absent
                || (membership instanceof Membership.Present present
                        && present.name()
                                .filter(name -> !name.equals(entry.name()))
                                .isPresent());
    }

    private static LearnerId note(
            Handle handle, ChallengeId challenge, Map.Entry<LearnerId, Membership> found, Instant now) {
        LearnerId learner = found.getKey();
        LearnerRow.lock(handle, learner);
        JdbiChallengeRows.lockShared(handle, challenge);
        if (found.getValue() instanceof Membership.Present present) {
            present.name().ifPresent(name -> JdbiChallengeEntries.rename(handle, challenge, learner, name));
        } else if (JdbiChallengeRows.find(handle, challenge)
                .filter(existing -> existing.closedAt().isEmpty())
                .isPresent()) {
            JdbiChallengeEntries.leave(handle, challenge, learner, now);
        }
        return learner;
    }

    /** Counts anew what was counted before the end was moved. */
    void recount(Challenge challenge, Instant now) {
        KeysetPages<LearnerId> outdated =
                (last, limit) -> database.read(handle -> JdbiOwnChallenges.outdated(handle, challenge, last, limit));
        outdated.forEachAfter(
                new LearnerId(0),
                learner -> database.write(handle -> {
                    LearnerRow.lock(handle, learner);
                    JdbiChallengeRows.lockShared(handle, challenge.id());
                    JdbiOwnChallenges.find(handle, learner, challenge.id())
                            .ifPresent(own -> JdbiOwnChallenges.write(
                                    handle,
                                    learner,
                                    Map.of(own, counts.of(handle, learner, own.goal(), own.days())),
                                    now));
                    return learner;
                }));
    }
}
