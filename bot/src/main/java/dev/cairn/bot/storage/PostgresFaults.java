package dev.cairn.bot.storage;

import java.sql.SQLException;

/** Translates PostgreSQL's errors at startup into problems that an operator can solve. */
final class PostgresFaults {
    private PostgresFaults() {}

    static StorageProblem of(DatabaseUrl.Postgres url, SQLException fault) {
        String state = SqlFaults.state(fault);
        // The driver reports 08004 when the server asks for a password and none was given.
        if (state.startsWith("28") || state.equals("08004")) {
            return StorageProblem.of(
                    "PostgreSQL at " + url.hosts() + " refuses the user or the password.",
                    "Check user and password in DATABASE_URL (" + DatabaseUrl.Postgres.FORM + ").",
                    fault);
        }
        if (state.startsWith("08")) {
            return StorageProblem.of(
                    "PostgreSQL cannot be reached at " + url.hosts() + ".",
                    "Check the host and port in DATABASE_URL, that the server runs, and that it admits this machine.",
                    fault);
        }
        return switch (state) {
            case "3D000" ->
                StorageProblem.of(
                        "PostgreSQL at " + url.hosts() + " has no database " + url.name() + ".",
                        "Create it (createdb " + url.name() + "), or name another in DATABASE_URL.",
                        fault);
            case "42501" ->
                StorageProblem.of(
                        "The user in DATABASE_URL may not create tables in " + url + ".",
                        "Make that user the owner of the database (ALTER DATABASE … OWNER TO …).",
                        fault);
            case "53300" ->
                StorageProblem.of(
                        "PostgreSQL at " + url.hosts() + " has no connection left.",
                        "Raise max_connections there, or stop what uses them.",
                        fault);
            case "57P03" ->
                StorageProblem.of(
                        "PostgreSQL at " + url.hosts() + " is still starting or is shutting down.",
                        "Start Cairn again in a moment.",
                        fault);
            default ->
                StorageProblem.of(
                        "PostgreSQL at " + url.hosts() + " refuses (" + state + ").",
                        "Look this code up in PostgreSQL's list of error codes, and in the server's log.",
                        fault);
        };
    }
}
