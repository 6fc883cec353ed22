package dev.cairn.bot.storage;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the database's own fault under what the libraries wrap it in. */
final class SqlFaults {
    private SqlFaults() {}

    static Optional<SQLException> in(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
