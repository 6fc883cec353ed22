package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.interaction.personal.PersonalTopic.CHALLENGES;

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
    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of(CHALLENGES, "challenge_drafts", "challenge_draft")
                    .snowflakes("server")
                    .texts("title", "goal", "amount", "start_day", "end_day", "target", "misses", "how")
                    .without("draft", "for_group"),
            PersonalTable.of(CHALLENGES, "challenges", "challenge_entry")
                    .numbers("challenge", "team", "amount")
                    .named("challenge_title", titleOf("challenge_entry"))
                    .texts("name", "counted_to")
                    .instants("latest_at", "joined_at", "left_at", "ping_asked_at", "changed_at"),
            PersonalTable.of(CHALLENGES, "challenge_results", "challenge_place")
                    .numbers("challenge", "position", "standing", "amount")
                    .named("challenge_title", titleOf("challenge_place"))
                    .without("erased"),
            PersonalTable.of(CHALLENGES, "challenges_created", "challenge")
                    .by("creator")
                    .numbers("id", "amount", "misses", "study_group")
                    .snowflakes("server", "draft")
                    .texts("title", "goal", "target", "mode", "first_day", "last_day")
                    .flags("for_group")
                    .instants(
                            "starts_at", "ends_at", "closes_at", "created_at", "edited_at", "canceled_at", "closed_at")
                    .without("edited_by", "canceled_by"),
            acted("challenges_edited", "edited_by", "edited_at"),
            acted("challenges_canceled", "canceled_by", "canceled_at"));

    private static String titleOf(String table) {
        return "SELECT challenge.title FROM challenge WHERE challenge.id = " + table + ".challenge";
    }

    private static PersonalTable acted(String section, String by, String at) {
        return PersonalTable.of(CHALLENGES, section, "challenge")
                .by(by)
                .numbers("id")
                .texts("title")
                .instants(at)
                .withoutTheRest();
    }

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
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
        lock(handle, learner);
        keepForOthers(handle, learner);
        changedServers(handle, learner).forEach(server -> cache.changed(handle, server));
    }

    /**
     * Locks the challenges whose rows name the person. Otherwise a challenge that is being closed waits for the person's row, which
     * its result names, while their deletion waits for the challenge.
     */
    private static void lock(Handle handle, LearnerId learner) {
        handle.createQuery("""
                        SELECT id FROM challenge WHERE id IN (
                            SELECT id FROM challenge WHERE creator = :learner
                            UNION SELECT id FROM challenge WHERE edited_by = :learner
                            UNION SELECT id FROM challenge WHERE canceled_by = :learner
                            UNION SELECT challenge FROM challenge_entry WHERE learner = :learner)
                        ORDER BY id <forUpdate>
                        """).bind("learner", learner).mapTo(Long.class).list();
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
