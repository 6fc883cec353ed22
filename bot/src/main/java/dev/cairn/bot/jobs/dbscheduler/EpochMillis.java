package dev.cairn.bot.jobs.dbscheduler;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes and reads instants as UTC milliseconds, as in all of Cairn's tables. */
final class EpochMillis {
    private EpochMillis() {}

    static void write(PreparedStatement statement, int at, @Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, value.toEpochMilli());
        }
    }

    static @Nullable Instant read(ResultSet rows, String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : Instant.ofEpochMilli(value);
    }
}
