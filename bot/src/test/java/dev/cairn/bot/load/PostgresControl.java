package dev.cairn.bot.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server of its own that a test can break and mend. */
public final class PostgresControl implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final String jdbc;

    private PostgresControl(EmbeddedPostgres server) {
        this.server = server;
        this.jdbc = server.getJdbcUrl("postgres", "postgres");
    }

    public static PostgresControl start() throws IOException {
        // The embedded server's own setting would lose the last commits in a crash, and a crash of it alone needs no
        // fsync.
        return new PostgresControl(EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "off")
                .start());
    }

    public String jdbc() {
        return jdbc;
    }

    /** Cuts all connections but our own. */
    public void cutConnections() throws SQLException {
        ask("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                + " WHERE datname = 'postgres' AND pid <> pg_backend_pid()");
    }

    /** Lets each change of these tables take this long. */
    public void slowDown(double seconds, String... tables) throws SQLException {
        run("CREATE OR REPLACE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS" + " 'BEGIN PERFORM pg_sleep("
                + seconds + "); RETURN new; END'");
        for (String table : tables) {
            run("CREATE TRIGGER slow BEFORE INSERT OR UPDATE ON " + table + " FOR EACH ROW EXECUTE FUNCTION slowly()");
        }
    }

    /** Takes back {@link #slowDown}, also for the changes that are being slow. */
    public void speedUp() throws SQLException {
        ask("SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
        run("DROP FUNCTION slowly CASCADE");
    }

    public void setReadOnly(boolean readOnly) throws SQLException {
        run("ALTER SYSTEM SET default_transaction_read_only = " + readOnly);
        ask("SELECT pg_reload_conf()");
    }

    /** Restarts the server as a standby, which recovers for ever and refuses changes. */
    public void demote() throws IOException, SQLException, InterruptedException {
        Files.createFile(Path.of(ask("SHOW data_directory")).resolve("standby.signal"));
        restart("fast");
    }

    /** Ends the server's processes as a crash does, and starts it again. */
    void crash() throws IOException, SQLException, InterruptedException {
        restart("immediate");
    }

    private void restart(String mode) throws IOException, SQLException, InterruptedException {
        Path data = Path.of(ask("SHOW data_directory"));
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root, so the embedded server has a user namespace too.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(pgCtl(data).toString(), "restart", "-w", "-m", mode, "-D", data.toString()));
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("pg_ctl restart: " + code);
        }
    }

    /** The program beside the server's own, whose path is the first word of its options file. */
    private static Path pgCtl(Path data) throws IOException {
        String options = Files.readString(data.resolve("postmaster.opts"));
        return Path.of(options.substring(0, options.indexOf(' '))).resolveSibling("pg_ctl");
    }

    /** Makes a standby the primary. */
    public void promote() throws SQLException {
        ask("SELECT pg_promote()");
    }

    /** Opens a connection past Cairn. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            // Also while the server is read-only by default.
            statement.execute("SET default_transaction_read_only = false");
            statement.execute(sql);
        }
    }

    /** The first column of the answer. */
    List<String> rows(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }

    private String ask(String sql) throws SQLException {
        return rows(sql).get(0);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
