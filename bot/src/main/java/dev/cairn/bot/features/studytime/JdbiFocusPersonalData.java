package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalRun;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The focus timers of a person, with the timed work that ends them. */
record JdbiFocusPersonalData() implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(PersonalTopic.TIME, "focus_timers", "focus")
                        .snowflakes("id", "server")
                        .texts("study_day", "unit")
                        .instants("began_at", "ends_at")
                        .numbers("logged"),
                PersonalTable.of(PersonalTopic.TIME, "shared_focus_timers", "shared_focus")
                        .by("starter")
                        .snowflakes("id", "server", "channel")
                        .texts("unit")
                        .instants("began_at", "ends_at")
                        .flags("card_sent", "closed")
                        .without("message"));
    }

    @Override
    public List<PersonalRun> runs(Handle handle, LearnerId learner) {
        Stream<PersonalRun> own = handle
                .createQuery("SELECT id FROM focus WHERE learner = :learner")
                .bind("learner", learner)
                .mapTo(Long.class)
                .map(id -> new PersonalRun(JdbiFocusStore.JOB, Long.toString(id)))
                .stream();
        Stream<PersonalRun> shared =
                alone(handle, learner).stream().map(id -> new PersonalRun(JdbiSharedFocusStore.JOB, Long.toString(id)));
        return Stream.concat(own, shared).toList();
    }

    /** A timer that others have joined goes on for them; one that is the person's alone ends unsaid. */
    @Override
    public void deleting(Handle handle, LearnerId learner) {
        for (long id : alone(handle, learner)) {
            JdbiSharedFocusRows.delete(handle, new InteractionId(id));
        }
    }

    private static List<Long> alone(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT id FROM shared_focus WHERE starter = :learner AND NOT EXISTS (
                            SELECT 1 FROM shared_focus_member JOIN focus ON focus.id = shared_focus_member.focus
                            WHERE shared_focus = shared_focus.id AND focus.learner <> :learner)
                        """)
                .bind("learner", learner)
                .mapTo(Long.class)
                .list();
    }
}
