package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.storage.ServerCache;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What a person has in challenges, and which ones they created or changed. The challenges go on without them, and a result
 * keeps their rank without their name.
 */
record JdbiChallengePersonalData(ServerCache<List<Challenge>> cache) implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return ChallengePersonalData.TABLES.tables();
    }

    @Override
    public Set<ServerId> changedServers(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT server FROM challenge WHERE creator = :learner
                        UNION SELECT server FROM challenge WHERE edited_by = :learner
                        UNION SELECT server FROM challenge WHERE canceled_by = :learner
                        """).bind("learner", learner).mapTo(ServerId.class).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void deleting(Handle handle, LearnerId learner) {
        keepForOthers(handle, learner);
        changedServers(handle, learner).forEach(server -> cache.changed(handle, server));
    }

    /** Keeps, without a name, what the person has added to teams and shared bars that have no result yet. */
    private static void keepForOthers(Handle handle, LearnerId learner) {
        handle.createUpdate("""
                        INSERT INTO challenge_remainder (challenge, team, amount, latest_at)
                        SELECT challenge, team, entry.amount, latest_at
                        FROM challenge_entry AS entry JOIN challenge ON challenge.id = entry.challenge
                        WHERE learner = :learner AND mode <> 'EACH' AND closed_at IS NULL AND canceled_at IS NULL
                        """).bind("learner", learner).execute();
    }
}
