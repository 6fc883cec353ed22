package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.interaction.personal.PersonalTopic.BOARDS;

import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;

/** The personal data in this package's tables. Nothing of boards is kept in memory, so ranks close up by themselves. */
final class LeaderboardPersonalData {
    static final PersonalData TABLES = PersonalData.of(
            PersonalTable.of(BOARDS, "listings", "listing")
                    .snowflakes("server")
                    .texts("state", "name")
                    .instants("absent_since"),
            PersonalTable.of(BOARDS, "board_rows", "board_row")
                    .snowflakes("server")
                    .texts("metric", "period")
                    .numbers("amount")
                    .instants("latest_at", "alive_until", "exact_until"),
            PersonalTable.of(BOARDS, "units_studied_lately_by_server", "recent_unit_in_server")
                    .snowflakes("server")
                    .texts("unit")
                    .numbers("studied_on"),
            PersonalTable.of(BOARDS, "removals_from_boards", "board_removal")
                    .snowflakes("server")
                    .texts("period")
                    .instants("removed_at"),
            PersonalTable.of(BOARDS, "units_earned_for_boards", "earned_unit")
                    .texts("unit", "study_day")
                    .numbers("minutes")
                    .instants("finished_at"));

    private LeaderboardPersonalData() {}
}
