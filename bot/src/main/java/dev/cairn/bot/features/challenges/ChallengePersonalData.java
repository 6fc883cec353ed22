package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.interaction.personal.PersonalTopic.CHALLENGES;

import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;

/** The personal data in this package's tables. */
final class ChallengePersonalData {
    static final PersonalData TABLES = PersonalData.of(
            PersonalTable.of(CHALLENGES, "challenge_drafts", "challenge_draft")
                    .snowflakes("server")
                    .texts("title", "goal", "amount", "start_day", "end_day", "target", "misses", "how")
                    .without("draft", "for_group"),
            PersonalTable.of(CHALLENGES, "challenges", "challenge_entry")
                    .numbers("challenge", "team", "amount")
                    .texts("name", "counted_to")
                    .instants("latest_at", "joined_at", "left_at", "ping_asked_at", "changed_at"),
            PersonalTable.of(CHALLENGES, "challenge_results", "challenge_place")
                    .numbers("challenge", "position", "standing", "amount")
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

    private ChallengePersonalData() {}

    private static PersonalTable acted(String section, String by, String at) {
        return PersonalTable.of(CHALLENGES, section, "challenge")
                .by(by)
                .numbers("id")
                .instants(at)
                .withoutTheRest();
    }
}
