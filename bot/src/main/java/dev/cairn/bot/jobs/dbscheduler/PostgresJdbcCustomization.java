package dev.cairn.bot.jobs.dbscheduler;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Adapts db-scheduler to our table on PostgreSQL. */
final class PostgresJdbcCustomization extends PostgreSqlJdbcCustomization {
    PostgresJdbcCustomization() {
        super(false, true);
    }

    @Override
    public void setInstant(PreparedStatement statement, int at, @Nullable Instant value) throws SQLException {
        EpochMillis.write(statement, at, value);
    }

    @Override
    public @Nullable Instant getInstant(ResultSet rows, String column) throws SQLException {
        return EpochMillis.read(rows, column);
    }

    @Override
    public byte @Nullable [] getTaskData(ResultSet rows, String column) {
        return null;
    }
}
