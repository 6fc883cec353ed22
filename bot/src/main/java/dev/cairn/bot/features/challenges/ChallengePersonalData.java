package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.interaction.personal.PersonalTopic.CHALLENGES;

import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;

/** The personal data in this package's tables. */
final class ChallengePersonalData {
    static final PersonalData TABLES =
            PersonalData.of(PersonalTable.of(CHALLENGES, "challenge_drafts", "challenge_draft")
                    .snowflakes("server")
                    .texts("title", "goal", "amount", "start_day", "end_day", "target", "misses", "how")
                    .without("draft", "for_group"));

    private ChallengePersonalData() {}
}
