package dev.cairn.bot.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Translates SQLite's errors at startup into problems that an operator can solve. */
final class SqliteFaults {
    private SqliteFaults() {}

    static StorageProblem of(Path file, SQLException fault) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(SqlFaults.primaryCode(fault));
        return switch (code) {
            case SQLITE_NOTADB ->
                StorageProblem.of(
                        "The file " + file + " is not an SQLite database.", "Set DATABASE_URL to another file.", fault);
            case SQLITE_CORRUPT ->
                StorageProblem.of(
                        "The database " + file + " is damaged.", "Put the latest backup in its place.", fault);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                StorageProblem.of(
                        "The database " + file + " is locked by another program.",
                        "Close whatever else has it open, then start Cairn again.",
                        fault);
            case SQLITE_FULL ->
                StorageProblem.of("The disk with the database " + file + " is full.", "Make room on it.", fault);
            default -> notWritable(file, fault);
        };
    }

    static StorageProblem notWritable(Path file, Exception fault) {
        return StorageProblem.of(
                "The database " + file + " cannot be opened for writing.",
                "Give the user who runs Cairn the right to write that file and its folder, or set DATABASE_URL to"
                        + " another file.",
                fault);
    }
}
