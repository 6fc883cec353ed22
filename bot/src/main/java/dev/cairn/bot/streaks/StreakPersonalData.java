package dev.cairn.bot.streaks;

import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;

/** The personal data in this package's table. */
public final class StreakPersonalData {
    public static final PersonalData TABLES =
            PersonalData.of(PersonalTable.of(PersonalTopic.PROGRESS, "streaks", "streak")
                    .numbers("length", "longest")
                    .instants("alive_until", "exact_until"));

    private StreakPersonalData() {}
}
