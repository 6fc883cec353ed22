package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalRun;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The reminders of a person, with the timed work that sends them. */
record JdbiReminderPersonalData() implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of(PersonalTopic.REMINDERS, "reminders", "reminder")
                .numbers("id")
                .texts("local_time", "cadence", "paused_until", "paused_for", "next_day", "quiet_day")
                .with(PersonalTable.Kind.WEEKDAYS, "days")
                .snowflakes("server", "channel", "instead_server", "instead_channel")
                .instants("next_at", "snoozed_until", "unanswered_since"));
    }

    @Override
    public List<PersonalRun> runs(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT id FROM reminder WHERE learner = :learner")
                .bind("learner", learner)
                .mapTo(Long.class)
                .map(id -> new PersonalRun(JdbiReminderTable.JOB, DueKey.first(new ReminderId(id))))
                .list();
    }
}
