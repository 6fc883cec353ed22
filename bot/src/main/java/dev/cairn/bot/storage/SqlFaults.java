package dev.cairn.bot.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Finds the database's own fault under what the libraries wrap it in. */
final class SqlFaults {
    /** PostgreSQL's classes of codes: connection exception, insufficient resources, operator intervention. */
    private static final String CONNECTION = "08";

    private static final String RESOURCES = "53";
    private static final String OPERATOR = "57P";
    /** serialization_failure, deadlock_detected and lock_not_available. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03");

    private static final Set<Integer> SQLITE_PASSING =
            Set.of(SQLiteErrorCode.SQLITE_BUSY.code, SQLiteErrorCode.SQLITE_LOCKED.code);

    private SqlFaults() {}

    /** Whether the database was busy, or away, so that the same may succeed in a while. */
    static boolean isOfTheMoment(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || state.startsWith(CONNECTION)
                || state.startsWith(RESOURCES)
                || state.startsWith(OPERATOR)
                || PASSING.contains(state)
                || (fault instanceof SQLiteException && SQLITE_PASSING.contains(fault.getErrorCode() & 0xff));
    }

    static Optional<SQLException> in(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
