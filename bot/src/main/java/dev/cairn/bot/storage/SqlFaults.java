package dev.cairn.bot.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Finds and classifies the {@link SQLException} under the exceptions that libraries wrap around it. */
final class SqlFaults {
    /** PostgreSQL's classes of codes: connection exception, insufficient resources, operator intervention. */
    private static final String CONNECTION = "08";

    private static final String RESOURCES = "53";
    private static final String OPERATOR = "57P";
    /** PostgreSQL's class for serialization_failure and deadlock_detected, after which a transaction may be retried. */
    static final String TRANSACTION_ROLLBACK = "40";

    /** PostgreSQL's lock_not_available. */
    private static final String LOCK_TIMEOUT = "55P03";

    private static final Set<Integer> SQLITE_TEMPORARY =
            Set.of(SQLiteErrorCode.SQLITE_BUSY.code, SQLiteErrorCode.SQLITE_LOCKED.code);

    private SqlFaults() {}

    /** Whether the database was busy or unreachable, so that the same call may succeed later. */
    static boolean isTemporary(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || state.startsWith(CONNECTION)
                || state.startsWith(RESOURCES)
                || state.startsWith(OPERATOR)
                || state.startsWith(TRANSACTION_ROLLBACK)
                || state.equals(LOCK_TIMEOUT)
                || (fault instanceof SQLiteException && SQLITE_TEMPORARY.contains(fault.getErrorCode() & 0xff));
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
