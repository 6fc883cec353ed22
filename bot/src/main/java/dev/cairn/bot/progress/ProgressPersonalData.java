package dev.cairn.bot.progress;

import static dev.cairn.bot.interaction.personal.PersonalTopic.PROGRESS;
import static dev.cairn.bot.interaction.personal.PersonalTopic.TIME;

import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;

/** The personal data in this package's tables. */
public final class ProgressPersonalData {
    /** Roadmaps followed, units, steps, and the changes that {@code /undo} takes back. */
    public static final PersonalData PROGRESS_TABLES = PersonalData.of(
            PersonalTable.of(PROGRESS, "followed_roadmaps", "followed_roadmap")
                    .texts("roadmap", "track", "pace")
                    .instants("since")
                    .numbers("choice"),
            PersonalTable.of(PROGRESS, "units", "unit_mark")
                    .texts("unit", "state", "study_day")
                    .instants("marked_at"),
            PersonalTable.of(PROGRESS, "ticked_steps", "ticked_step")
                    .texts("step", "study_day")
                    .instants("ticked_at")
                    .numbers("taken"),
            PersonalTable.of(PROGRESS, "units_studied_lately", "recent_unit")
                    .texts("unit")
                    .instants("studied_at"),
            PersonalTable.of(PROGRESS, "units_set_aside", "set_aside")
                    .texts("unit")
                    .instants("until"),
            PersonalTable.of(PROGRESS, "changes", "progress_change")
                    .numbers("number")
                    .texts("kind", "subject")
                    .instants("made_at", "undone_at")
                    .with(PersonalTable.Kind.JSON, "before", "after")
                    .snowflakes("interaction", "undone_by", "redone_by")
                    .numbers("undone_when_latest"),
            PersonalTable.of(PROGRESS, "days_studied_before_a_reset", "reset_day")
                    .texts("study_day")
                    .numbers("number"));

    /** Logged time and its sums. */
    public static final PersonalData TIME_TABLES = PersonalData.of(
            PersonalTable.of(TIME, "logged_time", "logged_time")
                    .texts("study_day", "unit", "note", "source")
                    .numbers("number", "minutes")
                    .instants("logged_at"),
            PersonalTable.of(TIME, "logged_minutes_by_day", "logged_day")
                    .texts("study_day")
                    .numbers("minutes"),
            PersonalTable.of(TIME, "logged_minutes_by_unit", "logged_unit")
                    .texts("unit")
                    .numbers("minutes"),
            PersonalTable.of(TIME, "logged_minutes_before_a_reset", "retired_time")
                    .texts("unit")
                    .numbers("minutes"));

    private ProgressPersonalData() {}
}
