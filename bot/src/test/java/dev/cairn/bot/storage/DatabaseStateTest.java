package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

@ExtendWith(PostgresServer.Parameter.class)
class DatabaseStateTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(sqlite(SQLiteErrorCode.SQLITE_FULL), DatabaseState.DISK_FULL, true),
                Arguments.of(sqlite(SQLiteErrorCode.SQLITE_READONLY_DBMOVED), DatabaseState.READ_ONLY, false),
                Arguments.of(sqlite(SQLiteErrorCode.SQLITE_IOERR_WRITE), DatabaseState.DISK_FAILS, true),
                Arguments.of(sqlite(SQLiteErrorCode.SQLITE_CANTOPEN), DatabaseState.CANNOT_BE_OPENED, true),
                Arguments.of(sqlite(SQLiteErrorCode.SQLITE_BUSY), DatabaseState.LOCKED, true),
                Arguments.of(sqlite(SQLiteErrorCode.SQLITE_CORRUPT), DatabaseState.REFUSES_CHANGES, false),
                Arguments.of(new SQLException("", "53100"), DatabaseState.DISK_FULL, true),
                Arguments.of(new SQLException("", "25006"), DatabaseState.READ_ONLY, false),
                Arguments.of(new SQLException("", "58030"), DatabaseState.DISK_FAILS, true),
                Arguments.of(new SQLException("", "57P01"), DatabaseState.UNREACHABLE, true),
                Arguments.of(new SQLException("", "42601"), DatabaseState.REFUSES_CHANGES, false));
    }

    private static SQLException sqlite(SQLiteErrorCode code) {
        return new SQLiteException("made to fail", code);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultTellsWhatIsWrong(SQLException fault, DatabaseState state, boolean temporary) {
        assertThat(DatabaseState.of(fault)).isEqualTo(state);
        assertThat(SqlFaults.isTemporary(fault)).isEqualTo(temporary);
        assertThat(SqlFaults.isReadOnly(fault)).isEqualTo(state == DatabaseState.READ_ONLY);
    }

    @Test
    void aLockOnPostgresqlShowsBeforeAnyoneWaitsForIt(PostgresServer server) throws Exception {
        DatabaseUrl.Postgres url = server.create();
        try (Database database = Database.open(url);
                var other = DriverManager.getConnection(url.jdbc());
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE request_turn IN ACCESS EXCLUSIVE MODE");
            assertThat(assertTimeout(Duration.ofSeconds(1), database::state)).isEqualTo(DatabaseState.LOCKED);
        } finally {
            server.drop(url);
        }
    }
}
