package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
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
        return List.of(
                table("challenge_drafts", "challenge_draft")
                        .snowflakes("server")
                        .texts("title", "goal", "amount", "start_day", "end_day", "target", "misses", "how")
                        .without("draft", "for_group"),
                table("challenges_joined", "challenge_entry")
                        .numbers("challenge", "team", "amount")
                        .texts("name", "counted_to")
                        .instants("latest_at", "joined_at", "left_at", "ping_asked_at", "changed_at"),
                table("challenge_results", "challenge_place")
                        .numbers("challenge", "position", "standing", "amount")
                        .without("erased"),
                challenge("challenges_created", "creator", "edited_by", "canceled_by"),
                challenge("challenges_edited", "edited_by", "creator", "canceled_by"),
                challenge("challenges_canceled", "canceled_by", "creator", "edited_by"));
    }

    private static PersonalTable table(String section, String name) {
        return PersonalTable.of(PersonalTopic.CHALLENGES, section, name);
    }

    private static PersonalTable challenge(String section, String person, String... others) {
        return table(section, "challenge")
                .by(person)
                .snowflakes("server")
                .texts("title", "goal", "target", "mode", "first_day", "last_day")
                .numbers("id", "amount", "misses", "study_group")
                .flags("for_group")
                .instants(
                        "starts_at", "ends_at", "closes_at", "created_at", "edited_at", "canceled_at", "closed_at")
                .without("draft")
                .without(others);
    }

    @Override
    public Set<ServerId> changedServers(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT server FROM challenge WHERE creator = :learner
                        UNION SELECT server FROM challenge WHERE edited_by = :learner
                        UNION SELECT server FROM challenge WHERE canceled_by = :learner
                        """)
                .bind("learner", learner)
                .mapTo(ServerId.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void deleting(Handle handle, LearnerId learner) {
        changedServers(handle, learner).forEach(server -> cache.changed(handle, server));
    }
}
