package dev.cairn.bot.features.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ChangeLog;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.LoggedRows;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.CalendarListener;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores settings in the database. */
public final class JdbiSettingsStore implements Settings {
    private final Database database;
    private final Clock clock;
    private final JdbiCalendars calendars;
    private final JdbiSettingsLog logged;

    /** Creates the store, which calls the listeners in order. */
    public JdbiSettingsStore(Database database, Clock clock, CalendarListener... listeners) {
        this.database = database;
        this.clock = clock;
        this.calendars = new JdbiCalendars(database);
        this.logged = new JdbiSettingsLog(calendars, List.of(listeners));
    }

    /** The settings as the log of changes restores them. */
    public LoggedRows logged() {
        return logged;
    }

    @Override
    public LearnerSettings of(LearnerId learner) {
        return database.read(handle -> JdbiSettingsTable.read(handle, learner));
    }

    @Override
    public StudyCalendar calendar(LearnerId learner) {
        return calendars.calendar(learner);
    }

    @Override
    public StudyCalendar calendar(Handle handle, LearnerId learner) {
        return calendars.calendar(handle, learner);
    }

    @Override
    public CalendarHistory history(LearnerId learner) {
        return calendars.history(learner);
    }

    @Override
    public CalendarHistory history(Handle handle, LearnerId learner) {
        return calendars.history(handle, learner);
    }

    @Override
    public Changed change(ChangeOrigin origin, SettingChange change) {
        return database.write(handle -> {
            ChangeLog log = ChangeLog.locked(handle, origin.learner());
            LearnerSettings before = JdbiSettingsTable.read(handle, origin.learner());
            LearnerSettings after = change.change().apply(before);
            if (after.equals(before) || log.madeBy(origin.interaction()).isPresent()) {
                return new Changed(before, before);
            }
            JdbiSettingsTable.write(handle, origin.learner(), after);
            Map<String, Optional<JsonNode>> back = JdbiSettingsLog.difference(before, after);
            boolean calendarChanged = !after.calendar().equals(before.calendar())
                    || !after.restDays().equals(before.restDays());
            if (calendarChanged) {
                recordCalendar(handle, origin.learner(), after, back);
            }
            log.add(change.kind(), change.subject(), origin, logged, back);
            return new Changed(before, after);
        });
    }

    private void recordCalendar(
            Handle handle, LearnerId learner, LearnerSettings settings, Map<String, Optional<JsonNode>> back) {
        Instant since = JdbiSettingsTable.nextCalendar(handle, learner, clock.instant());
        back.put(JdbiSettingsLog.calendarId(since), JdbiSettingsLog.calendar(handle, learner, since));
        JdbiSettingsTable.write(handle, learner, since, JdbiSettingsTable.Calendar.of(settings));
        logged.tellListeners(handle, learner);
    }
}
