package dev.cairn.bot.storage;

import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateOutput;

/** Migrates the tables, and refuses those of a newer Cairn or of another program. */
final class Migrations {
    private final Flyway flyway;
    private final DatabaseUrl url;

    private Migrations(Flyway flyway, DatabaseUrl url) {
        this.flyway = flyway;
        this.url = url;
    }

    static void run(DataSource source, Dialect dialect, DatabaseUrl url, Function<SQLException, StorageProblem> faults)
            throws StorageProblem {
        if (!MigrationHistory.isCurrent(source)) {
            migrate(source, dialect, url, faults);
        }
    }

    private static void migrate(
            DataSource source, Dialect dialect, DatabaseUrl url, Function<SQLException, StorageProblem> faults)
            throws StorageProblem {
        Flyway flyway = Flyway.configure()
                .loggers(SilentLog.class.getName())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(dialect.placeholders())
                // By default Flyway accepts migrations later than our own.
                .ignoreMigrationPatterns(new String[0])
                .validateOnMigrate(false)
                .load();
        try {
            new Migrations(flyway, url).run();
        } catch (FlywayException fault) {
            throw SqlFaults.in(fault)
                    .map(faults)
                    .orElseGet(() -> StorageProblem.of(
                            "The tables of " + url + " cannot be brought up to date.",
                            "Put the latest backup in its place, and report this: " + firstLine(fault),
                            fault));
        }
    }

    private void run() throws StorageProblem {
        for (ValidateOutput difference : flyway.validateWithResult().invalidMigrations) {
            if (difference.errorDetails.errorCode == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED) {
                throw StorageProblem.of(
                        "The database " + url + " was used by a newer Cairn.",
                        "Run that version or a later one, or put a backup from before it in its place.");
            }
            if (difference.errorDetails.errorCode == CoreErrorCode.CHECKSUM_MISMATCH) {
                throw StorageProblem.of(
                        "The database " + url + " was made by other migrations than this Cairn's (version "
                                + difference.version + " differs).",
                        "Run the Cairn it was made with, or put a backup in its place.");
            }
        }
        migrate();
    }

    private void migrate() throws StorageProblem {
        try {
            flyway.migrate();
        } catch (FlywayException fault) {
            if (fault.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw StorageProblem.of(
                        "The database " + url + " holds tables of another program.",
                        "Set DATABASE_URL to a database of Cairn's own.",
                        fault);
            }
            throw fault;
        }
    }

    private static String firstLine(Exception fault) {
        String message = String.valueOf(fault.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
