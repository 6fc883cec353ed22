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

    /** PostgreSQL's class for errors of the system, such as io_error. */
    private static final String SYSTEM = "58";

    /** PostgreSQL's lock_not_available. */
    static final String LOCK_TIMEOUT = "55P03";
    /** PostgreSQL's read_only_sql_transaction, which a server that has become a standby also reports. */
    static final String READ_ONLY_TRANSACTION = "25006";

    /** PostgreSQL's query_canceled, which also reports a statement that took too long. */
    static final String STATEMENT_TIMEOUT = "57014";
    /** PostgreSQL's idle_in_transaction_session_timeout and transaction_timeout, after which the connection is closed. */
    private static final Set<String> TRANSACTION_TIMEOUTS = Set.of("25P03", "25P04");

    private static final int PRIMARY_CODE = 0xff;
    private static final Set<Integer> SQLITE_TEMPORARY = Set.of(
            SQLiteErrorCode.SQLITE_BUSY.code,
            SQLiteErrorCode.SQLITE_LOCKED.code,
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code);

    private SqlFaults() {}

    /** Whether the database was busy, slow, unreachable or out of room, so that the same call may succeed later. */
    static boolean isTemporary(SQLException fault) {
        String state = state(fault);
        return fault instanceof SQLTransientConnectionException
                || isConnection(state)
                || state.startsWith(RESOURCES)
                || state.startsWith(SYSTEM)
                || state.startsWith(TRANSACTION_ROLLBACK)
                || state.equals(LOCK_TIMEOUT)
                || state.equals(STATEMENT_TIMEOUT)
                || TRANSACTION_TIMEOUTS.contains(state)
                || (fault instanceof SQLiteException && SQLITE_TEMPORARY.contains(primaryCode(fault)));
    }

    /**
     * Whether the database refused a change because it is read-only for now. In a call that only reads, this is a bug.
     */
    static boolean isReadOnly(SQLException fault) {
        return fault instanceof SQLiteException
                ? primaryCode(fault) == SQLiteErrorCode.SQLITE_READONLY.code
                : state(fault).equals(READ_ONLY_TRANSACTION);
    }

    static boolean isConnection(String state) {
        return state.startsWith(CONNECTION) || state.startsWith(OPERATOR);
    }

    /** The five characters of the SQL standard; empty if there are none. */
    static String state(SQLException fault) {
        return fault.getSQLState() == null ? "" : fault.getSQLState();
    }

    /** SQLite's primary result code, without its extension. */
    static int primaryCode(SQLException fault) {
        return fault.getErrorCode() & PRIMARY_CODE;
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
