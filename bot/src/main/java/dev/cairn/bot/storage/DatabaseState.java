package dev.cairn.bot.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Whether a database stores changes, and if not, why. */
public enum DatabaseState {
    STORES_CHANGES("stores changes"),
    FILE_GONE("the database file is gone"),
    DISK_FULL("the disk is full"),
    READ_ONLY("the database is read-only"),
    LOCKED("the database is locked by another program"),
    TOO_SLOW("the database takes too long to store a change"),
    NO_FREE_CONNECTION("all connections to the database are in use"),
    DISK_FAILS("the disk reports errors"),
    CANNOT_BE_OPENED("the database file cannot be opened"),
    UNREACHABLE("the database cannot be reached"),
    REFUSES_CHANGES("the database refuses changes");

    private final String description;

    DatabaseState(String description) {
        this.description = description;
    }

    /** Returns the state that explains a failed change. */
    static DatabaseState of(SQLException fault) {
        if (fault instanceof SQLiteException sqlite) {
            return ofSqlite(sqlite);
        }
        if (fault instanceof SQLTransientConnectionException) {
            // The pool names a cause if it could not open a connection, and none if all were in use.
            return fault.getCause() == null ? NO_FREE_CONNECTION : UNREACHABLE;
        }
        return ofPostgres(SqlFaults.state(fault));
    }

    private static DatabaseState ofSqlite(SQLiteException fault) {
        return switch (SQLiteErrorCode.getErrorCode(SqlFaults.primaryCode(fault))) {
            case SQLITE_FULL -> DISK_FULL;
            case SQLITE_READONLY -> READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> LOCKED;
            case SQLITE_IOERR -> DISK_FAILS;
            case SQLITE_CANTOPEN -> CANNOT_BE_OPENED;
            default -> REFUSES_CHANGES;
        };
    }

    private static DatabaseState ofPostgres(String state) {
        return switch (state) {
            case "53100" -> DISK_FULL;
            case SqlFaults.READ_ONLY_TRANSACTION -> READ_ONLY;
            case SqlFaults.LOCK_TIMEOUT -> LOCKED;
            case SqlFaults.STATEMENT_TIMEOUT -> TOO_SLOW;
            case "53300" -> NO_FREE_CONNECTION;
            case "58030" -> DISK_FAILS;
            default -> SqlFaults.isConnection(state) ? UNREACHABLE : REFUSES_CHANGES;
        };
    }

    /** A few words for the operator. */
    public String description() {
        return description;
    }
}
