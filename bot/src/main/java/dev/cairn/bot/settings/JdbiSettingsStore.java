package dev.cairn.bot.settings;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Settings in the database. */
public final class JdbiSettingsStore implements SettingsStore {
    private final Database database;

    public JdbiSettingsStore(Database database) {
        this.database = database;
    }

    @Override
    public LearnerSettings of(LearnerId learner) {
        return database.read(handle -> read(handle, learner));
    }

    @Override
    public LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        return database.write(handle -> {
            LearnerRow.locked(handle, learner);
            LearnerSettings after = change.apply(read(handle, learner));
            write(handle, learner, after);
            return after;
        });
    }

    private static LearnerSettings read(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT zone, day_start, rest_days, visibility FROM learner_settings WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .map(JdbiSettingsStore::settings)
                .findOne()
                .orElse(LearnerSettings.DEFAULT);
    }

    private static LearnerSettings settings(RowView row) {
        return new LearnerSettings(
                Optional.ofNullable(row.getColumn("zone", ZoneId.class)),
                LocalTime.of(row.getColumn("day_start", Long.class).intValue(), 0),
                days(row.getColumn("rest_days", Long.class)),
                row.getColumn("visibility", Visibility.class));
    }

    private static void write(Handle handle, LearnerId learner, LearnerSettings settings) {
        handle.createUpdate("""
                        INSERT INTO learner_settings (learner, zone, day_start, rest_days, visibility)
                        VALUES (:learner, :zone, :dayStart, :restDays, :visibility)
                        ON CONFLICT (learner) DO UPDATE
                        SET zone = excluded.zone, day_start = excluded.day_start, rest_days = excluded.rest_days,
                            visibility = excluded.visibility
                        """)
                .bind("learner", learner)
                .bindByType("zone", settings.zone().orElse(null), ZoneId.class)
                .bind("dayStart", settings.dayStart().getHour())
                .bind("restDays", bits(settings.restDays()))
                .bind("visibility", settings.visibility().name())
                .execute();
    }

    private static Set<DayOfWeek> days(long bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .collect(Collectors.toSet());
    }

    private static long bits(Set<DayOfWeek> days) {
        return days.stream().mapToLong(JdbiSettingsStore::bit).sum();
    }

    private static long bit(DayOfWeek day) {
        return 1L << (day.getValue() - 1);
    }
}
